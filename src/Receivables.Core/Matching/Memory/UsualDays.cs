using Receivables.Matching.Decisions;

namespace Receivables.Matching.Memory;

/// <summary>When a customer pays, against when an item of the book chosen blindly would be paid: by band of days from the due date, as log odds.</summary>
internal sealed class UsualDays
{
    /// <summary>A customer's own counts weigh as much as chance from ten on.</summary>
    private const double Strength = 10;

    /// <summary>A day alone says at most ten to one.</summary>
    private static readonly int Most = Logarithm.Units(10);

    private readonly int[] _units;

    /// <param name="counts">How often the customer paid in each band.</param>
    /// <param name="chances">The share of the book's items in each band.</param>
    internal UsualDays(IReadOnlyList<long> counts, IReadOnlyList<double> chances)
    {
        double total = counts.Sum() + Strength;
        _units = [.. counts.Select((count, band) => Math.Clamp(Logarithm.Units((count + (Strength * chances[band])) / (total * chances[band])), -Most, Most))];
    }

    /// <summary>The weight of so many days from the due date.</summary>
    internal int Of(int days) => _units[DayBands.Of(days)];
}
