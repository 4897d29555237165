using Receivables.Matching;

namespace Receivables.Reporting.Decisions;

/// <summary>Reads what the page shows of a proposal.</summary>
internal static class DecisionReading
{
    internal static DecidedPayment Read(MatchProposal proposal) => new(
        proposal.Payment.Id.ToString(),
        proposal.Payment.BookingDate,
        proposal.Payment.Amount,
        PayerOf(proposal.Payment),
        RemittanceOf(proposal.Payment),
        GroupOf(proposal),
        proposal.Customer,
        ReadAnswer(proposal.Items, proposal.Unapplied, proposal.Confidence),
        Wording.Reason(proposal),
        [.. proposal.Evidence.Select(evidence => evidence.Explain())],
        [.. proposal.Alternatives.Select(alternative => ReadAnswer(alternative.Items, alternative.Unapplied, alternative.Confidence))]);

    private static Answer ReadAnswer(IReadOnlyList<MatchedItem> items, Money unapplied, double confidence) => new(
        [.. items.Select(item => item.Item.Customer).Distinct().Order()],
        [.. items.Select(ReadItem)],
        unapplied,
        double.IsNaN(confidence) ? null : (decimal)confidence);

    private static SettledItem ReadItem(MatchedItem item) => new(
        item.Item.Id.ToString(),
        item.Allocation.Settled,
        item.OpenAfter,
        [.. item.Allocation.Adjustments.Select(adjustment => (Wording.Adjustment(adjustment.Kind), adjustment.Amount))]);

    private static DecisionGroup GroupOf(MatchProposal proposal) => proposal switch
    {
        { Reason: MatchReason.AlreadyInLedger } => DecisionGroup.AlreadyInLedger,
        { Decision: MatchDecision.Apply } => DecisionGroup.Applied,
        { Decision: MatchDecision.Review } => DecisionGroup.ForReview,
        _ => DecisionGroup.Unmatched,
    };

    private static string? PayerOf(Payment payment)
    {
        string payer = payment.Payer.ToString();
        string debtor = payment.UltimateDebtor?.ToString() ?? "";
        string both = debtor.Length > 0 && debtor != payer ? Wording.OnBehalf(payer, debtor) : payer;
        return both.Length > 0 ? both : null;
    }

    // The free text is what a person knows the payment by; without one, what else the payer stated.
    private static string RemittanceOf(Payment payment) => payment.Remittance.Length > 0
        ? payment.Remittance
        : string.Join(" ", payment.StructuredReferences.Concat(payment.ReferredDocuments.Select(document => document.Number)).Append(payment.EndToEndId));
}
