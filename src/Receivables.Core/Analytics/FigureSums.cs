using NodaTime;

namespace Receivables.Analytics;

/// <summary>The sums of one currency while figures are computed, in minor units; the project compiles with checked arithmetic.</summary>
internal sealed class FigureSums
{
    internal long Open { get; set; }

    internal long NotDue { get; set; }

    internal long Unapplied { get; set; }

    internal long Unidentified { get; set; }

    internal long Sales { get; set; }

    internal CollectionFigures ToFigures(LocalDate asOf, int days, Currency currency) => new(
        asOf,
        days,
        Money.FromMinor(Open, currency),
        Money.FromMinor(NotDue, currency),
        Money.FromMinor(Unapplied, currency),
        Money.FromMinor(Unidentified, currency),
        Money.FromMinor(Sales, currency));
}
