namespace Receivables.Matching;

public class MatchingPolicyTests
{
    [Fact]
    public void The_defaults_are_those_of_the_reference()
    {
        MatchingPolicy policy = MatchingPolicy.Default;
        Assert.Equal((0.9999m, 0.05m, 0.9999m), (policy.ApplyThreshold, policy.ReviewThreshold, policy.PayerThreshold));
        Assert.Equal(("4.6052", "6.9078"), (policy.ApplyMargin.ToString(), policy.PluginWeightCap.ToString()));
        Assert.Equal((5, 500_000, 250_000, 5_000), (policy.MaxAlternatives, policy.StepBudget, policy.CombinationBudget, policy.ContentionBudget));
        Assert.Equal((true, true), (policy.ApplyDiscountInWindow, policy.ApplyStatedCharge));
        Assert.Equal((PartialPaymentAction.Hold, OverpaymentAction.Hold, PaymentOnAccountAction.Hold), (policy.PartialPayments, policy.Overpayments, policy.PaymentsOnAccount));
        Assert.Equal(BilledMonth.Unstated, policy.BilledMonth);
    }

    private static readonly Func<MatchingPolicy>[] OutOfRange =
    [
        () => MatchingPolicy.Default with { ApplyThreshold = 0.49m },
        () => MatchingPolicy.Default with { ApplyThreshold = 1.0001m },
        () => MatchingPolicy.Default with { ApplyMargin = LogOdds.FromUnits(-1) },
        () => MatchingPolicy.Default with { ReviewThreshold = -0.1m },
        () => MatchingPolicy.Default with { PayerThreshold = 0.4m },
        () => MatchingPolicy.Default with { MaxAlternatives = 101 },
        () => MatchingPolicy.Default with { PluginWeightCap = LogOdds.FromUnits(1_000_001) },
        () => MatchingPolicy.Default with { StepBudget = 999 },
        () => MatchingPolicy.Default with { CombinationBudget = -1 },
        () => MatchingPolicy.Default with { ContentionBudget = -1 },
        () => MatchingPolicy.Default with { ContentionBudget = 100_000_001 },
        () => MatchingPolicy.Default with { PartialPayments = (PartialPaymentAction)2 },
        () => MatchingPolicy.Default with { Overpayments = (OverpaymentAction)(-1) },
        () => MatchingPolicy.Default with { PaymentsOnAccount = (PaymentOnAccountAction)2 },
        () => MatchingPolicy.Default with { BilledMonth = (BilledMonth)4 },
    ];

    [Fact]
    public void A_value_out_of_range_is_refused() => Assert.All(OutOfRange, make => Assert.Throws<ArgumentOutOfRangeException>(make));

    [Fact]
    public void A_policy_is_equal_by_its_values() =>
        Assert.Equal(MatchingPolicy.Default with { MaxAlternatives = 7 }, MatchingPolicy.Default with { MaxAlternatives = 7 });

    [Fact]
    public void At_threshold_one_nothing_is_applied()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 123_456, "2026-05-01");
        book.Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(MatchingPolicy.Default with { ApplyThreshold = 1 }).Build();
        Assert.Equal("review BelowThreshold FA-2026-00001", SmallBook.Line(book.Match(SmallBook.Pay(123_456, "FA-2026-00001", 1))));
    }

    [Fact]
    public void A_margin_holds_what_a_low_threshold_would_apply()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X1", "A", 123_456, "2026-05-10", terms: "net 30").Invoice("X2", "A", 123_456, "2026-07-01", terms: "net 45");
        MatchingPolicy loose = MatchingPolicy.Default with { ApplyThreshold = 0.5m };
        book.Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(loose).Build();
        Assert.Equal("review Ambiguous X1", SmallBook.Line(book.Match(SmallBook.Pay(123_456, "", 1))));
        book.Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(loose with { ApplyMargin = LogOdds.Zero }).Build();
        Assert.Equal("apply X1", SmallBook.Line(book.Match(SmallBook.Pay(123_456, "", 1))));
    }

    [Fact]
    public void Below_the_review_threshold_nobody_is_asked()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 123_456, "2026-05-01");
        book.Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(MatchingPolicy.Default with { ReviewThreshold = 1 }).Build();
        MatchProposal proposal = book.Match(SmallBook.Pay(123_456));
        Assert.Equal("unmatched Unlikely", SmallBook.Line(proposal));
        Assert.NotEmpty(proposal.Alternatives);
    }

    [Fact]
    public void It_lists_as_many_alternatives_as_it_says()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1);
        for (int i = 0; i < 10; i++)
        {
            book.Invoice($"X{i}", "A", 123_456, "2026-05-10", terms: $"net {30 + i}");
        }

        book.Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(MatchingPolicy.Default with { MaxAlternatives = 3 }).Build();
        Assert.Equal(3, book.Match(SmallBook.Pay(123_456, "", 1)).Alternatives.Count);
    }
}
