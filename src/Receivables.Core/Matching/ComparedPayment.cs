using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables.Matching;

/// <summary>What several ways of deciding made of one payment.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class ComparedPayment
{
    internal ComparedPayment(IEnumerable<MatchProposal> proposals)
    {
        Proposals = ValueList<MatchProposal>.From(proposals);
        MatchProposal[] applied = [.. Proposals.Where(IsApplied)];
        Agreement = applied.Length == 0 ? MatchingAgreement.NoneApplies
            : !applied.Skip(1).All(p => IsSame(applied[0], p)) ? MatchingAgreement.AppliedDifferently
            : applied.Length == Proposals.Count ? MatchingAgreement.AllSame
            : MatchingAgreement.SomeApply;
    }

    /// <summary>The payment.</summary>
    public Payment Payment => Proposals[0].Payment;

    /// <summary>What each decided, in the order of the runs.</summary>
    public IReadOnlyList<MatchProposal> Proposals { get; }

    /// <summary>Whether they do the same.</summary>
    public MatchingAgreement Agreement { get; }

    /// <summary>Whether they do not: some apply it and others do not, or two apply it differently.</summary>
    public bool Differs => Agreement is MatchingAgreement.SomeApply or MatchingAgreement.AppliedDifferently;

    /// <summary>Returns the payment and whether they do the same.</summary>
    public override string ToString() => $"{Payment}: {Agreement}";

    internal static bool IsApplied(MatchProposal proposal) => proposal.Decision == MatchDecision.Apply;

    /// <summary>Whether two that apply it settle the same items, with the same amounts and as much cash.</summary>
    internal static bool IsSame(MatchProposal one, MatchProposal other) =>
        one.Items.Count == other.Items.Count && Parts(one).SequenceEqual(Parts(other));

    private static IEnumerable<(ItemId Item, Money Settled, Money Cash)> Parts(MatchProposal proposal) =>
        proposal.Items.Select(i => (i.Item.Id, i.Allocation.Settled, i.Allocation.Cash)).OrderBy(p => p.Id);
}
