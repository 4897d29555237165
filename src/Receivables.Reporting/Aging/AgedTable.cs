using Receivables.Analytics;

namespace Receivables.Reporting.Aging;

/// <summary>The aged balance of one currency, cut to the rows that the page lists; what is left out stays in the sums.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Lines">The rows that are listed, the largest total first, unidentified receipts last.</param>
/// <param name="Total">The sum of all rows, listed or not.</param>
/// <param name="RowCount">How many rows there are, listed or not.</param>
/// <param name="Rest">The sum of the rows that are not listed; null where all are.</param>
internal sealed record AgedTable(Currency Currency, IReadOnlyList<AgedLine> Lines, AgedLine Total, int RowCount, AgedLine? Rest)
{
    /// <summary>How many rows are not listed.</summary>
    internal int LeftOut => RowCount - Lines.Count;

    /// <summary>One table a currency; the currency with the most customers first, then by code.</summary>
    internal static IReadOnlyList<AgedTable> Of(AgedBalance balance, Func<CustomerId, string?> nameOf, int maxRows)
    {
        ILookup<Currency, AgedLine> lines = balance.Rows.ToLookup(
            row => row.Currency, row => AgedLine.From(row, row.Customer is { } customer ? nameOf(customer) : null));
        return
        [
            .. balance.Totals.Select(total => Of([.. lines[total.Currency]], AgedLine.From(total, null), maxRows))
                .OrderByDescending(table => table.RowCount).ThenBy(table => table.Currency),
        ];
    }

    /// <summary>The table of rows of one currency.</summary>
    internal static AgedTable Of(IReadOnlyList<AgedLine> lines, AgedLine total, int maxRows)
    {
        AgedLine[] byWeight = [.. lines.OrderByDescending(line => line.Weight).ThenBy(line => line.Customer is null).ThenBy(line => line.Customer ?? default)];
        AgedLine[] rest = byWeight.Length > maxRows ? byWeight[maxRows..] : [];
        Currency currency = total.Total.Currency;
        return new(
            currency,
            [.. byWeight.Take(maxRows).OrderBy(line => line.Customer is null).ThenByDescending(line => line.Total).ThenBy(line => line.Customer ?? default)],
            total,
            lines.Count,
            rest.Length == 0 ? null : AgedLine.Sum(rest, currency, total.Buckets.Count));
    }
}
