using Receivables.Analytics;

namespace Receivables.Reporting.Aging;

/// <summary>One row of an aged balance as the page shows it.</summary>
/// <param name="Customer">The customer; null for unidentified receipts and for sums.</param>
/// <param name="Name">The customer's name where it is known.</param>
/// <param name="Buckets">The open amounts, youngest first.</param>
/// <param name="Total">The sum of the buckets.</param>
/// <param name="Unapplied">Cash that settles nothing yet.</param>
/// <param name="Balance">The total less the unapplied cash.</param>
internal sealed record AgedLine(CustomerId? Customer, string? Name, IReadOnlyList<Money> Buckets, Money Total, Money Unapplied, Money Balance)
{
    internal static AgedLine From(AgedBalanceRow row, string? name) => new(row.Customer, name, row.Buckets, row.Total, row.Unapplied, row.Balance);

    /// <summary>How much the row moves, whatever the sign: by this the largest rows are chosen.</summary>
    internal Int128 Weight => Int128.Abs(Total.MinorUnits) + Int128.Abs(Unapplied.MinorUnits);

    /// <summary>Sums rows of one currency and width.</summary>
    internal static AgedLine Sum(IReadOnlyList<AgedLine> lines, Currency currency, int width) => new(
        null,
        null,
        [.. Enumerable.Range(0, width).Select(bucket => Money.Sum(lines.Select(line => line.Buckets[bucket]), currency))],
        Money.Sum(lines.Select(line => line.Total), currency),
        Money.Sum(lines.Select(line => line.Unapplied), currency),
        Money.Sum(lines.Select(line => line.Balance), currency));
}
