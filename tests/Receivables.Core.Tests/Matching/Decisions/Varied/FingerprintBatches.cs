namespace Receivables.Matching.Decisions.Varied;

/// <summary>The generators of <see cref="VariedBatches"/> from many more seeds, texts put together from pieces, and what is rare in the others: groups, debtors with dozens of items, queues for items alike, changed books, what bank and payer state beside a text.</summary>
internal static class FingerprintBatches
{
    private const int TextsASeed = 100;

    // Little certainty is wanted, all answers are listed, and little may be spent: what the usual policy hides shows.
    private static MatchingPolicy Loose { get; } = MatchingPolicy.Default with { ApplyThreshold = 0.5m, ApplyMargin = LogOdds.Zero, ReviewThreshold = 0, MaxAlternatives = 40, CombinationBudget = 3_000, StepBudget = 2_000, ContentionBudget = 60 };

    private static MatchingPolicy BusinessCentral { get; } = MatchingPolicy.BusinessCentral with { LeastRuleConfidence = RuleConfidence.Low };

    internal static IReadOnlyDictionary<string, Func<IEnumerable<VariedBatch>>> Parts { get; } = new SortedDictionary<string, Func<IEnumerable<VariedBatch>>>(StringComparer.Ordinal)
    {
        ["Spoken.1"] = () => Spoken(1_000, 12),
        ["Spoken.2"] = () => Spoken(2_000, 12),
        ["Spoken.3"] = () => Spoken(3_000, 12),
        ["Spoken.Generous"] = () => Enumerable.Range(4_000, 12).SelectMany(seed => SpokenTexts.Batches(seed, TextsASeed, VariedBatches.Generous)),
        ["Styles"] = () => Enumerable.Range(20, 12).Select(seed => VariedBatches.Style(seed, seed % 2 == 0 ? MatchingPolicy.Default : VariedBatches.Generous)),
        ["Colliding"] = () => VariedBatches.Colliding(10_000, 400, MatchingPolicy.Default),
        ["Colliding.Generous"] = () => VariedBatches.Colliding(20_000, 300, VariedBatches.Generous),
        ["Crowds"] = () => VariedBatches.Crowds(10_000, 300, MatchingPolicy.Default),
        ["Crowds.Followed"] = () => Enumerable.Range(30_000, 200).Select(VariedBatches.Followed),
        ["Crowds.Rents"] = () => Enumerable.Range(70_000, 200).Select(seed => new Contention.CrowdedBook(seed, hasRents: true)).Select(c => new VariedBatch(MatchingPolicy.Default, c.Book, c.Payments)),
        ["Changed"] = () => Enumerable.Range(80_000, 200).Select(seed => ChangedBooks.Batch(seed, seed % 2 == 0 ? MatchingPolicy.Default : Loose)),
        ["Debtors"] = () => Enumerable.Range(90_000, 40).SelectMany(seed => LargeDebtors.Batches(seed, MatchingPolicy.Default)),
        ["Debtors.Loose"] = () => Enumerable.Range(91_000, 40).SelectMany(seed => LargeDebtors.Batches(seed, Loose)),
        ["Discounts"] = () => Enumerable.Range(10, 12).SelectMany(seed => GrantedDiscounts.Batches(seed, seed % 3 == 0 ? MatchingPolicy.Default : VariedBatches.Generous)),
        ["Groups"] = () => Enumerable.Range(100_000, 60).SelectMany(seed => GroupPayers.Batches(seed, seed % 2 == 0 ? MatchingPolicy.Default : Loose)),
        ["Learned"] = () => Enumerable.Range(40_000, 200).Select(VariedBatches.Learned),
        ["Lists"] = () => Enumerable.Range(6, 24).SelectMany(seed => WrittenLists.Batches(seed, MatchingPolicy.Default)),
        ["Names"] = () => Enumerable.Range(10, 30).SelectMany(seed => NamedPayers.Batches(seed, MatchingPolicy.Default)),
        ["Presets"] = () => VariedBatches.Colliding(50_000, 100, MatchingPolicy.OldestFirst).Concat(VariedBatches.Colliding(60_000, 100, MatchingPolicy.BusinessCentral with { LeastRuleConfidence = RuleConfidence.Low })),
        ["Presets.Names"] = () => Enumerable.Range(50, 12).SelectMany(seed => NamedPayers.Batches(seed, BusinessCentral)).Concat(Enumerable.Range(70, 4).SelectMany(seed => NamedPayers.Batches(seed, MatchingPolicy.OldestFirst))),
        ["Presets.Parties"] = () => PartyTexts.Batches().Select(b => b with { Policy = BusinessCentral, Payments = [.. b.Payments.Select((p, i) => Numbered(p, i))] }),
        ["Presets.Spoken"] = () => Enumerable.Range(5_000, 3).SelectMany(seed => SpokenTexts.Batches(seed, TextsASeed, BusinessCentral)).Concat(Enumerable.Range(5_100, 3).SelectMany(seed => SpokenTexts.Batches(seed, TextsASeed, MatchingPolicy.OldestFirst))),
        ["Queues"] = () => Enumerable.Range(110_000, 120).Select(seed => QueueingPayments.Batch(seed, MatchingPolicy.Default)),
        ["Queues.Loose"] = () => Enumerable.Range(120_000, 120).Select(seed => QueueingPayments.Batch(seed, seed % 2 == 0 ? VariedBatches.Generous : Loose)),
        ["Sets"] = () => Enumerable.Range(10, 40).Select(seed => PaidSets.Batch(seed, seed % 2 == 0 ? MatchingPolicy.Default : VariedBatches.Generous)),
        ["Stated"] = () => Enumerable.Range(130_000, 40).SelectMany(seed => StatedPayments.Batches(seed, MatchingPolicy.Default)),
        ["Stated.Generous"] = () => Enumerable.Range(131_000, 40).SelectMany(seed => StatedPayments.Batches(seed, VariedBatches.Generous)),
    };

    private static Payment Numbered(Payment payment, int number)
    {
        PaymentBuilder numbered = payment.ToBuilder();
        numbered.Id = PaymentId.From($"P{number}");
        return numbered.Build();
    }

    private static IEnumerable<VariedBatch> Spoken(int first, int seeds) => Enumerable.Range(first, seeds).SelectMany(seed => SpokenTexts.Batches(seed, TextsASeed, MatchingPolicy.Default));
}
