using System.Runtime.InteropServices;
using Receivables.Internals;
using Receivables.Ledgers;
using Receivables.Matching.Amounts;
using Receivables.Matching.Combinations;
using Receivables.Matching.Documents;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Decisions;

/// <summary>Decides on one payment from its scored candidates.</summary>
internal sealed class Decider(Workspace work)
{
    private const int Several = -2;

    /// <summary>An answer that is less likely is none beside one that is applied.</summary>
    private const double LeastAlternative = 1e-6;

    /// <summary>So many documents named are a list.</summary>
    private const int LeastOfList = 2;

    private readonly Posterior _posterior = new();
    private readonly List<int> _ranked = [];
    private readonly List<Clue> _chosen = [];
    private Comparison<int>? _compare;

    internal Verdict Decide()
    {
        Rank();
        _posterior.Compute(work);
        if (_ranked.Count == 0)
        {
            return DecideOnNone(PayerOf(-1, false), WhyNone());
        }

        Candidate best = work.Candidates[_ranked[0]];
        double probability = _posterior.Of(best.Score);
        if (_ranked.Count > 1)
        {
            _chosen.Clear();
            Scorer.Score(work, _ranked[0], _chosen);
        }

        (MatchDecision decision, MatchReason reason) = DecideOn(best, probability);
        bool proposes = decision != MatchDecision.Unmatched;
        bool isNamed = IsNamed(best);
        return new Verdict(work.Payment)
        {
            Payer = PayerOf(best.Owner, decision == MatchDecision.Apply),
            IsNamed = isNamed,
            IsTold = best is { Count: 1, Peers: > 1 } && IsMistyped(work.Candidates.LegsOf(best)[0].Item),
            NamesAny = NamesAny(),
            NamedItems = work.Named.Count == 0 || isNamed ? [] : [.. work.Named],
            Elsewhere = _posterior.Elsewhere,
        }
        .Answer(
            work.Index.Columns,
            proposes ? Suggested(best, decision, reason) : [],
            proposes ? probability : _posterior.Elsewhere,
            EvidenceOf(proposes),
            AlternativesFrom(proposes ? 1 : 0, decision),
            work.Exchange)
        .Set(decision, reason);
    }

    // Of items alike the oldest stands for all; a person sees first the one that the text points to.
    private Leg[] Suggested(in Candidate best, MatchDecision decision, MatchReason reason)
    {
        Leg[] legs = work.Candidates.LegsOf(best).ToArray();
        if (decision != MatchDecision.Review || work.Scanner.Atoms.Count == 0)
        {
            return legs;
        }

        if (IsOneOfAlike(best) && reason != MatchReason.NamesMonth && !IsMistyped(legs[0].Item))
        {
            legs[0] = legs[0] with { Item = PointedItem.Of(work, legs[0].Item) };
        }
        else if (best is { Count: > 1, Fit: Fit.Exact } && reason == MatchReason.NamesMonth)
        {
            PointedMonths.Take(work, legs);
        }

        return legs;
    }

    private Verdict DecideOnNone(int payer, MatchReason why)
    {
        bool standsOnAccount = work.Policy is { PaymentsOnAccount: PaymentOnAccountAction.ApplyWherePayerIsKnown, ApplyThreshold: < 1 }
            && payer >= 0 && !NamesAny() && (why is MatchReason.NoCandidate or MatchReason.NothingOpenInCurrency);
        _chosen.Clear();
        foreach (Clue clue in standsOnAccount ? work.Payers : work.Elsewhere)
        {
            if (!standsOnAccount || (clue.Target == payer && clue.Units > 0))
            {
                _chosen.Add(clue);
            }
        }

        ShortSort.Sort(CollectionsMarshal.AsSpan(_chosen), Clue.Compare);
        return new Verdict(work.Payment) { Payer = payer, NamesAny = NamesAny() }
            .Answer(work.Index.Columns, [], 1, [.. _chosen], [], work.Exchange)
            .Set(standsOnAccount ? MatchDecision.Apply : MatchDecision.Unmatched, standsOnAccount ? MatchReason.None : why);
    }

    private void Rank()
    {
        _ranked.Clear();
        _chosen.Clear();
        if (work.Candidates.Count == 1)
        {
            // Of one answer the evidence is told as it is weighed.
            work.Candidates.SetScore(0, Scorer.Score(work, 0, _chosen));
            _ranked.Add(0);
            return;
        }

        for (int i = 0; i < work.Candidates.Count; i++)
        {
            work.Candidates.SetScore(i, Scorer.Score(work, i));
            _ranked.Add(i);
        }

        ShortSort.Sort(CollectionsMarshal.AsSpan(_ranked), _compare ??= CompareCandidates);
    }

    // A number that may be a mistake is no reason to apply what it does not name: it has to be as certain as if the number were none.
    private bool IsOutweighed(int score)
    {
        double threshold = (double)work.Policy.ApplyThreshold;
        return work.Doubted > -LogOdds.MaxUnits && (threshold >= 1 || (long)score - work.Doubted < Math.Max(work.Policy.ApplyMargin.Units, Logarithm.Units(threshold / (1 - threshold))));
    }

    private int CompareCandidates(int left, int right)
    {
        (Candidate a, Candidate b) = (work.Candidates[left], work.Candidates[right]);
        int order = b.Score.CompareTo(a.Score);
        order = order != 0 ? order : a.Count.CompareTo(b.Count);
        ReadOnlySpan<Leg> legsOfA = work.Candidates.LegsOf(a);
        ReadOnlySpan<Leg> legsOfB = work.Candidates.LegsOf(b);
        for (int i = 0; order == 0 && i < a.Count; i++)
        {
            order = legsOfA[i].Item.CompareTo(legsOfB[i].Item);
            order = order != 0 ? order : legsOfB[i].Settled.CompareTo(legsOfA[i].Settled);
        }

        return order != 0 ? order : left.CompareTo(right);
    }

    private (MatchDecision Decision, MatchReason Reason) DecideOn(in Candidate best, double probability)
    {
        MatchingPolicy policy = work.Policy;
        double elsewhere = _posterior.Elsewhere - _posterior.Unlisted;
        if (1 - elsewhere < (double)policy.ReviewThreshold)
        {
            return (MatchDecision.Unmatched, work.Elsewhere.Count > 0 ? MatchReason.NamesNothingOpen : MatchReason.Unlikely);
        }

        double second = _ranked.Count > 1 ? _posterior.Of(work.Candidates[_ranked[1]].Score) : 0;
        bool leads = (_ranked.Count == 1 || best.Score - work.Candidates[_ranked[1]].Score >= policy.ApplyMargin.Units) && !IsOutweighed(best.Score);
        MatchReason reason =
            work.Budget.IsExhausted ? MatchReason.BudgetExhausted
            : best.Fit == Fit.Partial && !(policy.PartialPayments == PartialPaymentAction.ApplyWhereNamed && IsNamed(best) && !IsDoubted(best)) ? MatchReason.PartialPayment
            : best.Fit == Fit.Excess && !(policy.Overpayments == OverpaymentAction.ApplyRestOnAccount && IsNamed(best) && !IsDoubted(best) && IsPayerProven(best)) ? MatchReason.Overpayment
            : best.Fit == Fit.LateDiscount && !(IsAllowed(best) && IsNamed(best)) ? MatchReason.LateDiscount
            : best.Fit == Fit.Discount && !(policy.ApplyDiscountInWindow && IsGranted(best) && IsNamed(best)) ? MatchReason.UnprovenDiscount
            : best.Fit == Fit.Charge && !(policy.ApplyStatedCharge && IsNamed(best)) ? MatchReason.UnprovenCharge
            : best.Fit == Fit.Difference && !(IsAllowed(best) && IsNamed(best)) ? MatchReason.UnprovenDifference
            : DesignatedCandidate.Contradicts(work, work.Candidates.LegsOf(best)) ? MatchReason.ContradictsAdvice
            : NamedIn(best) is > 0 and var named && named < best.Count && !(named >= LeastOfList && IsPayerProven(best)) ? MatchReason.PartlyNamed
            : !HasProof() ? MatchReason.AmountOnly
            : IsOneOfSeveral(best) ? MatchReason.Ambiguous
            : work.NamesOtherCurrency && !IsNamed(best) ? MatchReason.NamesOtherCurrency
            : IsOneOfAlike(best) && (work.Named.Count > 0 || NamesUnknown() || IsMistyped(work.Candidates.LegsOf(best)[0].Item)) ? MatchReason.Ambiguous
            : AlikeSigns.MeanAnother(work, work.Candidates.LegsOf(best)) ? MatchReason.Ambiguous
            : best.Count > 1 && work.NamedMonth != 0 && AlikeSigns.LeavesSome(work, work.Candidates.LegsOf(best)) ? MatchReason.NamesMonth
            : IsOneOfAlike(best) && Peers.MonthSaysOther(work, work.Candidates.LegsOf(best)[0].Item) ? MatchReason.NamesMonth
            : probability >= (double)policy.ApplyThreshold && leads && policy.ApplyThreshold < 1 ? LastDoubtOf(best)
            : second + _posterior.Unlisted >= elsewhere ? MatchReason.Ambiguous
            : MatchReason.BelowThreshold;
        return (reason == MatchReason.None ? MatchDecision.Apply : MatchDecision.Review, reason);
    }

    // What odds of independent evidence do not see: a number, a name or a month that says that something else is meant.
    private MatchReason LastDoubtOf(in Candidate best) =>
        MistakenNumber.MayBe(work, best) || (!IsNamed(best) && NamedCustomers.AnotherIsMeant(work, best)) ? MatchReason.Ambiguous
        : work.Named.Count > 0 ? MatchReason.None
        : OtherPurpose.IsStated(work) ? MatchReason.StatesOtherPurpose
        : AlikeSigns.NameFarMonth(work, work.Candidates.LegsOf(best)) ? MatchReason.NamesMonth
        : MatchReason.None;

    // Where the amount does not say that the number is right, the payer must not say that it is wrong, and nothing else may be named.
    private bool IsDoubted(in Candidate best)
    {
        bool isDoubted = work.Elsewhere.Count > 0;
        foreach (ref readonly Leg leg in work.Candidates.LegsOf(best))
        {
            isDoubted |= Scorer.PayerWeight(work, work.Index.Columns.OwnerOf(leg.Item)) < 0;
        }

        return isDoubted;
    }

    // Where several of a customer's sets make the amount, nothing says which it is but that few items are likelier than many.
    private bool IsOneOfSeveral(in Candidate best)
    {
        for (int i = 1; i < _ranked.Count && best is { Fit: Fit.Exact, Owner: >= 0 } && NamedIn(best) == 0; i++)
        {
            Candidate other = work.Candidates[_ranked[i]];
            if (other.Fit == Fit.Exact && other.Owner == best.Owner && NamedIn(other) == 0 && best.Score - other.Score < work.Policy.ApplyMargin.Units * 3L)
            {
                return true;
            }
        }

        return false;
    }

    // Of a list one number was not read, or the bank cut it; the rest of what was paid goes on somebody's account: who pays has to be known.
    private bool IsPayerProven(in Candidate best)
    {
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            if (clue.Target == best.Owner && clue.Kind != EvidenceKind.SimilarName && clue.Units > 0 && !clue.IsDoubtful && clue.Given is null)
            {
                return true;
            }
        }

        return false;
    }

    // What the terms grant needs no rule; where there are rules, they say so.
    private bool IsGranted(in Candidate candidate) => DifferenceFit.OfClass(work, AdjustmentKind.EarlyPaymentDiscount) is null || IsAllowed(candidate);

    private bool IsAllowed(in Candidate candidate)
    {
        foreach (Leg leg in work.Candidates.LegsOf(candidate))
        {
            if (leg.Adjustment != 0 && leg.Rule?.Action != DifferenceAction.Apply)
            {
                return false;
            }
        }

        return true;
    }

    // Something names the items or the payer; an amount alone proves nothing.
    private bool HasProof()
    {
        foreach (Clue clue in _chosen)
        {
            bool isEnough = clue.Kind == EvidenceKind.SimilarName ? clue.Units >= Priors.ProvingName : clue.Units > 0 && !clue.IsDoubtful && clue.Kind != EvidenceKind.MistypedNumber;
            if (isEnough && (clue.Family is EvidenceFamily.Document or EvidenceFamily.Payer || clue.Given is not null))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNamed(in Candidate candidate) => NamedIn(candidate) == candidate.Count;

    private int NamedIn(in Candidate candidate) => work.NamedIn(work.Candidates.LegsOf(candidate));

    private bool IsOneOfAlike(in Candidate best) => best is { Count: 1, Peers: > 1 } && !IsNamed(best);

    // Who buys the same every month and names a number that is none of theirs may pay for a month that is not in the book.
    private bool NamesUnknown()
    {
        bool names = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Elsewhere))
        {
            names |= clue.Kind == EvidenceKind.UnknownDocument && clue.Units > 0;
        }

        return names;
    }

    private bool IsMistyped(int item)
    {
        bool isMistyped = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            isMistyped |= clue.Target == item && clue.Kind == EvidenceKind.MistypedNumber;
        }

        return isMistyped;
    }

    private bool NamesAny() => work.Named.Count > 0 || work.Elsewhere.Count > 0 || work.NamesOtherCurrency;

    private MatchReason WhyNone() =>
        work.Budget.IsExhausted ? MatchReason.BudgetExhausted
        : work.Elsewhere.Count > 0 ? MatchReason.NamesNothingOpen
        : work.NamesOtherCurrency ? MatchReason.NamesOtherCurrency
        : !work.Index.Amounts.Has(work.Currency) ? MatchReason.NothingOpenInCurrency
        : MatchReason.NoCandidate;

    // What is applied is on the account of who owed it. Else an account on file for one customer only says who paid, unless the documents say otherwise; else the mass of the answers does.
    private int PayerOf(int owner, bool isApplied)
    {
        int known = -1;
        foreach (Clue clue in work.Payers)
        {
            if ((clue.Kind == EvidenceKind.KnownIban || clue.Kind == EvidenceKind.VirtualAccount) && clue.Count == 1 && clue.Given is null)
            {
                known = known == -1 || known == clue.Target ? clue.Target : Several;
            }
        }

        if (isApplied && owner >= 0)
        {
            return owner;
        }

        if (known >= 0 && (owner == known || owner < 0 || work.Named.Count == 0))
        {
            return known;
        }

        bool isCertain = owner >= 0 && known < 0 && _posterior.OfPayer(work, owner) >= (double)work.Policy.PayerThreshold;
        return isCertain ? owner : -1;
    }

    private Clue[] EvidenceOf(bool proposes)
    {
        List<Clue> shown = proposes ? _chosen : work.Elsewhere;
        ShortSort.Sort(CollectionsMarshal.AsSpan(shown), static (a, b) =>
        {
            int order = Clue.CompareFamilies(a, b);
            order = order != 0 ? order : b.Units.CompareTo(a.Units);
            return order != 0 ? order : Clue.Compare(a, b);
        });
        return [.. shown];
    }

    // Beside what is applied only what could be printed is told.
    private (Leg[] Legs, double Confidence)[] AlternativesFrom(int first, MatchDecision decision)
    {
        int count = Math.Clamp(_ranked.Count - first, 0, work.Policy.MaxAlternatives);
        while (decision == MatchDecision.Apply && count > 0 && _posterior.Of(work.Candidates[_ranked[first + count - 1]].Score) < LeastAlternative)
        {
            count--;
        }

        if (count == 0)
        {
            return [];
        }

        var alternatives = new (Leg[], double)[count];
        for (int i = 0; i < count; i++)
        {
            Candidate candidate = work.Candidates[_ranked[first + i]];
            alternatives[i] = (work.Candidates.LegsOf(candidate).ToArray(), _posterior.Of(candidate.Score));
        }

        return alternatives;
    }
}
