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

    private static readonly (string Why, Func<DifferenceRule> Make)[] Refused =
    [
        ("A rule is for a discount, a charge, a fee, rounding, a withholding, a deduction or an exchange difference: a payment shows no others.", () => new DifferenceRule(AdjustmentKind.WriteOff, DifferenceAction.Apply, limit: 1)),
        ("A rule is for a discount, a charge, a fee, rounding, a withholding, a deduction or an exchange difference: a payment shows no others.", () => new DifferenceRule(AdjustmentKind.Retention, DifferenceAction.Apply, ratePercent: 5)),
        ("A rule is for a discount, a charge, a fee, rounding, a withholding, a deduction or an exchange difference: a payment shows no others.", () => new DifferenceRule((AdjustmentKind)99, DifferenceAction.Apply, limit: 1)),
        ("The action, the direction or the base of the rate is unknown.", () => new DifferenceRule(AdjustmentKind.Rounding, (DifferenceAction)9, limit: 1)),
        ("A difference needs a limit, a limit in per cent or a rate.", () => new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply)),
        ("The limit is above 0 to 1000000000.", () => new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 0)),
        ("The limit is above 0 to 1000000000.", () => new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1_000_000_001)),
        ("The limit in per cent is above 0 to 100.", () => new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply, limitPercent: 101)),
        ("The action, the direction or the base of the rate is unknown.", () => new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1, direction: (DifferenceDirection)7)),
        ("Only a late discount is late by days.", () => new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1, daysLate: 1)),
        ("The account is 1 to 64 characters.", () => new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1, account: new string('6', 65))),
        ("The account is 1 to 64 characters.", () => new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1, account: " ")),
        ("The currency is none: leave it out where the rule is for each.", () => new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1, currency: default(Currency))),
        ("The base is that of a rate, and there is no rate.", () => new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1, rateOf: DifferenceBase.Net)),
        ("Only rounding and exchange differences can be more than what is open.", () => new DifferenceRule(AdjustmentKind.BankCharge, DifferenceAction.Apply, limit: 1, direction: DifferenceDirection.Both)),
        ("A withholding needs its rate.", () => new DifferenceRule(AdjustmentKind.Withholding, DifferenceAction.Apply, limit: 1)),
        ("The rate is above 0 and below 100 per cent.", () => new DifferenceRule(AdjustmentKind.Withholding, DifferenceAction.Apply, ratePercent: 100)),
        ("A rate may be off by an amount, not by a percentage: leave one of them out.", () => new DifferenceRule(AdjustmentKind.Withholding, DifferenceAction.Apply, ratePercent: 15, limitPercent: 1)),
        ("How much a discount is, the terms of the invoice say: leave the rate out.", () => new DifferenceRule(AdjustmentKind.EarlyPaymentDiscount, DifferenceAction.Apply, ratePercent: 2)),
        ("The days late are 0 to 366.", () => new DifferenceRule(AdjustmentKind.LateDiscount, DifferenceAction.Apply, daysLate: 367)),
    ];

    [Fact]
    public void An_account_of_64_characters_and_366_days_late_are_allowed()
    {
        Assert.Equal(64, new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 1_000_000_000, account: new string('6', 64)).Account!.Length);
        Assert.Equal(366, new DifferenceRule(AdjustmentKind.LateDiscount, DifferenceAction.Apply, limitPercent: 100, daysLate: 366).DaysLate);
    }

    [Fact]
    public void What_makes_no_rule_is_refused_in_a_sentence() =>
        Assert.All(Refused, refused => Assert.Equal($"{refused.Why} (Parameter 'kind')", Assert.Throws<ArgumentException>(refused.Make).Message));

    [Fact]
    public void The_defaults_are_those_of_the_reference() =>
        Assert.Equal(["Rounding Both up to 0.05: Apply", "BankCharge Less up to 20 up to 1 %: Propose"], MatchingPolicy.Default.Differences.Select(r => r.ToString()));

    [Theory]
    [InlineData(null, null, null, "LateDiscount Less up to 3: Propose")]
    [InlineData(5, null, null, "LateDiscount Less up to 3 within 5 days: Propose")]
    [InlineData(null, "EUR", null, "LateDiscount Less up to 3 in EUR: Propose")]
    [InlineData(null, null, "6616", "LateDiscount Less up to 3: Propose to 6616")]
    public void What_a_rule_leaves_out_is_not_told(int? days, string? currency, string? account, string line) =>
        Assert.Equal(line, new DifferenceRule(AdjustmentKind.LateDiscount, DifferenceAction.Propose, limit: 3, daysLate: days, currency: currency is null ? null : Currency.FromCode(currency), account: account).ToString());

    [Fact]
    public void A_rule_is_told_in_a_line() =>
        Assert.Equal(
            [
                "EarlyPaymentDiscount Less: Apply to 665", "LateDiscount Less up to 50 within 3 days: Apply to 665", "ProviderFee Less up to 2.9 % in USD: Propose",
                "Withholding Less 15 % of Net ± 0.02: Propose to 4456", "Deduction Less 2.5 % of Open: Apply", "ExchangeDifference More up to 5 up to 1 %: Propose to 756",
            ],
            Rules.Skip(2).Select(r => r.ToString()));

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
