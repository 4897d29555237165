using NodaTime;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Rows that are balances or sums and not movements: a column tells them by a number, 10 the opening balance, 20 a movement, 82 the turnover, 86 the closing balance.</summary>
/// <param name="movement">Reads their amounts.</param>
/// <param name="column">The column with the number.</param>
internal sealed class CsvStatedBalances(CsvMovement movement, int column)
{
    private const string Opening = "10", Movement = "20", Turnover = "82", Closing = "86";

    private static readonly string[] Names = ["", "rowtype", "reatüüp", "ierakstatips", "įrašotipas"];

    private readonly List<(string Account, StatementBalance Balance)> _found = [];

    /// <summary>Whether a column tells rows apart in this way: by its name, which may be empty, and by all that stands in it.</summary>
    internal static bool AreTypes(string name, IEnumerable<string> cells)
    {
        string[] types = [.. cells.Distinct()];
        return Names.Contains(name) && types.Length > 1 && Array.TrueForAll(types, t => t is Opening or Movement or Turnover or Closing);
    }

    /// <summary>Takes a row that is no movement; false where it is one.</summary>
    internal bool Take(CsvRow row, string account)
    {
        BalanceKind? kind = row[column] switch { Opening => BalanceKind.OpeningBooked, Closing => BalanceKind.ClosingBooked, _ => null };
        if (kind is { } balance && movement.ReadBalance(row) is (Money amount, LocalDate day))
        {
            _found.Add((account, new StatementBalance(balance, row[column], amount, day)));
        }

        return row[column] is Opening or Turnover or Closing;
    }

    /// <summary>Adds the balances of an account to its statement.</summary>
    internal void Close(StatementDraft statement, string account)
    {
        foreach ((string _, StatementBalance balance) in _found.Where(f => f.Account == account))
        {
            _ = statement.Ledger.Add(balance);
        }

        _found.RemoveAll(f => f.Account == account);
    }
}
