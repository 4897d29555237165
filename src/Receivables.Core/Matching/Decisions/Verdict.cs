using Receivables.Matching.Books;

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
    internal Leg[] Legs { get; private set; } = [];

    /// <summary>The columns that its rows are of; null where there are none.</summary>
    internal BookColumns? Columns { get; private set; }

    /// <summary>The rate at which its items, which are in another currency, are paid; null where they are in the payment's.</summary>
    internal ExchangeRate? Exchange { get; private set; }

    /// <summary>Whether every item of the answer is named by the payment.</summary>
    internal bool IsNamed { get; init; }

    /// <summary>Rows of the items that the payment names, ascending, where the answer is not of those alone; or the one of several alike that its text means.</summary>
    internal int[] NamedItems { get; init; } = [];

    /// <summary>Whether its one item is told from those like it by a number that is a slip away.</summary>
    internal bool IsTold { get; init; }

    /// <summary>Whether it is held, and its text points to its one item among those like it: that is not given to another in turn.</summary>
    internal bool IsPointed { get; init; }

    /// <summary>Whether its text names months, and what it is suggested is of none of them, nor is anything like that: it takes nothing that another could have.</summary>
    internal bool MeansNoneOfThem { get; init; }

    /// <summary>Whether the payment names anything of the book, open or not.</summary>
    internal bool NamesAny { get; init; }

    internal double Confidence { get; private set; }

    /// <summary>How likely it is none of the answers.</summary>
    internal double Elsewhere { get; init; } = 1;

    internal Clue[] Evidence { get; private set; } = [];

    internal (Leg[] Legs, double Confidence)[] Alternatives { get; private set; } = [];

    /// <summary>The other payments of the batch that have, or want, what this held one could settle.</summary>
    internal IReadOnlyList<MatchRival> Rivals { get; set; } = [];

    internal PaymentId? DuplicateOf { get; private set; }

    /// <summary>From where to where the text says what it is held for; 0 and 0 where it is held for something else.</summary>
    internal (int Start, int End) Quoted { get; private set; }

    /// <summary>Takes down where the text says what it is held for, until it is for something else.</summary>
    internal Verdict Quote((int Start, int End) place)
    {
        Quoted = place;
        return this;
    }

    internal Verdict Set(MatchDecision decision, MatchReason reason)
    {
        Decision = decision;
        Quoted = reason == Reason ? Quoted : default;
        Reason = reason;
        return this;
    }

    internal Verdict Answer(BookColumns columns, Leg[] legs, double confidence, Clue[] evidence, (Leg[] Legs, double Confidence)[] alternatives, ExchangeRate? exchange)
    {
        (Columns, Legs, Confidence, Evidence, Alternatives, Exchange) = (columns, legs, confidence, evidence, alternatives, exchange);
        return this;
    }

    /// <summary>Whether an answer settles exactly what was ordered in the currency of its items.</summary>
    internal bool IsAllThatWasOrdered(Leg[] legs)
    {
        Int128 settled = 0;
        bool isPlain = true;
        foreach (ref readonly Leg leg in legs.AsSpan())
        {
            settled += leg.Settled;
            isPlain &= leg is { Adjustment: 0, Given: null } && Int128.Abs(settled) <= long.MaxValue;
        }

        return isPlain && settled == Payment.InstructedAmount?.MinorUnits;
    }

    /// <summary>Whether any item will do from which nothing tells that of a leg. One that the payment names is meant itself.</summary>
    internal bool TakesAnyOfClass(in Leg leg, BookColumns book) => leg.IsAnyOfClass(book) && Array.BinarySearch(NamedItems, leg.Item) < 0;

    /// <summary>Whether its one item is meant among those like it, by its month, its day or its number.</summary>
    internal bool IsOneMeant => Legs is [var only] && Array.BinarySearch(NamedItems, only.Item) >= 0;

    /// <summary>Takes a proof back: a person decides.</summary>
    internal void Hold(MatchReason reason) => Set(Decision == MatchDecision.Apply ? MatchDecision.Review : Decision, reason);

    internal void HoldAsDuplicate(PaymentId original)
    {
        Hold(MatchReason.SuspectedDuplicate);
        DuplicateOf = original;
        Confidence *= Priors.DuplicateIsMeant;
        Alternatives = [.. Alternatives.Select(a => (a.Legs, a.Confidence * Priors.DuplicateIsMeant))];
    }

    /// <summary>Suggests nothing any more that is not named: it is among the alternatives. What is paid twice is not pushed onto another invoice.</summary>
    internal void Withdraw()
    {
        if (!IsNamed && Legs.Length > 0)
        {
            Answer(Columns!, [], Elsewhere, [], [(Legs, Confidence), .. Alternatives], Exchange);
        }
    }

    /// <summary>Takes what a held payment could settle of what the batch left open. It stays held, for the reason that it had where another payment is the reason, else for that of what is left; where nothing of that is in the way, because others left it.</summary>
    internal void Suggest(Verdict left)
    {
        if (Reason == MatchReason.SuspectedDuplicate && left.Legs.Length > 0)
        {
            // What is paid twice is not pushed onto another invoice.
            IEnumerable<(Leg[] Legs, double Confidence)> others = [(left.Legs, left.Confidence), .. left.Alternatives];
            Answer(left.Columns!, [], left.Elsewhere, [], [.. others.Select(o => (o.Legs, o.Confidence * Priors.DuplicateIsMeant))], left.Exchange);
            return;
        }

        Answer(left.Columns!, left.Legs, left.Confidence, left.Evidence, left.Alternatives, left.Exchange);
        if (left is { Decision: MatchDecision.Apply, Legs.Length: 0 })
        {
            // Whether what others left to it stands on account, a person says.
            left.Set(MatchDecision.Unmatched, MatchReason.NoCandidate);
        }

        if (Reason is MatchReason.Contested or MatchReason.SuspectedDuplicate)
        {
            return;
        }

        // What held it was true of what others have taken.
        bool isLeft = left.Decision == MatchDecision.Apply;
        Set(isLeft ? Decision : left.Decision, isLeft ? MatchReason.LeftByOthers : left.Reason);
        Quoted = left.Quoted;
    }

    /// <summary>Takes its first answer for no likelier than a share.</summary>
    internal void LimitConfidence(double share) => Confidence = Math.Min(Confidence, share);

    /// <summary>Keeps the alternatives that a condition allows.</summary>
    internal void KeepAlternatives(Func<Leg[], bool> isOpen) => Alternatives = [.. Alternatives.Where(a => isOpen(a.Legs))];

    /// <summary>Settles another item with a leg, from which nothing tells this one.</summary>
    internal void MoveTo(int leg, int peer) => Legs[leg] = Legs[leg] with { Item = peer };

    /// <summary>Puts the items of the answer into the order of the book.</summary>
    internal void OrderLegs() => Legs.AsSpan().Sort(static (a, b) => a.Item.CompareTo(b.Item));
}
