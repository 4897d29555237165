using Receivables.Matching.Decisions;

namespace Receivables.Matching.Memory;

/// <summary>When a customer pays, against when an item of the book chosen blindly would be paid: by band of days from the due date, as log odds.</summary>
/// <param name="counts">How often the customer paid in each band.</param>
/// <param name="chances">The share of the book's items in each band.</param>
internal readonly struct UsualDays(IReadOnlyList<long> counts, BandChances chances)
{
    /// <summary>A customer's own counts weigh as much as chance from ten on.</summary>
    private const double Strength = 10;

    /// <summary>A day alone says at most ten to one.</summary>
    private static readonly int Most = Logarithm.Units(10);

    /// <summary>The weight of so many days from the due date.</summary>
    internal int Of(int days)
    {
        int band = DayBands.Of(days);
        long all = 0;
        for (int i = 0; i < counts.Count; i++)
        {
            all += counts[i];
        }

        return Math.Clamp(Logarithm.Units((counts[band] + (Strength * chances[band])) / ((all + Strength) * chances[band])), -Most, Most);
    }
}
