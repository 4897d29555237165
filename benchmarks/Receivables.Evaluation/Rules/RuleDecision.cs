namespace Receivables.Evaluation.Rules;

/// <summary>What a rule says of one payment.</summary>
/// <param name="IsApplied">Whether it applies the payment by itself.</param>
/// <param name="Items">By how much each item shrinks: applied, or suggested first.</param>
/// <param name="Hypotheses">Every answer it names, the first included, with how sure it says it is; empty where it states none.</param>
internal sealed record RuleDecision(bool IsApplied, IReadOnlyDictionary<ItemId, long> Items, IReadOnlyList<(IReadOnlyDictionary<ItemId, long> Items, double Confidence)> Hypotheses)
{
    private static readonly Dictionary<ItemId, long> Empty = [];

    internal static RuleDecision None { get; } = new(false, Empty, []);

    internal static RuleDecision Apply(IEnumerable<Ledgers.OpenItem> items) => new(true, items.ToDictionary(i => i.Id, i => i.Open.MinorUnits), []);
}
