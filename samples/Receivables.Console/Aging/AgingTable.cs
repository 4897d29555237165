using Receivables;
using Receivables.Analytics;
using ReceivablesSample.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReceivablesSample.Aging;

/// <summary>The aged balance as tables, one a currency.</summary>
internal static class AgingTable
{
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
            AgedBalanceRow[] rows = [.. balance.Rows.Where(r => r.Currency == total.Currency)];
            console.WriteFitting(length => ToTable(balance, rows, total, names, length));
        }
    }

    /// <summary>Some rows of a balance and their total.</summary>
    internal static Table ToTable(AgedBalance balance, IEnumerable<AgedBalanceRow> rows, AgedBalanceRow total, IReadOnlyDictionary<CustomerId, string> names, int nameLength)
    {
        Table table = People.Table([("Customer", false), ("", false), .. balance.Buckets.Select(b => (TitleOf(b), true)), ("Open", true), ("Unapplied", true), ("Balance", true)]);
        foreach (AgedBalanceRow row in rows)
        {
            Text name = row.Customer is { } customer
                ? People.Cell(People.Clip(names.GetValueOrDefault(customer), nameLength))
                : People.Cell(People.Clip("unidentified receipts", nameLength), People.Quiet);
            table.AddRow([People.Cell(row.Customer?.Value ?? ""), name, .. Amounts(row, null)]);
        }

        table.AddRow([People.Cell("Total", People.Strong), People.Cell(""), .. Amounts(total, People.Strong)]);
        return table;
    }

    private static IEnumerable<IRenderable> Amounts(AgedBalanceRow row, Style? style) =>
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
