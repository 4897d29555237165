using FsCheck.Fluent;
using NodaTime;

namespace Receivables.Matching.Presets;

/// <summary>What holds for every book, every batch and every method: the rules may be wrong, the books stay right.</summary>
public class PresetProperties
{
    private static readonly Instant Recorded = Instant.FromUtc(2026, 7, 1, 8, 0);

    private static readonly MatchingPolicy[] Policies =
    [
        MatchingPolicy.BusinessCentral,
        MatchingPolicy.BusinessCentral with { LeastRuleConfidence = RuleConfidence.Low, MaxAlternatives = 100 },
        MatchingPolicy.OldestFirst,
    ];

    public static TheoryData<int> Methods => [.. Enumerable.Range(0, Policies.Length)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Money_is_neither_made_nor_lost_and_no_item_is_settled_beyond_what_is_open(int policy) => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new RandomBooks(seed);
        MatchReport report = EngineOf(policy).Match(Book(random), random.Payments(12));
        foreach (MatchProposal proposal in report.Proposals)
        {
            Currency currency = proposal.Payment.Amount.Currency;
            Assert.Equal(proposal.Payment.Amount, Money.Sum(proposal.Items.Select(i => i.Allocation.Cash), currency) + proposal.Unapplied);
            Assert.False(proposal.Unapplied.IsNegative);
            Assert.All(proposal.Items.Concat(proposal.Alternatives.SelectMany(a => a.Items)), i => Assert.True(i.Item.Open.Currency == currency && !i.OpenAfter.IsNegative));
            Assert.Equal(proposal.Decision == MatchDecision.Apply, proposal.Reason == MatchReason.None);
            Assert.True(double.IsNaN(proposal.Confidence));
        }

        foreach (IGrouping<ItemId, MatchedItem> item in report.Applied.SelectMany(p => p.Items).GroupBy(i => i.Item.Id))
        {
            Assert.True(report.Book.Find(item.Key)!.Open >= Money.Sum(item.Select(i => i.Allocation.Settled), item.First().Item.Open.Currency));
            Assert.True(policy == 2 || item.Count() == 1);
        }
    }, 700);

    [Theory]
    [MemberData(nameof(Methods))]
    public void Order_and_threads_make_no_difference(int policy) => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new RandomBooks(seed);
        List<Payment> payments = random.Payments(12);
        var shuffle = new Random(seed);
        MatchReport one = EngineOf(policy).Match(Book(random), payments);
        var book = MatchingBook.From(random.Items.OrderBy(_ => shuffle.Next()), random.Customers.OrderBy(_ => shuffle.Next()), SmallBook.AsOf);
        MatchReport other = EngineOf(policy, 4).Match(book, payments.OrderBy(_ => shuffle.Next()));
        Assert.Equal(Texts(one), Texts(other));
        Assert.Equal(one.ToEntries(Recorded, "me"), other.ToEntries(Recorded, "me"));
    }, 300);

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_payment_in_the_ledger_is_left_alone(int policy)
    {
        Payment payment = SmallBook.Pay(123_456, "FA-2026-00001", 1);
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 123_456, "2026-05-01").Before(payment);
        book.Engine = EngineOf(policy);
        Assert.Equal("unmatched AlreadyInLedger", SmallBook.Line(book.Match(payment)));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_text_beyond_the_budget_is_not_applied(int policy)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 123_456, "2026-05-01");
        book.Engine = new MatchingEngineBuilder().WithPolicy(Policies[policy] with { StepBudget = 1_000 }).Build();
        Assert.NotEqual(MatchDecision.Apply, book.Match(SmallBook.Pay(123_456, "FA-2026-00001 " + new string('-', 5_000))).Decision);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Amounts_at_the_end_of_the_range_are_held_by_no_overflow(int policy)
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha", 1)
            .Invoice("FA-2026-00001", "A", long.MaxValue, "2026-05-01").Invoice("FA-2026-00002", "A", long.MaxValue, "2026-05-02");
        book.Engine = EngineOf(policy);
        MatchProposal proposal = book.Match(SmallBook.Pay(long.MaxValue, "FA-2026-00001 FA-2026-00002", 1));
        Assert.Equal("FA-2026-00001", Assert.Single(proposal.Items).Item.Id.ToString());
    }

    private static MatchingEngine EngineOf(int policy, int threads = 1) => new MatchingEngineBuilder().AddDefaults().WithPolicy(Policies[policy]).WithThreads(threads).Build();

    private static MatchingBook Book(RandomBooks random) => MatchingBook.From(random.Items, random.Customers, SmallBook.AsOf);

    private static IEnumerable<string> Texts(MatchReport report) => report.Proposals.OrderBy(p => p.Payment.Id).Select(p => p.Explain());
}
