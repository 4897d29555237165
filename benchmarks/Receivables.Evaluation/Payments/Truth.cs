using Receivables.Ledgers;

namespace Receivables.Evaluation.Payments;

/// <summary>What a payment settles in truth.</summary>
/// <param name="Items">By how much each item shrinks; empty where it settles nothing.</param>
internal sealed record Truth(IReadOnlyDictionary<ItemId, long> Items)
{
    internal static Truth Nothing { get; } = new(new Dictionary<ItemId, long>());

    internal static Truth All(IEnumerable<OpenItem> items) => new(items.ToDictionary(i => i.Id, i => i.Open.MinorUnits));
}
