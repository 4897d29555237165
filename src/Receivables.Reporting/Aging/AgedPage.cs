using Receivables.Analytics;

namespace Receivables.Reporting.Aging;

/// <summary>What the page shows of an aged balance.</summary>
/// <param name="Buckets">The names of the buckets for people, youngest first.</param>
/// <param name="IsByDueDate">Whether the age counts from the due date, so that all buckets but the first are overdue.</param>
/// <param name="Tables">One a currency.</param>
internal sealed record AgedPage(IReadOnlyList<string> Buckets, bool IsByDueDate, IReadOnlyList<AgedTable> Tables)
{
    private const int Steps = 4;

    internal static AgedPage Of(AgedBalance balance, Func<CustomerId, string?> nameOf, int maxRows)
    {
        bool isByDueDate = balance.Basis == AgingBasis.DueDate;
        return new(
            [.. balance.Buckets.Select(label => Wording.Bucket(label, isByDueDate))],
            isByDueDate,
            AgedTable.Of(balance, nameOf, maxRows));
    }

    /// <summary>The shade of a bucket: 0 for the first, then 1 to 4 by age.</summary>
    internal int ShadeOf(int bucket)
    {
        int aged = Buckets.Count - 1;
        return bucket == 0 ? 0 : aged == 1 ? Steps / 2 : 1 + ((bucket - 1) * (Steps - 1) / (aged - 1));
    }
}
