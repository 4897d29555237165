namespace Receivables.Matching.Decisions.Varied;

/// <summary>The generators of <see cref="VariedBatches"/> from many more seeds, and texts put together from pieces.</summary>
internal static class FingerprintBatches
{
    private const int TextsASeed = 100;

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
        ["Discounts"] = () => Enumerable.Range(10, 12).SelectMany(seed => GrantedDiscounts.Batches(seed, seed % 3 == 0 ? MatchingPolicy.Default : VariedBatches.Generous)),
        ["Learned"] = () => Enumerable.Range(40_000, 200).Select(VariedBatches.Learned),
        ["Lists"] = () => Enumerable.Range(6, 24).SelectMany(seed => WrittenLists.Batches(seed, MatchingPolicy.Default)),
        ["Names"] = () => Enumerable.Range(10, 30).SelectMany(seed => NamedPayers.Batches(seed, MatchingPolicy.Default)),
        ["Presets"] = () => VariedBatches.Colliding(50_000, 100, MatchingPolicy.OldestFirst).Concat(VariedBatches.Colliding(60_000, 100, MatchingPolicy.BusinessCentral with { LeastRuleConfidence = RuleConfidence.Low })),
        ["Sets"] = () => Enumerable.Range(10, 40).Select(seed => PaidSets.Batch(seed, seed % 2 == 0 ? MatchingPolicy.Default : VariedBatches.Generous)),
    };

    private static IEnumerable<VariedBatch> Spoken(int first, int seeds) => Enumerable.Range(first, seeds).SelectMany(seed => SpokenTexts.Batches(seed, TextsASeed, MatchingPolicy.Default));
}
