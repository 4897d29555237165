using NodaTime;
using Receivables.Analytics;
using Receivables.Cases;
using Receivables.Dunning;
using Receivables.Ledgers;

namespace Receivables;

/// <summary>A number cast to an enumeration of which it names nothing is refused where it comes in: no journal and no file could hold it.</summary>
public class UndefinedNumberTests
{
    public static TheoryData<string, Action> Ways => new()
    {
        { "kind", () => _ = new Adjustment((AdjustmentKind)99, Money.Eur(1m)) },
        { "basis", () => _ = new AgingOptions((AgingBasis)7) },
        { "channel", () => _ = new DunningStage("a", Period.FromDays(5), (ContactChannel)9) },
        { "tone", () => _ = new DunningStage("a", Period.FromDays(5), ContactChannel.Email, (DunningTone)9) },
        { "sendOn", () => _ = new DunningPolicy("p", [], sendOn: (DunningSendDays)9) },
        { "kind", () => _ = new DunningSegment(null, (CustomerKind)9, []) },
    };

    [Theory]
    [MemberData(nameof(Ways), DisableDiscoveryEnumeration = true)]
    public void It_is_refused(string parameter, Action way) => Assert.Throws<ArgumentOutOfRangeException>(parameter, way);
}
