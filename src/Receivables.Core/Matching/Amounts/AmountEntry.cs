namespace Receivables.Matching.Amounts;

/// <summary>An amount and the row that has it.</summary>
/// <param name="Amount">The amount in minor units.</param>
/// <param name="Row">The row.</param>
internal readonly record struct AmountEntry(long Amount, int Row);
