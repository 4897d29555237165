using System.Runtime.InteropServices;
using Receivables.Ledgers;
using Receivables.Matching.Amounts;
using Receivables.Matching.Combinations;
using Receivables.Matching.Documents;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Decisions;

/// <summary>What an answer has to satisfy to be applied, whatever its odds; the first that it does not is the reason why a person looks.</summary>
/// <param name="work">The payment, its candidates scored.</param>
/// <param name="posterior">How likely they are.</param>
/// <param name="ranked">The candidates, the likeliest first.</param>
/// <param name="chosen">The evidence of the first.</param>
internal sealed class Conditions(Workspace work, Posterior posterior, List<int> ranked, List<Clue> chosen)
{
    /// <summary>So many documents named are a list.</summary>
    private const int LeastOfList = 2;

    /// <summary>Decides on the likeliest answer.</summary>
    internal (MatchDecision Decision, MatchReason Reason) DecideOn(in Candidate best, double probability)
    {
        MatchingPolicy policy = work.Policy;
        double elsewhere = posterior.Elsewhere - posterior.Unlisted;
        if (1 - elsewhere < (double)policy.ReviewThreshold)
        {
            return (MatchDecision.Unmatched, work.Elsewhere.Count > 0 ? MatchReason.NamesNothingOpen : MatchReason.Unlikely);
        }

        double second = ranked.Count > 1 ? posterior.Of(work.Candidates[ranked[1]].Score) : 0;
        bool leads = (ranked.Count == 1 || best.Score - work.Candidates[ranked[1]].Score >= policy.ApplyMargin.Units) && !IsOutweighed(best.Score);
        MatchReason reason =
            work.Budget.IsExhausted ? MatchReason.BudgetExhausted
            : best.Fit == Fit.Partial && !(policy.PartialPayments == PartialPaymentAction.ApplyWhereNamed && IsNamed(best) && !IsDoubted(best)) ? MatchReason.PartialPayment
            : best.Fit == Fit.Excess && !(policy.Overpayments == OverpaymentAction.ApplyRestOnAccount && IsNamed(best) && !IsDoubted(best) && IsPayerProven(best)) ? MatchReason.Overpayment
            : best.Fit == Fit.LateDiscount && !(IsAllowed(best) && IsNamed(best)) ? MatchReason.LateDiscount
            : best.Fit == Fit.Discount && !(policy.ApplyDiscountInWindow && IsGranted(best) && IsNamed(best)) ? MatchReason.UnprovenDiscount
            : best.Fit == Fit.Charge && !(policy.ApplyStatedCharge && IsNamed(best)) ? MatchReason.UnprovenCharge
            : best.Fit == Fit.Difference && !(IsAllowed(best) && IsNamed(best)) ? MatchReason.UnprovenDifference
            : DesignatedCandidate.Contradicts(work, work.Candidates.LegsOf(best)) ? MatchReason.ContradictsAdvice
            : NamedIn(best) is > 0 and var named && named < best.Count && !AreOthersMeant(best, named) ? MatchReason.PartlyNamed
            : !Speaks(IsProof) ? (Speaks(clue => clue.Units > 0) ? MatchReason.Unproven : NamedCustomers.ItemOfAnother(work, best, isWhole: true) >= 0 ? MatchReason.NamesAnotherCustomer : MatchReason.AmountOnly)
            : IsOneOfSeveral(best) ? MatchReason.Ambiguous
            : work.NamesOtherCurrency && !IsNamed(best) ? MatchReason.NamesOtherCurrency
            : IsOneOfAlike(best) && (work.Named.Count > 0 || NamesUnknown() || NamesAnother() || IsMistyped(work.Candidates.LegsOf(best)[0].Item) || (!IsTold(best) && PeerSigns.SaySomeDayOfInvoice(work))) ? MatchReason.Ambiguous
            : !IsTold(best) && AlikeSigns.MeanAnother(work, work.Candidates.LegsOf(best)) ? MatchReason.Ambiguous
            : best.Count > 1 && work.NamedMonth != 0 && (AlikeSigns.LeavesSome(work, work.Candidates.LegsOf(best)) || AlikeSigns.NameOtherMonths(work, work.Candidates.LegsOf(best)) || (NamedIn(best) == 0 && FarMonths.AreNamed(work, work.Candidates.LegsOf(best)))) ? MatchReason.NamesMonth
            : IsOneOfAlike(best) && !IsTold(best) && Peers.MonthSaysOther(work, work.Candidates.LegsOf(best)[0].Item) ? MatchReason.NamesMonth
            : probability >= (double)policy.ApplyThreshold && leads && policy.ApplyThreshold < 1 ? LastDoubts.Of(work, best)
            : !IsNamed(best) && OtherPayers.ItemOf(work, best) >= 0 ? MatchReason.NamesAnotherCustomer
            : second + posterior.Unlisted >= elsewhere ? MatchReason.Ambiguous
            : !IsNamed(best) && NamedCustomers.ItemOfAnother(work, best, isWhole: true) >= 0 ? MatchReason.NamesAnotherCustomer
            : MatchReason.BelowThreshold;
        // What could not be looked at to the end is no reason, and no proof.
        reason = work.Budget.IsExhausted ? MatchReason.BudgetExhausted : reason;
        return (reason == MatchReason.None ? MatchDecision.Apply : MatchDecision.Review, reason);
    }

    // A number that may be a mistake is no reason to apply what it does not name: it has to be as certain as if the number were none.
    private bool IsOutweighed(int score)
    {
        double threshold = (double)work.Policy.ApplyThreshold;
        return work.Doubted > -LogOdds.MaxUnits && (threshold >= 1 || (long)score - work.Doubted < Math.Max(work.Policy.ApplyMargin.Units, Logarithm.Units(threshold / (1 - threshold))));
    }

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
        for (int i = 1; i < ranked.Count && best is { Fit: Fit.Exact, Owner: >= 0 } && NamedIn(best) == 0; i++)
        {
            Candidate other = work.Candidates[ranked[i]];
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
            if (clue.Target == best.Owner && clue.Kind != EvidenceKind.SimilarName && clue.Kind != EvidenceKind.NameInText && clue.Units > 0 && !clue.IsDoubtful && clue.Given is null)
            {
                return true;
            }
        }

        return false;
    }

    // Of a list one number was not read, or credit notes were taken off that payers do not name.
    private bool AreOthersMeant(in Candidate best, int named)
    {
        bool isList = named >= LeastOfList;
        int credits = CreditsTakenOff(best, out Int128 taken);
        if (credits == 0)
        {
            return isList && IsPayerProven(best) && !LeavesNamed(best) && !LeavesAlike(best);
        }

        bool isOne = credits == 1 && taken <= best.Cash;
        return (IsPayerProven(best) ? isList || isOne : isList && isOne && !IsDoubted(best) && Speaks(clue => clue.Family == EvidenceFamily.Payer && clue.Units > 0)) && !StatesRest();
    }

    // How many credit notes are all that is not named, and what they come to; 0 where other items are not named, or one that is named in full is left out. Several that make up the amount may do so by chance, and so may one that leaves little of the invoice: then less was paid.
    private int CreditsTakenOff(in Candidate best, out Int128 taken)
    {
        bool all = !LeavesNamed(best);
        int credits = 0;
        taken = 0;
        foreach (ref readonly Leg leg in work.Candidates.LegsOf(best))
        {
            bool isCredit = !work.IsNamed(leg.Item);
            all &= !isCredit || (leg.Settled < 0 && !ToldPeer.IsYetToCome(work, leg.Item));
            credits += isCredit ? 1 : 0;
            taken -= isCredit ? leg.Settled : 0;
        }

        return all ? credits : 0;
    }

    // What is said of the rest means no credit note that happens to be as much; nor is one meant where a part of what is named makes the amount.
    private bool StatesRest() => work.Elsewhere.Count > 0 || work.NamesExactly || Deduction.IsStated(work) || PeerSigns.AreDoubted(work) || CreditWords.AreLeftOpen(work);

    // What was not read says which of items alike it is: those of a range, say. The oldest stands for them only where nothing is named.
    private bool LeavesAlike(in Candidate best)
    {
        bool leaves = false;
        ReadOnlySpan<Leg> legs = work.Candidates.LegsOf(best);
        foreach (ref readonly Leg leg in legs)
        {
            leaves = leaves || (!work.IsNamed(leg.Item) && ToldPeer.HasOther(work, leg.Item, legs));
        }

        return leaves;
    }

    // Who names an item in full means it: a set without it that makes the amount does so by chance.
    private bool LeavesNamed(in Candidate best)
    {
        bool leaves = false;
        foreach (int item in work.Named)
        {
            leaves |= !Leg.Hold(work.Candidates.LegsOf(best), item) && Scorer.IsNamedInFull(work, item);
        }

        return leaves;
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
    private bool Speaks(Predicate<Clue> counts)
    {
        foreach (Clue clue in chosen)
        {
            if (counts(clue) && (clue.Family is EvidenceFamily.Document or EvidenceFamily.Payer || clue.Given is not null))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsProof(Clue clue) => clue.Kind == EvidenceKind.SimilarName || clue.Kind == EvidenceKind.NameInText ? clue.Units >= Priors.ProvingName : clue.Units > 0 && !clue.IsDoubtful && clue.Kind != EvidenceKind.MistypedNumber;

    /// <summary>Whether all that an answer settles is named.</summary>
    internal bool IsNamed(in Candidate candidate) => NamedIn(candidate) == candidate.Count;

    private int NamedIn(in Candidate candidate) => work.NamedIn(work.Candidates.LegsOf(candidate));

    /// <summary>Whether an answer is one of several items between which nothing that is named tells.</summary>
    internal bool IsOneOfAlike(in Candidate best) => best is { Count: 1, Peers: > 1 } && !IsNamed(best) && ToldPeer.HasOther(work, work.Candidates.LegsOf(best)[0].Item);

    /// <summary>Whether the text surely says which of several items alike an answer takes.</summary>
    internal bool IsTold(in Candidate best) => best is { Count: 1, Peers: > 1 } && work.Candidates.LegsOf(best)[0].Item is var item && ToldPeer.Of(work, item) == item;

    /// <summary>Whether an answer takes one of several items alike of which the text names the month: it may be the oldest, and is meant all the same.</summary>
    internal bool IsOfNamedMonth(in Candidate best) => best is { Count: 1, Peers: > 1 } && !IsNamed(best) && Peers.IsOfNamedMonth(work, work.Candidates.LegsOf(best)[0].Item);

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

    // A number that is another item's, be it that an earlier payment of the batch took it: whoever names one of several alike means that one.
    private bool NamesAnother() => chosen.Exists(static clue => clue.Kind == EvidenceKind.AnotherIsNamed);

    /// <summary>Whether an item is named by a number that is a slip away from its own.</summary>
    internal bool IsMistyped(int item)
    {
        bool isMistyped = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            isMistyped |= clue.Target == item && clue.Kind == EvidenceKind.MistypedNumber;
        }

        return isMistyped;
    }
}
