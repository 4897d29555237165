namespace Receivables.Matching.Presets;

/// <summary>One row of the table of payment application rules.</summary>
/// <param name="Confidence">How much it is trusted.</param>
/// <param name="Priority">Its place among those of the confidence, from 1.</param>
/// <param name="Party">How far the payer has to be matched.</param>
/// <param name="Document">What the payment has to name.</param>
/// <param name="Amount">How the amount has to fit; null where it is not considered.</param>
internal readonly record struct ApplicationRule(RuleConfidence Confidence, int Priority, PartyMatch Party, DocumentMatch Document, AmountMatch? Amount)
{
    /// <summary>The place of the rule in the table: <c>High 3</c>.</summary>
    internal string Code { get; } = $"{Confidence} {Priority}";
}
