namespace Receivables.Banking.Internals;

/// <summary>The verdict on the balances of a statement.</summary>
/// <param name="Check">The verdict.</param>
/// <param name="Broken">The currency that does not hold, or null.</param>
/// <param name="Doubt">Why nothing can be said, or on which condition it holds, as the end of a sentence, or null.</param>
internal readonly record struct BalanceOutcome(BalanceCheck Check, BalanceComparison? Broken, string? Doubt);
