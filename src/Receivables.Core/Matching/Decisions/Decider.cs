using System.Runtime.InteropServices;
using Receivables.Internals;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Decisions;

/// <summary>Decides on one payment from its scored candidates.</summary>
internal sealed class Decider
{
    private const int Several = -2;

    /// <summary>An answer that is less likely is none beside one that is applied.</summary>
    private const double LeastAlternative = 1e-6;

    private readonly Workspace _work;
    private readonly Posterior _posterior = new();
    private readonly List<int> _ranked = [];
    private readonly List<Clue> _chosen = [];
    private readonly Conditions _conditions;
    private Comparison<int>? _compare;

    internal Decider(Workspace work)
    {
        _work = work;
        _conditions = new Conditions(work, _posterior, _ranked, _chosen);
    }

    internal Verdict Decide()
    {
        Rank();
        _posterior.Compute(_work);
        if (_ranked.Count == 0)
        {
            return DecideOnNone(PayerOf(-1, false), WhyNone());
        }

        Candidate best = _work.Candidates[_ranked[0]];
        double probability = _posterior.Of(best.Score);
        if (_ranked.Count > 1)
        {
            _chosen.Clear();
            Scorer.Score(_work, _ranked[0], _chosen);
        }

        (MatchDecision decision, MatchReason reason) = _conditions.DecideOn(best, probability);
        if (MeantInstead.Find(_work, best, reason) is >= 0 and var meant)
        {
            best = PutFirst(meant);
        }

        bool proposes = decision != MatchDecision.Unmatched;
        bool isNamed = _conditions.IsNamed(best);
        bool isTold = proposes && !isNamed && _conditions.IsTold(best);
        bool isPointed = false;
        Leg[] legs = proposes ? Suggested(best, decision, reason, out isPointed) : [];
        bool isAlike = best is { Count: 1, Peers: > 1 };
        bool isSerial = decision == MatchDecision.Apply && isAlike && !isNamed && UnreadDigits.End(_work, _work.Index.Columns.OpenItems[legs[0].Item]);
        bool isMistyped = isAlike && _conditions.IsMistyped(_work.Candidates.LegsOf(best)[0].Item);
        if (proposes && isAlike)
        {
            AlikeClue.Say(_work, _chosen, legs[0].Item, isTold, isPointed || isMistyped);
        }

        // Held for the month that it names, it keeps the item of the month from what is silent.
        bool keepsMonth = proposes && reason == MatchReason.NamesMonth && _conditions.IsOfNamedMonth(best);
        return new Verdict(_work.Payment)
        {
            Payer = PayerOf(best.Owner, decision == MatchDecision.Apply),
            IsPointed = isPointed || keepsMonth,
            IsNamed = isNamed,
            IsTold = isTold || isMistyped,
            NamesAny = NamesAny(),
            MeansNoneOfThem = proposes && reason == MatchReason.NamesMonth && FarMonths.AreOfNoneLike(_work, legs),
            NamedItems = isTold || isPointed || keepsMonth || isSerial || (decision == MatchDecision.Apply && _conditions.IsOfNamedMonth(best)) ? [legs[0].Item] : _work.Named.Count == 0 || isNamed ? [] : [.. _work.Named],
            Elsewhere = _posterior.Elsewhere,
        }
        .Answer(
            _work.Index.Columns,
            legs,
            proposes ? probability : Math.Min(_posterior.Elsewhere, UnmatchedShare.Of(reason)),
            EvidenceOf(proposes),
            AlternativesFrom(proposes ? 1 : 0, decision),
            _work.Exchange)
        .Set(decision, reason)
        .Quote(QuotedFor(reason));
    }

    // Months may hold an answer for more than one reason: all of them are quoted.
    private (int Start, int End) QuotedFor(MatchReason reason) =>
        reason == MatchReason.NamesMonth && _work.Quoted.End == 0 && _work.NamedMonth != 0
            ? MonthNames.PlaceIn(_work.Payment.Remittance, _work.Scanner.Atoms, _work.Payment.BookingDate, _work.Payment.Payer.Name)
            : reason is MatchReason.NamesMonth or MatchReason.StatesOtherPurpose or MatchReason.ExcludesDocument ? _work.Quoted : default;

    // Of items alike the oldest stands for all; a person sees first the one that the text points to.
    private Leg[] Suggested(in Candidate best, MatchDecision decision, MatchReason reason, out bool isPointed)
    {
        isPointed = false;
        Leg[] legs = _work.Candidates.LegsOf(best).ToArray();
        if (decision != MatchDecision.Review || _work.Scanner.Atoms.Count == 0)
        {
            return legs;
        }

        if (_conditions.IsOneOfAlike(best) && reason != MatchReason.NamesMonth && !_conditions.IsMistyped(legs[0].Item))
        {
            int pointed = PointedItem.Of(_work, legs[0].Item);
            isPointed = pointed >= 0;
            legs[0] = legs[0] with { Item = isPointed ? pointed : legs[0].Item };
        }
        else if (best is { Count: > 1, Fit: Fit.Exact } && reason == MatchReason.NamesMonth)
        {
            PointedMonths.Take(_work, legs);
        }

        return legs;
    }

    private Verdict DecideOnNone(int payer, MatchReason why)
    {
        bool standsOnAccount = _work.Policy is { PaymentsOnAccount: PaymentOnAccountAction.ApplyWherePayerIsKnown, ApplyThreshold: < 1 }
            && payer >= 0 && !NamesAny() && (why is MatchReason.NoCandidate or MatchReason.OwesOtherAmounts or MatchReason.NothingOpenInCurrency);
        _chosen.Clear();
        foreach (Clue clue in standsOnAccount ? _work.Payers : _work.Elsewhere)
        {
            if (!standsOnAccount || (clue.Target == payer && clue.Units > 0))
            {
                _chosen.Add(clue);
            }
        }

        ShortSort.Sort(CollectionsMarshal.AsSpan(_chosen), Clue.Compare);
        return new Verdict(_work.Payment) { Payer = payer, NamesAny = NamesAny() }
            .Answer(_work.Index.Columns, [], standsOnAccount ? 1 : UnmatchedShare.Of(why), [.. _chosen], [], _work.Exchange)
            .Set(standsOnAccount ? MatchDecision.Apply : MatchDecision.Unmatched, standsOnAccount ? MatchReason.None : why);
    }

    private void Rank()
    {
        _ranked.Clear();
        _chosen.Clear();
        if (_work.Candidates.Count == 1)
        {
            // Of one answer the evidence is told as it is weighed.
            _work.Candidates.SetScore(0, Scorer.Score(_work, 0, _chosen));
            _ranked.Add(0);
            return;
        }

        for (int i = 0; i < _work.Candidates.Count; i++)
        {
            _work.Candidates.SetScore(i, Scorer.Score(_work, i));
            _ranked.Add(i);
        }

        ShortSort.Sort(CollectionsMarshal.AsSpan(_ranked), _compare ??= CompareCandidates);
    }

    private int CompareCandidates(int left, int right)
    {
        (Candidate a, Candidate b) = (_work.Candidates[left], _work.Candidates[right]);
        int order = b.Score.CompareTo(a.Score);
        order = order != 0 ? order : a.Count.CompareTo(b.Count);
        ReadOnlySpan<Leg> legsOfA = _work.Candidates.LegsOf(a);
        ReadOnlySpan<Leg> legsOfB = _work.Candidates.LegsOf(b);
        for (int i = 0; order == 0 && i < a.Count; i++)
        {
            order = legsOfA[i].Item.CompareTo(legsOfB[i].Item);
            order = order != 0 ? order : legsOfB[i].Settled.CompareTo(legsOfA[i].Settled);
        }

        return order != 0 ? order : left.CompareTo(right);
    }

    // What the text says for another answer is not in the odds: the likelihood of the first is shown of the one that is meant.
    private Candidate PutFirst(int meant)
    {
        int place = _ranked.IndexOf(meant);
        if (place < 0)
        {
            place = _ranked.Count;
            _ranked.Add(meant);
            _work.Candidates.SetScore(meant, Scorer.Score(_work, meant));
        }

        (int first, int score) = (_ranked[0], _work.Candidates[_ranked[0]].Score);
        _work.Candidates.SetScore(first, _work.Candidates[meant].Score);
        _work.Candidates.SetScore(meant, score);
        (_ranked[0], _ranked[place]) = (meant, first);
        _chosen.Clear();
        Scorer.Score(_work, meant, _chosen);
        return _work.Candidates[meant];
    }

    private bool NamesAny() => _work.Named.Count > 0 || _work.Elsewhere.Count > 0 || _work.NamesOtherCurrency;

    private MatchReason WhyNone() =>
        _work.Budget.IsExhausted ? MatchReason.BudgetExhausted
        : _work.Elsewhere.Count > 0 ? MatchReason.NamesNothingOpen
        : _work.NamesOtherCurrency ? MatchReason.NamesOtherCurrency
        : !_work.Index.Amounts.Has(_work.Currency) ? MatchReason.NothingOpenInCurrency
        : OwesOtherAmounts() ? MatchReason.OwesOtherAmounts
        : MatchReason.NoCandidate;

    private bool OwesOtherAmounts()
    {
        bool owes = false;
        foreach (int customer in _work.Suspects)
        {
            owes |= _work.IsKnownToPay(customer) && _work.Index.Columns.AccountOf(customer, _work.Currency) is >= 0 and var account && _work.Index.Columns.Accounts[account].Payable > 0;
        }

        return owes;
    }

    // What is applied is on the account of who owed it. Else an account on file for one customer only says who paid, unless the documents say otherwise; else the mass of the answers does.
    private int PayerOf(int owner, bool isApplied)
    {
        int known = -1;
        foreach (Clue clue in _work.Payers)
        {
            if (clue.IsAccount && clue.Count == 1 && clue.Given is null)
            {
                known = known == -1 || known == clue.Target ? clue.Target : Several;
            }
        }

        if (isApplied && owner >= 0)
        {
            return owner;
        }

        if (known >= 0 && (owner == known || owner < 0 || _work.Named.Count == 0))
        {
            return known;
        }

        bool isCertain = owner >= 0 && known < 0 && _posterior.OfPayer(_work, owner) >= (double)_work.Policy.PayerThreshold;
        return isCertain ? owner : -1;
    }

    private Clue[] EvidenceOf(bool proposes)
    {
        List<Clue> shown = proposes ? _chosen : _work.Elsewhere;
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
        int count = Math.Clamp(_ranked.Count - first, 0, _work.Policy.MaxAlternatives);
        while (decision == MatchDecision.Apply && count > 0 && _posterior.Of(_work.Candidates[_ranked[first + count - 1]].Score) < LeastAlternative)
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
            Candidate candidate = _work.Candidates[_ranked[first + i]];
            alternatives[i] = (_work.Candidates.LegsOf(candidate).ToArray(), _posterior.Of(candidate.Score));
        }

        return alternatives;
    }
}
