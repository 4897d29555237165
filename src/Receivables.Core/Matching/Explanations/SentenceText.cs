using Receivables.Internals;

namespace Receivables.Matching.Explanations;

/// <summary>One sentence of a proposal: what was decided, for which documents and amounts, and the evidence that decided.</summary>
internal static class SentenceText
{
    internal static string Of(MatchProposal proposal, Wording words)
    {
        string payment = words.Payment(proposal.Payment, Printable.Clip(proposal.Payment.Payer.ToString()));
        string verdict = words.Verdict(proposal, proposal.Items.Count > 0 ? words.Items(proposal.Items, proposal.Book) : "");
        string why = string.Join(words.Semicolon, Reasons(proposal, words));
        return $"{payment} {verdict}{(why.Length > 0 ? words.Colon + why : "")}.";
    }

    private static IEnumerable<string> Reasons(MatchProposal proposal, Wording words)
    {
        if (proposal.Reason == MatchReason.Ambiguous && proposal.Alternatives.Count > 0)
        {
            yield return $"{words.Reason(proposal)}, {words.Items(proposal.Alternatives[0].Items, proposal.Book)}";
        }
        else if (proposal.Reason != MatchReason.None)
        {
            yield return words.Reason(proposal);
        }

        if (proposal.Rivals.Count > 0)
        {
            yield return words.Rival(proposal.Rivals[0]);
        }

        foreach (MatchEvidence evidence in Decisive(proposal))
        {
            int more = evidence.Family == EvidenceFamily.Document ? proposal.Evidence.Count(e => e.Kind == evidence.Kind && e.Subject != evidence.Subject) : 0;
            yield return words.Evidence(evidence, more);
        }

        if (proposal.Decision == MatchDecision.Apply && !proposal.Unapplied.IsZero)
        {
            yield return words.StaysUnapplied(proposal.Unapplied);
        }
    }

    // The strongest that names or identifies, how the amount fits, and what speaks against where it is held; of an unmatched payment, what says that it is about something else.
    private static IEnumerable<MatchEvidence> Decisive(MatchProposal proposal)
    {
        if (proposal.Decision == MatchDecision.Unmatched)
        {
            return proposal.Evidence.Take(1);
        }

        IEnumerable<MatchEvidence?> pieces =
        [
            For(proposal, EvidenceFamily.Document),
            For(proposal, EvidenceFamily.Payer),
            proposal.Evidence.FirstOrDefault(e => e.Family == EvidenceFamily.Amount),
            proposal.Evidence.FirstOrDefault(e => IsOfEqual(e.Kind) || e.Kind == EvidenceKind.MatchingRule) ?? (IsAllNamed(proposal) ? null : SetOf(proposal)),
            proposal.Decision == MatchDecision.Review ? Against(proposal) : null,
        ];
        return pieces.OfType<MatchEvidence>();
    }

    private static bool IsOfEqual(EvidenceKind kind) => kind == EvidenceKind.ToldOfEqual || kind == EvidenceKind.PointedOfEqual || kind == EvidenceKind.OldestOfEqual || kind == EvidenceKind.OneOfEqual;

    private static bool IsAllNamed(MatchProposal proposal) =>
        proposal.Items.Count <= Math.Max(1, proposal.Evidence.Count(e => e.Family == EvidenceFamily.Document && e.Weight > LogOdds.Zero));

    // What is not named is explained by the set it belongs to.
    private static MatchEvidence? SetOf(MatchProposal proposal) => proposal.Evidence.FirstOrDefault(e => e.Family == EvidenceFamily.Combination);

    // Rules weigh nothing.
    private static MatchEvidence? For(MatchProposal proposal, EvidenceFamily family) =>
        proposal.Evidence.Where(e => e.Family == family && e.Weight >= LogOdds.Zero).MaxBy(e => e.Weight);

    private static MatchEvidence? Against(MatchProposal proposal) =>
        proposal.Evidence.Where(e => e.Family is EvidenceFamily.Document or EvidenceFamily.Payer && e.Weight < LogOdds.Zero).MinBy(e => e.Weight);
}
