namespace Receivables.Matching.Payers;

/// <summary>A customer whose name is like a payer's.</summary>
/// <param name="Customer">The row.</param>
/// <param name="Units">What the words in common weigh, less what differs.</param>
/// <param name="Count">How many customers are as like or more.</param>
internal readonly record struct NameMatch(int Customer, int Units, int Count);
