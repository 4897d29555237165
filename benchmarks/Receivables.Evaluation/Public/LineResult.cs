using Receivables.Matching;

namespace Receivables.Evaluation.Public;

/// <summary>A line and what came of it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Proposal">What the engine says; null where it is no payment.</param>
/// <param name="Outcome">Held against what was wanted.</param>
internal sealed record LineResult(PublicLine Line, MatchProposal? Proposal, Outcome Outcome)
{
    /// <summary>Whether it is not what was wanted.</summary>
    internal bool IsMiss => Line.Label.Wanted switch
    {
        Wanted.Settle => Outcome is not Outcome.AppliedRight and not Outcome.AppliedLike,
        Wanted.Ask => Outcome != Outcome.HeldFirst,
        Wanted.None => Outcome != Outcome.UnmatchedRight,
        _ => Outcome != Outcome.NotMatched,
    };

    internal static LineResult Of(MatchingBook book, PublicLine line, MatchProposal? proposal) => new(line, proposal, proposal is null ? Outcome.NotMatched : Judge(book, line.Label, proposal));

    private static Outcome Judge(MatchingBook book, Label label, MatchProposal proposal)
    {
        bool isAbout = IsAbout(label, proposal.Items);
        bool isRight = isAbout && HasAmounts(label, proposal.Items);
        if (proposal.Decision == MatchDecision.Apply)
        {
            return isRight ? (label.Wanted == Wanted.Settle ? Outcome.AppliedRight : Outcome.AppliedUnasked)
                : label.Wanted == Wanted.Settle && IsLike(book, label, proposal) ? Outcome.AppliedLike : Outcome.AppliedWrong;
        }

        // A suspected duplicate suggests nothing, which is right where nothing is.
        return proposal.Items.Count == 0 && label.Items.Count == 0 ? Outcome.UnmatchedRight
            : isRight ? Outcome.HeldFirst
            : isAbout ? Outcome.HeldAmount
            : proposal.Alternatives.Any(a => IsAbout(label, a.Items) && HasAmounts(label, a.Items)) ? Outcome.HeldLater
            : proposal.Decision == MatchDecision.Unmatched ? Outcome.UnmatchedWrong
            : Outcome.HeldOther;
    }

    private static bool IsAbout(Label label, IReadOnlyList<MatchedItem> items) =>
        label.Items.Count > 0 && items.Count == label.Items.Count && items.All(i => label.Items.Contains(i.Item.Id.Document.Value));

    // What a person is asked about has no amount that is right: the items are.
    private static bool HasAmounts(Label label, IReadOnlyList<MatchedItem> items) =>
        label.Wanted == Wanted.Ask || items.All(i => i.Allocation.Settled == (label.Settled is { } part ? Money.FromDecimal(part, i.Item.Open.Currency) : i.Item.Open));

    // One item in the place of another that nothing but number and date tells apart.
    private static bool IsLike(MatchingBook book, Label label, MatchProposal proposal) =>
        proposal.Items.Count == 1 && label.Items.Count == 1
        && book.Find(ItemId.From(label.Items[0])) is { } other
        && proposal.Items[0].Item is var item
        && (item.Customer, item.Open, item.Kind) == (other.Customer, other.Open, other.Kind)
        && (item.Document as Invoice)?.Terms == (other.Document as Invoice)?.Terms;
}
