using System.Diagnostics.CodeAnalysis;
using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>What an answer does to one open item.</summary>
/// <param name="Item">The item as the book has it.</param>
/// <param name="Allocation">What is settled, and by which adjustments.</param>
[Experimental(MatchingExperiment.Id)]
public sealed record MatchedItem(OpenItem Item, Allocation Allocation)
{
    /// <summary>What is left open afterwards.</summary>
    public Money OpenAfter => Item.Open - Allocation.Settled;
}
