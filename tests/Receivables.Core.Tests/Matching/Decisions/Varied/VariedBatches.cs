using Receivables.Ledgers;
using Receivables.Matching.Contention;
using Receivables.Matching.Generated;
using Receivables.Matching.Memory;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>The generators of the other tests, each from fixed seeds: number styles with their noises, everything that collides, crowds, the explained payments in disguise, discounts, lists, names, sets, memories, live books, a plug-in.</summary>
internal static class VariedBatches
{
    // What an accountant may allow: every class of difference, parts and too much, payments on account, and less certainty than usual.
    internal static MatchingPolicy Generous { get; } = MatchingPolicy.Default with
    {
        ApplyThreshold = 0.9m,
        PartialPayments = PartialPaymentAction.ApplyWhereNamed,
        Overpayments = OverpaymentAction.ApplyRestOnAccount,
        PaymentsOnAccount = PaymentOnAccountAction.ApplyWherePayerIsKnown,
        Differences =
        [
            new DifferenceRule(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 0.05m, account: "658"),
            new DifferenceRule(AdjustmentKind.BankCharge, DifferenceAction.Apply, limit: 20, limitPercent: 1, account: "627"),
            new DifferenceRule(AdjustmentKind.LateDiscount, DifferenceAction.Apply, daysLate: 3, account: "665"),
            new DifferenceRule(AdjustmentKind.Withholding, DifferenceAction.Propose, limit: 0.02m, ratePercent: 15),
        ],
    };

    internal static IReadOnlyDictionary<string, Func<IEnumerable<VariedBatch>>> Parts { get; } = new SortedDictionary<string, Func<IEnumerable<VariedBatch>>>(StringComparer.Ordinal)
    {
        ["Style0"] = () => [Style(0, MatchingPolicy.Default)],
        ["Style1"] = () => [Style(1, Generous)],
        ["Style2"] = () => [Style(2, MatchingPolicy.Default)],
        ["Style3"] = () => [Style(3, Generous)],
        ["Style4"] = () => [Style(4, MatchingPolicy.Default)],
        ["Style5"] = () => [Style(5, Generous)],
        ["Style2.NoHistory"] = () => [Style(8, MatchingPolicy.Default, knowsHistory: false)],
        ["Colliding"] = () => Colliding(0, 30, MatchingPolicy.Default),
        ["Colliding.Generous"] = () => Colliding(100, 30, Generous),
        ["Colliding.OldestFirst"] = () => Colliding(200, 20, MatchingPolicy.OldestFirst),
        ["Colliding.BusinessCentral"] = () => Colliding(300, 20, MatchingPolicy.BusinessCentral with { LeastRuleConfidence = RuleConfidence.Medium }),
        ["Crowds"] = () => Crowds(0, 40, MatchingPolicy.Default),
        ["Crowds.Generous"] = () => Crowds(100, 30, Generous),
        ["Crowds.Followed"] = () => Enumerable.Range(200, 40).Select(Followed),
        ["Discounts"] = () => GrantedDiscounts.Batches(0, MatchingPolicy.Default),
        ["Discounts.Generous"] = () => GrantedDiscounts.Batches(1, Generous).Concat(GrantedDiscounts.Batches(2, Generous)),
        ["Disguised.1"] = () => Disguised(1, MatchingPolicy.Default),
        ["Disguised.2"] = () => Disguised(2, MatchingPolicy.Default),
        ["Disguised.3"] = () => Disguised(3, Generous),
        ["Learned"] = () => Enumerable.Range(400, 25).Select(Learned),
        ["Lists"] = () => Enumerable.Range(0, NumberStyle.Count).SelectMany(style => WrittenLists.Batches(style, MatchingPolicy.Default)),
        ["Names"] = () => Enumerable.Range(0, 6).SelectMany(seed => NamedPayers.Batches(seed, MatchingPolicy.Default)),
        ["PlugIn"] = () => Colliding(500, 25, MatchingPolicy.Default).Select(b => b with { PlugIn = new ScatteredMatcher() }),
        ["PlugIn.Generous"] = () => Crowds(500, 25, Generous).Select(b => b with { PlugIn = new ScatteredMatcher() }),
        ["Sets"] = () => Enumerable.Range(0, 8).Select(seed => PaidSets.Batch(seed, MatchingPolicy.Default)),
    };

    internal static VariedBatch Style(int seed, MatchingPolicy policy, bool knowsHistory = true)
    {
        var book = new GeneratedBook(seed, 40, knowsHistory);
        return new(policy, book.Book, [.. new PaymentGenerator(book, seed + 100).Generate(90).Select(c => c.Payment)]);
    }

    internal static IEnumerable<VariedBatch> Colliding(int first, int count, MatchingPolicy policy) => Enumerable.Range(first, count).Select(seed =>
    {
        var random = new RandomBooks(seed);
        List<Payment> payments = random.Payments();
        return new VariedBatch(policy, MatchingBook.From(random.Items, random.Customers, SmallBook.AsOf), payments);
    });

    internal static IEnumerable<VariedBatch> Crowds(int first, int count, MatchingPolicy policy) =>
        Enumerable.Range(first, count).Select(seed => new CrowdedBook(seed)).Select(crowd => new VariedBatch(policy, crowd.Book, crowd.Payments));

    // Half is booked, one of it is taken back, and all of it comes again some days later.
    internal static VariedBatch Followed(int seed)
    {
        var crowd = new CrowdedBook(seed);
        MatchReport booked = new VariedBatch(MatchingPolicy.Default, crowd.Book, [.. crowd.Payments.Take(1 + (crowd.Payments.Count / 2))]).Report();
        MatchingBook live = crowd.Book.After(booked);
        Payment[] unapplied = [.. booked.Proposals.Where(p => p.Decision != MatchDecision.Apply && p.Reason != MatchReason.AlreadyInLedger).Select(p => p.Payment)];
        live = unapplied.Length == 0 ? live : live.With(MatchingBookChange.None with { Returned = [unapplied[0].Id] });
        return new(MatchingPolicy.Default, live, [.. crowd.Payments.Select((p, i) => Again(p, i % 3 == 0 ? 0 : 3 * i))]);
    }

    private static Payment Again(Payment payment, int days)
    {
        PaymentBuilder builder = payment.ToBuilder();
        (builder.Id, builder.BookingDate) = (PaymentId.From($"{payment.Id}again"), payment.BookingDate.PlusDays(days));
        return builder.Build();
    }

    // Each for itself: disguised payments of one sort would be repeats of each other.
    private static IEnumerable<VariedBatch> Disguised(int seed, MatchingPolicy policy)
    {
        MatchingBook book = ExplainedBook.Book();
        var disguise = new PaymentDisguise(seed);
        return ExplainedBook.Payments().Select(p => new VariedBatch(policy, book, [disguise.Of(p.Payment)]));
    }

    internal static VariedBatch Learned(int seed)
    {
        VariedBatch batch = Colliding(seed, 1, MatchingPolicy.Default).Single();
        var random = new Random(seed);
        PayerMemory memory = PayerMemory.From(Enumerable.Range(0, random.Next(1, 9)).Select(i => PayerMemoryTests.Entry($"C{i}", RandomConfirmations.Next(random))));
        return batch with { Book = batch.Book.With(memory) };
    }
}
