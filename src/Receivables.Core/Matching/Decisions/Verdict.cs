namespace Receivables.Matching.Decisions;

/// <summary>What was decided on one payment, before the payments of a batch are held against each other.</summary>
internal sealed class Verdict(Payment payment)
{
    internal Payment Payment { get; } = payment;

    internal MatchDecision Decision { get; private set; } = MatchDecision.Unmatched;

    internal MatchReason Reason { get; private set; } = MatchReason.NoCandidate;

    /// <summary>The payer's row where known, else −1.</summary>
    internal int Payer { get; init; } = -1;

    /// <summary>The answer, or the first suggestion; empty where there is none.</summary>
    internal Leg[] Legs { get; init; } = [];

    /// <summary>Whether every item of the answer is named by the payment.</summary>
    internal bool IsNamed { get; init; }

    /// <summary>Whether the payment names anything of the book, open or not.</summary>
    internal bool NamesAny { get; init; }

    internal double Confidence { get; init; }

    internal Clue[] Evidence { get; init; } = [];

    internal (Leg[] Legs, double Confidence)[] Alternatives { get; init; } = [];

    internal PaymentId? DuplicateOf { get; private set; }

    internal Verdict Set(MatchDecision decision, MatchReason reason)
    {
        Decision = decision;
        Reason = reason;
        return this;
    }

    /// <summary>Takes a proof back: a person decides.</summary>
    internal void Hold(MatchReason reason) => Set(Decision == MatchDecision.Apply ? MatchDecision.Review : Decision, reason);

    internal void HoldAsDuplicate(PaymentId original)
    {
        Hold(MatchReason.SuspectedDuplicate);
        DuplicateOf = original;
    }

    /// <summary>Settles another item instead, from which nothing tells this one.</summary>
    internal void MoveTo(int peer) => Legs[0] = Legs[0] with { Item = peer };
}
