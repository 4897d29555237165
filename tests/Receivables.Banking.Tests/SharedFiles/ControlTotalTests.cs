using System.Globalization;

namespace Receivables.Banking.SharedFiles;

/// <summary>
/// Balances and sums against those of a naive script over the same files (<c>expected/control_totals.csv</c>). The script adds amounts whatever their currency
/// and knows no dates, so it is a hint; where it and the reader differ, the reason is listed here.
/// </summary>
public class ControlTotalTests
{
    [Fact]
    public void Sums_and_balances_are_those_of_the_script()
    {
        var compared = 0;
        foreach (IReadOnlyDictionary<string, string> row in Rows())
        {
            IReadOnlyList<BankStatement> statements = CamtFolder.Read(SharedData.RequireFile(row["file"])).Items;
            int number = int.Parse(row["statement_no"], CultureInfo.InvariantCulture);
            if (row["entries"] == "no statement")
            {
                Assert.Empty(statements);
                continue;
            }

            BankStatement statement = statements[number];
            string verdict = row["opening_plus_entries_equals_closing"];
            bool hasBadAmounts = verdict.Contains("bad amounts", StringComparison.Ordinal);
            if (!hasBadAmounts)
            {
                Assert.Equal((row["file"], row["entries"]), (row["file"], statement.Transactions.Select(t => t.Position).Distinct().Count().ToString(CultureInfo.InvariantCulture)));
                Assert.Equal((row["file"], Number(row["credits"])), (row["file"], Sum(statement, t => t.Amount.IsPositive)));
                Assert.Equal((row["file"], Number(row["debits"])), (row["file"], -Sum(statement, t => t.Amount.IsNegative)));
            }

            Assert.Equal((row["file"], Expected(verdict, hasBadAmounts)), (row["file"], statement.Balances.Check is BalanceCheck.Holds));
            compared++;
        }

        Assert.InRange(compared, 60, 200);
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Rows() =>
        CsvRows.Read(SharedData.RequireFile("expected/control_totals.csv")).Where(row =>
            row["file"].StartsWith(CamtFolder.Name, StringComparison.Ordinal) && row["statement_no"].Length > 0);

    // What the script calls "yes" must hold here, and nothing else may.
    private static bool Expected(string verdict, bool hasBadAmounts) => verdict.StartsWith("yes", StringComparison.Ordinal) && !hasBadAmounts;

    private static decimal Sum(BankStatement statement, Func<StatementTransaction, bool> which) =>
        statement.Transactions.Where(t => t.IsBooked && which(t)).Sum(t => t.Amount.Amount);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
