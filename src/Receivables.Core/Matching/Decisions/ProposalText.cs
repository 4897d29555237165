using System.Globalization;
using System.Text;

namespace Receivables.Matching.Decisions;

/// <summary>The English text of a proposal, in one place.</summary>
internal static class ProposalText
{
    internal static string Headline(MatchProposal proposal)
    {
        string what = proposal.Decision switch
        {
            MatchDecision.Apply => $"applied to {ItemsOf(proposal.Items)}",
            MatchDecision.Review when proposal.Items.Count == 0 => "to review, nothing is suggested",
            MatchDecision.Review => $"to review, suggested {ItemsOf(proposal.Items)}",
            _ => "unmatched",
        };
        return $"{proposal.Payment.Id} {proposal.Payment.Amount}: {what}{Confidence(proposal.Confidence)}";
    }

    internal static string Explain(MatchProposal proposal)
    {
        var text = new StringBuilder(Headline(proposal));
        if (proposal.Reason != MatchReason.None)
        {
            text.Append("\n  ").Append(ReasonOf(proposal));
        }

        foreach (MatchEvidence evidence in proposal.Evidence)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {(double.IsNaN(proposal.Confidence) ? "" : Signed(evidence.Weight)),8}  {evidence.Explain()}");
        }

        foreach (MatchRival rival in proposal.Rivals)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {rival.Payment} {(rival.IsApplied ? $"settles {rival.Item}" : $"is held for {rival.Item} too")}");
        }

        if (!proposal.Unapplied.IsZero && proposal.Items.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {proposal.Unapplied} stays unapplied");
        }

        foreach (MatchAlternative alternative in proposal.Alternatives)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  or {ItemsOf(alternative.Items)}{Confidence(alternative.Confidence)}");
        }

        return text.ToString();
    }

    /// <summary>Why a payment is not applied, as a sentence.</summary>
    internal static string ReasonOf(MatchProposal proposal) => proposal.Reason switch
    {
        MatchReason.AlreadyInLedger => "the payment is in the ledger already",
        MatchReason.SuspectedDuplicate => $"it says the same as {proposal.DuplicateOf}: paid twice?",
        MatchReason.Contested => "another payment claims the same item",
        MatchReason.BudgetExhausted => "the text or the books are too large to look at all of it",
        MatchReason.PartialPayment => "less than what it names was paid",
        MatchReason.Overpayment => "more than what it names was paid",
        MatchReason.LateDiscount => "a discount was taken after its window",
        MatchReason.UnprovenDiscount => "a discount was taken, and the documents are not named",
        MatchReason.UnprovenCharge => "the bank kept a charge, and the documents are not named",
        MatchReason.ContradictsAdvice => "the payer states other amounts for the documents",
        MatchReason.PartlyNamed => "it names some of the items only",
        MatchReason.AmountOnly => "only the amount speaks for it",
        MatchReason.Ambiguous => "another answer fits as well",
        MatchReason.BelowThreshold => "likely, but not certain enough",
        MatchReason.NothingOpenInCurrency => $"nothing is open in {proposal.Payment.Amount.Currency}",
        MatchReason.NamesNothingOpen => "it names a document that is not open",
        MatchReason.NoCandidate => "nothing open has the number, the payer or the amount",
        MatchReason.Unlikely => "it is likelier something that is not open",
        MatchReason.WeakRule => "no rule fits that is trusted enough",
        _ => "",
    };

    private static string ItemsOf(IReadOnlyList<MatchedItem> items) => string.Join(", ", items.Select(i => i.Item.Id.ToString()));

    // Rules state no probability.
    private static string Confidence(double share) => double.IsNaN(share) ? "" : $" ({Percent(share)})";

    private static string Percent(double share) => (share * 100).ToString("0.0000", CultureInfo.InvariantCulture) + " %";

    private static string Signed(LogOdds weight) => (weight < LogOdds.Zero ? "" : "+") + weight;
}
