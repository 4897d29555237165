using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;

namespace Receivables.Matching;

/// <summary>What one way of deciding made of some payments, under a name.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchingRun
{
    /// <summary>States a run: of one report, or of several over the same payments in parts.</summary>
    /// <param name="name">What it is called in the comparison; not empty.</param>
    /// <param name="proposals">One proposal a payment.</param>
    /// <exception cref="ArgumentException">The name is empty, or a payment occurs twice.</exception>
    public MatchingRun(string name, IEnumerable<MatchProposal> proposals)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(proposals);
        Name = name;
        Proposals = ValueList<MatchProposal>.From(proposals);
        ById = new Dictionary<PaymentId, MatchProposal>(Proposals.Count);
        foreach (MatchProposal proposal in Proposals)
        {
            if (!ById.TryAdd(proposal.Payment.Id, proposal))
            {
                throw new ArgumentException($"The payment {Printable.Clip(proposal.Payment.Id.Value)} occurs twice in {Printable.Clip(name)}.", nameof(proposals));
            }
        }
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>One proposal a payment, in the order given.</summary>
    public IReadOnlyList<MatchProposal> Proposals { get; }

    internal Dictionary<PaymentId, MatchProposal> ById { get; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
