using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;
using Receivables.Matching.Decisions;

namespace Receivables.Matching;

/// <summary>What is decided or suggested for one payment, with its reasons.</summary>
/// <remarks>
/// Always Σ settled − Σ adjustments + <see cref="Unapplied"/> = the amount of the payment. Immutable; safe to share between threads.
/// </remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchProposal
{
    internal MatchProposal(Verdict verdict, CustomerId? customer, IEnumerable<MatchedItem> items, IEnumerable<MatchEvidence> evidence, IEnumerable<MatchAlternative> alternatives)
    {
        Payment = verdict.Payment;
        Decision = verdict.Decision;
        Reason = verdict.Reason;
        DuplicateOf = verdict.DuplicateOf;
        Confidence = verdict.Confidence;
        Customer = customer;
        Items = ValueList<MatchedItem>.From(items);
        Evidence = ValueList<MatchEvidence>.From(evidence);
        Alternatives = ValueList<MatchAlternative>.From(alternatives);
        Rivals = ValueList<MatchRival>.From(verdict.Rivals);
        Unapplied = Payment.Amount - Money.Sum(Items.Select(i => i.Allocation.Cash), Payment.Amount.Currency);
    }

    /// <summary>The payment.</summary>
    public Payment Payment { get; }

    /// <summary>Whether it is applied, left to a person, or fits nothing.</summary>
    public MatchDecision Decision { get; }

    /// <summary>Why it is not applied; <see cref="MatchReason.None"/> where it is.</summary>
    public MatchReason Reason { get; }

    /// <summary>Who paid, where that is certain: on that account stands what is not applied.</summary>
    public CustomerId? Customer { get; }

    /// <summary>How likely <see cref="Items"/> is the right answer, from 0 to 1; where there are none, how likely it is none of the answers.</summary>
    public double Confidence { get; }

    /// <summary>What happens to each item, applied or suggested first, in the order of the book; empty for an unmatched payment, for a held one to which the other payments of the batch left nothing that fits, and for a suspected duplicate of a payment that the batch applies.</summary>
    public IReadOnlyList<MatchedItem> Items { get; }

    /// <summary>What is left of the payment.</summary>
    public Money Unapplied { get; }

    /// <summary>What speaks for the answer and against it, by family, the strongest first. For an unmatched payment, what says that it is about something else.</summary>
    public IReadOnlyList<MatchEvidence> Evidence { get; }

    /// <summary>The other answers, the likeliest first, as many as the policy lists.</summary>
    public IReadOnlyList<MatchAlternative> Alternatives { get; }

    /// <summary>The earlier payment of which this one is suspected to be a repeat, or null.</summary>
    public PaymentId? DuplicateOf { get; }

    /// <summary>
    /// Of a payment that is not applied, the other payments of the batch that were applied to what it could have settled, then those that are held for what it is held for; at most eight.
    /// </summary>
    public IReadOnlyList<MatchRival> Rivals { get; }

    /// <summary>Why it is not applied, as a sentence in English without a capital and a full stop; empty where it is.</summary>
    public string ExplainReason() => ProposalText.ReasonOf(this);

    /// <summary>The decision and its reasons for a person, in English, one line a fact.</summary>
    public string Explain() => ProposalText.Explain(this);

    /// <summary>Returns payment, decision and confidence.</summary>
    public override string ToString() => ProposalText.Headline(this);
}
