using System.Globalization;
using System.Text;

namespace Receivables.Matching.Explanations;

/// <summary>What is said of a proposal, one line a fact, in any language.</summary>
internal static class ProposalText
{
    internal static string Headline(MatchProposal proposal, Wording words)
    {
        string what = proposal.Decision switch
        {
            MatchDecision.Apply when proposal.Items.Count == 0 => words.OnAccount(Wording.Payer(proposal)),
            MatchDecision.Apply => words.Applied(ItemsOf(proposal.Items)),
            MatchDecision.Review when proposal.Items.Count == 0 => words.NothingSuggested,
            MatchDecision.Review => words.Suggested(ItemsOf(proposal.Items)),
            _ => words.Unmatched,
        };
        return $"{proposal.Payment.Id} {words.Amount(proposal.Payment.Amount)}{words.Colon}{what}{Confidence(proposal.Confidence, words)}";
    }

    internal static string Explain(MatchProposal proposal, Wording words)
    {
        var text = new StringBuilder(Headline(proposal, words));
        if (proposal.Reason != MatchReason.None)
        {
            text.Append("\n  ").Append(words.Reason(proposal));
        }

        foreach (MatchEvidence evidence in proposal.Evidence)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {(double.IsNaN(proposal.Confidence) ? "" : words.Weight(evidence.Weight)),8}  {words.Evidence(evidence)}");
        }

        foreach (MatchRival rival in proposal.Rivals)
        {
            text.Append("\n  ").Append(words.Rival(rival));
        }

        if (!proposal.Unapplied.IsZero && proposal.Items.Count > 0)
        {
            text.Append("\n  ").Append(words.StaysUnapplied(proposal.Unapplied));
        }

        foreach (MatchAlternative alternative in proposal.Alternatives)
        {
            text.Append("\n  ").Append(words.Or(ItemsOf(alternative.Items))).Append(Confidence(alternative.Confidence, words));
        }

        return text.ToString();
    }

    private static string ItemsOf(IReadOnlyList<MatchedItem> items) => string.Join(", ", items.Select(i => i.Item.Id.ToString()));

    // Rules state no probability.
    private static string Confidence(double share, Wording words) => double.IsNaN(share) ? "" : $" ({words.Percent(share)})";
}
