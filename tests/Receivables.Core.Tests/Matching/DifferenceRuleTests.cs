using Receivables.Ledgers;

namespace Receivables.Matching;

public class DifferenceRuleTests
{
    /// <summary>One of each sort, for those who need any.</summary>
    internal static readonly DifferenceRule[] Rules =
    [
        .. DifferenceRule.Defaults,
        new(AdjustmentKind.EarlyPaymentDiscount, DifferenceAction.Apply, account: "665"),
        new(AdjustmentKind.LateDiscount, DifferenceAction.Apply, limit: 50, daysLate: 3, account: "665"),
        new(AdjustmentKind.ProviderFee, DifferenceAction.Propose, limitPercent: 2.9m, currency: Currency.Usd),
        new(AdjustmentKind.Withholding, DifferenceAction.Propose, limit: 0.02m, ratePercent: 15, rateOf: DifferenceBase.Net, account: "4456"),
        new(AdjustmentKind.Deduction, DifferenceAction.Apply, ratePercent: 2.5m),
        new(AdjustmentKind.ExchangeDifference, DifferenceAction.Propose, limit: 5, limitPercent: 1, direction: DifferenceDirection.More, account: "756"),
    ];

    private static readonly Func<DifferenceRule>[] Refused =
    [
        () => new(AdjustmentKind.WriteOff, DifferenceAction.Apply, limit: 1),
        () => new(AdjustmentKind.Retention, DifferenceAction.Apply, ratePercent: 5),
        () => new((AdjustmentKind)99, DifferenceAction.Apply, limit: 1),
        () => new(AdjustmentKind.Rounding, (DifferenceAction)9, limit: 1),
        () => new(AdjustmentKind.Rounding, DifferenceAction.Apply),
        () => new(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 0),
        () => new(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1_000_000_001),
        () => new(AdjustmentKind.Rounding, DifferenceAction.Apply, limitPercent: 101),
        () => new(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1, direction: (DifferenceDirection)7),
        () => new(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1, daysLate: 1),
        () => new(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1, account: " "),
        () => new(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1, currency: default(Currency)),
        () => new(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1, rateOf: DifferenceBase.Net),
        () => new(AdjustmentKind.BankCharge, DifferenceAction.Apply, limit: 1, direction: DifferenceDirection.Both),
        () => new(AdjustmentKind.Withholding, DifferenceAction.Apply, limit: 1),
        () => new(AdjustmentKind.Withholding, DifferenceAction.Apply, ratePercent: 100),
        () => new(AdjustmentKind.Withholding, DifferenceAction.Apply, ratePercent: 15, limitPercent: 1),
        () => new(AdjustmentKind.EarlyPaymentDiscount, DifferenceAction.Apply, ratePercent: 2),
        () => new(AdjustmentKind.LateDiscount, DifferenceAction.Apply, daysLate: 367),
    ];

    [Fact]
    public void What_makes_no_rule_is_refused_in_a_sentence() =>
        Assert.All(Refused, make => Assert.Contains(".", Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal));

    [Fact]
    public void The_defaults_are_those_of_the_reference() =>
        Assert.Equal(["Rounding Both up to 0.05: Apply", "BankCharge Less up to 20 up to 1 %: Propose"], MatchingPolicy.Default.Differences.Select(r => r.ToString()));

    [Fact]
    public void A_policy_is_equal_by_its_rules()
    {
        MatchingPolicy one = MatchingPolicy.Default with { Differences = [.. Rules] };
        Assert.Equal(one, MatchingPolicy.Default with { Differences = [.. Rules] });
        Assert.NotEqual(one, MatchingPolicy.Default with { Differences = [.. Rules.Reverse()] });
        Assert.Throws<ArgumentException>(() => MatchingPolicy.Default with { Differences = [.. Enumerable.Repeat(Rules[0], 101)] });
        Assert.Throws<ArgumentException>(() => MatchingPolicy.Default with { Differences = [null!] });
    }
}
