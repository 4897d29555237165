using Receivables;
using Receivables.Analytics;
using ReceivablesSample.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReceivablesSample.Aging;

/// <summary>The aged balance as tables, one a currency.</summary>
internal sealed class AgingTable(AgedBalance balance, IReadOnlyDictionary<CustomerId, string> names)
{
    /// <summary>Writes all rows.</summary>
    internal void Write(IAnsiConsole console)
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
            Write(console, [.. balance.Rows.Where(r => r.Currency == total.Currency)], total);
        }
    }

    /// <summary>Writes some rows and their total. In a narrow terminal names are clipped, then left out, and then amounts lose their decimals.</summary>
    internal void Write(IAnsiConsole console, IReadOnlyList<AgedBalanceRow> rows, AgedBalanceRow total)
    {
        bool whole = console.IsTooWide(ToTable(rows, total, nameLength: 0, whole: false));
        console.WriteFitting(length => ToTable(rows, total, length, whole));
        if (whole)
        {
            console.Sentence($"Rounded to whole {total.Currency.Code}, to fit the terminal.", People.Quiet);
        }
    }

    private Table ToTable(IReadOnlyList<AgedBalanceRow> rows, AgedBalanceRow total, int nameLength, bool whole)
    {
        (string, bool)[] name = nameLength > 0 ? [("", false)] : [];
        Table table = People.Table([(nameLength > 0 ? "Customer" : "", false), .. name, .. balance.Buckets.Select(b => (TitleOf(b), true)), ("Open", true), ("Unapplied", true), ("Balance", true)]);
        foreach (AgedBalanceRow row in rows)
        {
            table.AddRow([.. NameOf(row, nameLength), .. Amounts(row, null, whole)]);
        }

        IRenderable[] noName = nameLength > 0 ? [People.Cell("")] : [];
        table.AddRow([People.Cell("Total", People.Strong), .. noName, .. Amounts(total, People.Strong, whole)]);
        return table;
    }

    private IEnumerable<IRenderable> NameOf(AgedBalanceRow row, int nameLength)
    {
        string name = row.Customer is { } customer ? names.GetValueOrDefault(customer, "") : "unidentified receipts";
        yield return People.Cell(row.Customer?.Value ?? (nameLength > 0 ? "" : "?"));
        if (nameLength > 0)
        {
            yield return People.Cell(People.Clip(name, nameLength), row.Customer is null ? People.Quiet : null);
        }
    }

    private static IEnumerable<IRenderable> Amounts(AgedBalanceRow row, Style? style, bool whole) =>
    [
        .. row.Buckets.Select((amount, i) => People.Cell(amount, style ?? StyleOf(amount, i, row.Buckets.Count), whole)),
        People.Cell(row.Total, style, whole),
        People.Cell(row.Unapplied, style, whole),
        People.Cell(row.Balance, style ?? People.Strong, whole),
    ];

    // The older, the redder; credits are green.
    private static Style? StyleOf(Money amount, int bucket, int buckets) =>
        amount.IsNegative ? People.Good : bucket == buckets - 1 ? People.Bad : bucket >= 2 ? People.Doubtful : null;

    private static string TitleOf(string bucket) => bucket == "notDue" ? "Not due" : bucket;
}
