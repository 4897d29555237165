using FsCheck.Fluent;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>What holds for every batch in which payments want the same.</summary>
public class ContentionProperties
{
    private static readonly MatchingPolicy Loose = MatchingPolicy.Default with { ApplyThreshold = 0.5m, ApplyMargin = LogOdds.Zero };

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.9, 10_000)]
    [InlineData(0.9999, 46_052)]
    public void It_decides_as_the_rules_taken_word_by_word_do(double threshold, int margin)
    {
        Dictionary<string, int> counts = [];
        int told = 0;
        MatchingPolicy policy = MatchingPolicy.Default with { ApplyThreshold = (decimal)threshold, ApplyMargin = LogOdds.FromUnits(margin) };
        Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            PaymentBatch batch = Decided(Crowd(seed), policy);
            Dictionary<PaymentId, (string Outcome, int[] Items)> expected = NaiveContention.Decide(batch);
            ContentionResolver.Resolve(batch, NothingLeft);
            foreach (Verdict verdict in batch.Verdicts)
            {
                string actual = verdict.Decision == MatchDecision.Apply ? "applied" : verdict.DuplicateOf is not null ? "repeat" : "contested";
                if (expected.TryGetValue(verdict.Payment.Id, out (string Outcome, int[] Items) one))
                {
                    Assert.True(one.Outcome == actual, $"{verdict.Payment.Id}: {one.Outcome} but {actual}, {verdict.Reason}");
                    Assert.True(actual != "applied" || one.Items.SequenceEqual(verdict.Legs.Select(l => l.Item)), $"{verdict.Payment.Id}: {string.Join(' ', one.Items)} but {string.Join(' ', verdict.Legs.Select(l => l.Item))}");
                    counts[one.Outcome] = counts.GetValueOrDefault(one.Outcome) + 1;
                    told += verdict.IsOneMeant ? 1 : 0;
                }
                else
                {
                    Assert.NotEqual(MatchDecision.Apply, verdict.Decision);
                    Assert.Null(verdict.DuplicateOf);
                }
            }
        }, 1_500);

        Assert.True(!Property.IsFullSize || (counts.Values.All(count => count > 150) && counts.Count == 3 && told > 150), $"{string.Join(", ", counts)}, told {told}");
    }

    [Fact]
    public void No_item_is_settled_beyond_what_is_open() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        MatchReport report = Match(Crowd(seed), Loose, 1);
        foreach (IGrouping<ItemId, MatchedItem> item in report.Applied.SelectMany(p => p.Items).GroupBy(i => i.Item.Id))
        {
            Money settled = Money.Sum(item.Select(i => i.Allocation.Settled), item.First().Item.Open.Currency);
            Assert.True(settled.Abs() <= item.First().Item.Open.Abs(), $"{item.Key}: {settled} of {item.First().Item.Open}");
        }

        Assert.All(report.Applied, p => Assert.Equal(p.Items.Count, p.Items.DistinctBy(i => i.Item.Id).Count()));
    }, 1_500);

    // In one batch, or each against what the earlier ones left, while there are two to tell apart.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_says_a_month_gets_no_other(bool isBatch) => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var crowd = new CrowdedBook(seed, hasRents: true);
        foreach ((MatchingBook book, MatchProposal proposal) in isBatch ? Match(crowd, Loose, 1).Proposals.Select(p => (crowd.Book, p)) : OneByOne(crowd))
        {
            if (proposal is { Decision: MatchDecision.Apply, Items: [var only] } && CrowdedBook.MonthsMeant.TryGetValue(proposal.Payment.Remittance ?? "", out int month)
                && book.OpenItems.Count(i => i.Customer == only.Item.Customer && i.Open == Given.Money("850.00 EUR") && i.Open == only.Item.Open && i.IssueDate <= proposal.Payment.BookingDate) > 1)
            {
                Assert.True(only.Item.IssueDate.Month == month, proposal.Explain());
            }
        }
    }, 500);

    private static IEnumerable<(MatchingBook Book, MatchProposal Proposal)> OneByOne(CrowdedBook crowd)
    {
        MatchingEngine engine = Engine(Loose, 1);
        MatchingBook book = crowd.Book;
        foreach (Payment payment in crowd.Payments.OrderBy(p => p.BookingDate).ThenBy(p => p.Id))
        {
            MatchReport report = engine.Match(book, [payment]);
            yield return (book, report.Proposals[0]);
            book = book.After(report);
        }
    }

    [Fact]
    public void Neither_order_nor_threads_make_a_difference() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var book = Crowd(seed);
        IEnumerable<string> expected = Texts(Match(book, Loose, 1));
        book.Shuffle(seed);
        Assert.Equal(expected, Texts(Match(book, Loose, 1)));
        Assert.Equal(expected, Texts(Match(book, Loose, 3)));
    }, 500);

    // Byte for byte: the rest of the batch is no matter to it, but that it is told which of those that lost what they wanted are now held for what it is held for.
    [Fact]
    public void Who_wants_what_nobody_else_does_keeps_its_decision() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var book = Crowd(seed);
        PaymentBatch batch = Decided(book, Loose);
        int[] shared = SharedWants.Find(batch).Payments;
        MatchReport report = Match(book, Loose, 1);
        MatchingEngine engine = Engine(Loose, 1);
        for (int i = 0; i < book.Payments.Count; i++)
        {
            bool isLike = book.Payments.Where((_, j) => j != i).Any(p => PaymentLikeness.Of(p) == PaymentLikeness.Of(book.Payments[i]) || (p.SourceKey is { } key && key == book.Payments[i].SourceKey));
            if (!shared.Contains(i) && !isLike)
            {
                MatchProposal proposal = report.Proposals[i];
                string told = string.Concat(proposal.Rivals.Select(r => $"\n  {r.Payment} is held for {r.Item} too"));
                string text = proposal.Explain();
                Assert.Equal(engine.Match(book.Book, book.Payments[i]).Explain(), told.Length == 0 ? text : text.Replace(told, "", StringComparison.Ordinal));
                Assert.All(proposal.Rivals, r => Assert.Contains(shared, s => book.Payments[s].Id == r.Payment));
            }
        }
    }, 500);

    [Fact]
    public void An_unrelated_payment_changes_nothing() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var book = Crowd(seed);
        IEnumerable<string> before = Texts(Match(book, Loose, 1));
        book.Payments.Add(SmallBook.Pay(7, "nothing of the book", id: "ZZ"));
        Assert.Equal(before, Texts(Match(book, Loose, 1)).SkipLast(1));
    }, 500);

    // The same payment under another id and text, with the same right: neither is applied.
    [Fact]
    public void Of_two_with_the_same_right_none_is_applied() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var book = Crowd(seed);
        int count = book.Payments.Count;
        for (int i = 0; i < count; i++)
        {
            PaymentBuilder again = book.Payments[i].ToBuilder();
            again.Id = PaymentId.From("A" + book.Payments[i].Id.Value);
            again.Remittance += " bis";
            again.SourceKey = null;
            book.Payments.Add(again.Build());
        }

        MatchReport report = Match(book, Loose, 1);
        ILookup<ItemId, OpenItem> like = book.Book.OpenItems.SelectMany(i => book.Book.OpenItems.Where(o => AreAlike(i, o)).Select(o => (i.Id, Other: o))).ToLookup(p => p.Id, p => p.Other);
        foreach (MatchProposal proposal in report.Applied.Where(p => p.Items.Any(i => i.OpenAfter.IsZero && like[i.Item.Id].Count() == 1)))
        {
            string id = proposal.Payment.Id.Value;
            MatchProposal other = report.Proposals.Single(p => p.Payment.Id.Value == (id[0] == 'A' ? id[1..] : "A" + id));
            Assert.False(
                other.Decision == MatchDecision.Review && other.Reason != MatchReason.SuspectedDuplicate && Alone(book, other.Payment) == Alone(book, proposal.Payment),
                $"{proposal.Explain()}\n{other.Explain()}");
        }

        static bool AreAlike(OpenItem a, OpenItem b) => a.Customer == b.Customer && a.Open == b.Open && a.Kind == b.Kind;
    }, 300);

    // Three of four have rents.
    private static CrowdedBook Crowd(int seed) => new(seed, hasRents: seed % 4 != 0);

    private static string Alone(CrowdedBook book, Payment payment)
    {
        MatchProposal proposal = Engine(Loose, 1).Match(book.Book, payment);
        return $"{SmallBook.Line(proposal)} {proposal.Confidence}";
    }

    private static Verdict[] NothingLeft(BookIndex left, Payment[] payments) => [.. payments.Select(p => new Verdict(p).Answer(left.Columns, [], 1, [], [], null))];

    private static PaymentBatch Decided(CrowdedBook book, MatchingPolicy policy)
    {
        MatchingBook made = book.Book;
        Verdict[] verdicts = [.. book.Payments.Select(p => WorkCounter.Decide(made, p, policy))];
        var keys = new ContentionKeys(verdicts.Length);
        for (int i = 0; i < verdicts.Length; i++)
        {
            keys.Take(i, verdicts[i], made.Index);
        }

        return new(made.Index, policy, verdicts, keys);
    }

    private static MatchingEngine Engine(MatchingPolicy policy, int threads) => new MatchingEngineBuilder().AddDefaults().WithPolicy(policy).WithThreads(threads).Build();

    private static MatchReport Match(CrowdedBook book, MatchingPolicy policy, int threads) => Engine(policy, threads).Match(book.Book, book.Payments);

    private static IEnumerable<string> Texts(MatchReport report) => report.Proposals.OrderBy(p => p.Payment.Id).Select(p => p.Explain() + p.Customer + p.DuplicateOf).ToList();
}
