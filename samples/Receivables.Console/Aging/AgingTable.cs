using Receivables;
using Receivables.Analytics;
using ReceivablesSample.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReceivablesSample.Aging;

/// <summary>The aged balance as tables, one a currency.</summary>
internal static class AgingTable
{
    private const int NameLength = 24;

    /// <summary>Writes all rows.</summary>
    internal static void Write(IAnsiConsole console, AgedBalance balance, IReadOnlyDictionary<CustomerId, string> names)
    {
        string basis = balance.Basis == AgingBasis.DueDate ? "days past due" : "days since the invoice";
        if (balance.Totals.Count == 0)
        {
            console.Heading($"Aged balance as of {People.Date(balance.AsOf)}");
            console.Sentence("Nothing is open.");
        }

        foreach (AgedBalanceRow total in balance.Totals)
        {
            console.Heading($"Aged balance as of {People.Date(balance.AsOf)}, {total.Currency.Code}", basis);
            Table table = Columns(balance);
            foreach (AgedBalanceRow row in balance.Rows.Where(r => r.Currency == total.Currency))
            {
                table.AddRow([People.Cell(row.Customer?.Value ?? ""), NameOf(row, names), .. Amounts(row, null)]);
            }

            AddTotal(table, total);
            console.WriteWhole(table);
        }
    }

    /// <summary>An empty table with the columns of a balance.</summary>
    internal static Table Columns(AgedBalance balance) =>
        People.Table([("Customer", false), ("", false), .. balance.Buckets.Select(b => (TitleOf(b), true)), ("Open", true), ("Unapplied", true), ("Balance", true)]);

    internal static IRenderable NameOf(AgedBalanceRow row, IReadOnlyDictionary<CustomerId, string> names) => row.Customer is { } customer
        ? People.Cell(People.Clip(names.GetValueOrDefault(customer), NameLength))
        : People.Cell("unidentified receipts", People.Quiet);

    internal static void AddTotal(Table table, AgedBalanceRow total) =>
        table.AddRow([People.Cell("Total", People.Strong), People.Cell(""), .. Amounts(total, People.Strong)]);

    internal static IEnumerable<IRenderable> Amounts(AgedBalanceRow row, Style? style) =>
    [
        .. row.Buckets.Select((amount, i) => People.Cell(amount, style ?? StyleOf(amount, i, row.Buckets.Count))),
        People.Cell(row.Total, style),
        People.Cell(row.Unapplied, style),
        People.Cell(row.Balance, style ?? People.Strong),
    ];

    // The older, the redder; credits are green.
    private static Style? StyleOf(Money amount, int bucket, int buckets) =>
        amount.IsNegative ? People.Good : bucket == buckets - 1 ? People.Bad : bucket >= 2 ? People.Doubtful : null;

    private static string TitleOf(string bucket) => bucket == "notDue" ? "Not due" : bucket;
}
