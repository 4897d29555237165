using System.Globalization;

namespace Receivables.Banking.Csv;

/// <summary>How many balances of the first rows follow from their neighbours, if amounts are read in one way: of two ways the one that explains more is the right one.</summary>
internal static class CsvSteps
{
    /// <summary>The steps that are explained, the newest row first or last, whichever explains more.</summary>
    /// <param name="rows">What each row moves, and the balance behind it.</param>
    internal static int Explained(IEnumerable<(decimal? Moved, decimal? Balance)> rows)
    {
        int rises = 0, falls = 0;
        (decimal? Moved, decimal? Balance) before = default;
        foreach ((decimal? Moved, decimal? Balance) row in rows)
        {
            rises += before.Balance + row.Moved == row.Balance && row.Balance is not null ? 1 : 0;
            falls += row.Balance + before.Moved == before.Balance && before.Balance is not null ? 1 : 0;
            before = row;
        }

        return Math.Max(rises, falls);
    }

    /// <summary>The balance in a cell, or null: one bank writes it with another mark than amounts.</summary>
    internal static decimal? Balance(string cell, char mark) => Number(cell, CsvNumbers.MarkOf(cell) ?? mark);

    /// <summary>The number in a cell, or null where there is none, or one that no money has.</summary>
    internal static decimal? Number(string cell, char mark) =>
        cell.Length > 0 && CsvNumbers.TryRead(cell, mark, out string plain, out bool isNegative) && plain.Length <= 20 && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? (isNegative ? -number : number) : null;
}
