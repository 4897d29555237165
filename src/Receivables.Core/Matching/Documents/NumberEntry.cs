namespace Receivables.Matching.Documents;

/// <summary>One thing that a number names.</summary>
/// <param name="Target">The row of the item, or the index of the settled document.</param>
/// <param name="Kind">What the number is.</param>
internal readonly record struct NumberEntry(int Target, NumberKind Kind);
