namespace Receivables.Matching.Presets;

/// <summary>Business Central's standard payment application rules, in the order in which they are tried.</summary>
/// <remarks>
/// The facts of the table are those that Microsoft publishes under "Set Up Rules for Automatic Application of Payments",
/// https://learn.microsoft.com/dynamics365/business-central/receivables-how-set-up-payment-application-rules.
/// </remarks>
internal static class ApplicationRules
{
    private static readonly ApplicationRule[] Rows =
    [
        .. Of(
            RuleConfidence.High,
            (PartyMatch.Fully, DocumentMatch.YesMultiple, AmountMatch.One),
            (PartyMatch.Fully, DocumentMatch.YesMultiple, AmountMatch.Multiple),
            (PartyMatch.Fully, DocumentMatch.Yes, AmountMatch.One),
            (PartyMatch.Fully, DocumentMatch.Yes, AmountMatch.Multiple),
            (PartyMatch.Partially, DocumentMatch.YesMultiple, AmountMatch.One),
            (PartyMatch.Partially, DocumentMatch.YesMultiple, AmountMatch.Multiple),
            (PartyMatch.Partially, DocumentMatch.Yes, AmountMatch.One),
            (PartyMatch.Fully, DocumentMatch.No, AmountMatch.One),
            (PartyMatch.No, DocumentMatch.YesMultiple, AmountMatch.One),
            (PartyMatch.No, DocumentMatch.YesMultiple, AmountMatch.Multiple)),
        .. Of(
            RuleConfidence.Medium,
            (PartyMatch.Fully, DocumentMatch.YesMultiple, null),
            (PartyMatch.Fully, DocumentMatch.Yes, null),
            (PartyMatch.Fully, DocumentMatch.No, AmountMatch.Multiple),
            (PartyMatch.Partially, DocumentMatch.YesMultiple, null),
            (PartyMatch.Partially, DocumentMatch.Yes, null),
            (PartyMatch.No, DocumentMatch.Yes, AmountMatch.One),
            (PartyMatch.No, DocumentMatch.YesMultiple, null),
            (PartyMatch.Partially, DocumentMatch.No, AmountMatch.One),
            (PartyMatch.No, DocumentMatch.Yes, null)),
        .. Of(
            RuleConfidence.Low,
            (PartyMatch.Fully, DocumentMatch.No, AmountMatch.None),
            (PartyMatch.Partially, DocumentMatch.No, AmountMatch.Multiple),
            (PartyMatch.Partially, DocumentMatch.No, AmountMatch.None),
            (PartyMatch.No, DocumentMatch.No, AmountMatch.One),
            (PartyMatch.No, DocumentMatch.No, AmountMatch.Multiple)),
    ];

    /// <summary>The rules, the first tried first.</summary>
    internal static IReadOnlyList<ApplicationRule> All => Rows;

    /// <summary>The place of the first rule that fits, or −1.</summary>
    internal static int First(PartyMatch party, DocumentMatch document, AmountMatch amount) =>
        Array.FindIndex(Rows, r => r.Party == party && r.Document == document && (r.Amount is null || r.Amount == amount));

    private static IEnumerable<ApplicationRule> Of(RuleConfidence confidence, params (PartyMatch Party, DocumentMatch Document, AmountMatch? Amount)[] rows) =>
        rows.Select((r, i) => new ApplicationRule(confidence, i + 1, r.Party, r.Document, r.Amount));
}
