namespace Receivables.Matching.Documents;

/// <summary>One thing that a number names.</summary>
/// <param name="Hash">The hash of the number's normal form.</param>
/// <param name="Target">The row of the item, or the index of the settled document.</param>
/// <param name="Next">The next entry of the same bucket, or −1.</param>
/// <param name="Kind">What the number is.</param>
internal readonly record struct NumberEntry(ulong Hash, int Target, int Next, NumberKind Kind);
