namespace Receivables.Matching.Presets;

/// <summary>One row of the table of payment application rules.</summary>
/// <param name="Confidence">How much it is trusted.</param>
/// <param name="Priority">Its place among those of the confidence, from 1.</param>
/// <param name="Party">How far the payer has to be matched.</param>
/// <param name="Document">What the payment has to name.</param>
/// <param name="Amount">How the amount has to fit; null where it is not considered.</param>
internal readonly record struct ApplicationRule(RuleConfidence Confidence, int Priority, PartyMatch Party, DocumentMatch Document, AmountMatch? Amount)
{
    /// <summary>The rule for a person: <c>rule High 3: payer fully, one document, one amount</c>.</summary>
    internal string Sentence => $"rule {Confidence} {Priority}: {PartyText}, {DocumentText}, {AmountText}";

    private string PartyText => Party switch
    {
        PartyMatch.Fully => "payer fully",
        PartyMatch.Partially => "payer partially",
        _ => "no payer",
    };

    private string DocumentText => Document switch
    {
        DocumentMatch.YesMultiple => "several documents",
        DocumentMatch.Yes => "one document",
        _ => "no document",
    };

    private string AmountText => Amount switch
    {
        AmountMatch.One => "one amount",
        AmountMatch.Multiple => "several amounts",
        AmountMatch.None => "no amount",
        _ => "any amount",
    };
}
