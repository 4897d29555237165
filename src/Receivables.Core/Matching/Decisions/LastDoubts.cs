using System.Runtime.InteropServices;
using Receivables.Matching.Documents;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Decisions;

/// <summary>What odds of independent evidence do not see of an answer that is as good as certain: a number, a name, a word or a time in the text that says that something else is meant. The first that there is holds it.</summary>
internal static class LastDoubts
{
    /// <summary>Rents and fees are paid before they are billed by a few days, not by weeks.</summary>
    private const int MostDaysAhead = 21;

    /// <summary>The reason to hold an answer; none where there is no doubt.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="best">The answer.</param>
    internal static MatchReason Of(Workspace work, in Candidate best)
    {
        ReadOnlySpan<Leg> legs = work.Candidates.LegsOf(best);
        int named = work.NamedIn(legs);
        bool isNamed = named == best.Count;
        return MistakenNumber.MayBe(work, best) ? MatchReason.Ambiguous
            : !isNamed && (OtherPayers.ItemOf(work, best) >= 0 || NamedCustomers.ItemOfAnother(work, best) >= 0) ? MatchReason.NamesAnotherCustomer
            : ExcludedDocuments.Hold(work, legs) ? MatchReason.ExcludesDocument
            : SharedTails.Have(work, legs) || (best.Owner < 0 && AreOfOthersInShort(work, legs)) ? MatchReason.Ambiguous
            : named == 0 ? OfUnnamed(work, legs)
            : NamedInstalment.MeanAnother(work, legs) ? MatchReason.Ambiguous
            : FewDigits.Name(work, legs) ? MatchReason.Unproven
            : IsByOrderOnly(work, legs) && NamesSettledOf(work, best.Owner) ? MatchReason.Ambiguous
            : MatchReason.None;
    }

    // What the customer has settled of the order is paid again, whatever is open of it.
    private static bool NamesSettledOf(Workspace work, int owner)
    {
        bool names = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Elsewhere))
        {
            names |= clue.Kind == EvidenceKind.SettledDocument && clue.Target == owner && clue.Units >= Priors.NamesStrongly;
        }

        return names;
    }

    private static MatchReason OfUnnamed(Workspace work, ReadOnlySpan<Leg> legs) =>
        OtherPurpose.IsStated(work, legs) ? MatchReason.StatesOtherPurpose
        : FarMonths.AreNamed(work, legs) || OtherPeriods.AreNamed(work, legs) || OtherDays.AreStated(work, legs) ? MatchReason.NamesMonth
        : NamesOtherOfAmount(work, legs) || ShortAnnounced.MeanAnother(work, legs) || Instalments.MeanAnother(work, legs) || UnknownFields.Stand(work) ? MatchReason.Ambiguous
        : AreYetToCome(work, legs) ? MatchReason.BelowThreshold
        : MatchReason.None;

    // What stands there in full and has exactly the amount may be meant, whoever pays.
    private static bool NamesOtherOfAmount(Workspace work, ReadOnlySpan<Leg> legs)
    {
        bool names = false;
        foreach (int item in work.Named)
        {
            names = names || (work.Index.Columns.Items[item].Open == work.Amount && !Leg.Hold(legs, item) && IsNamedStrongly(work, item));
        }

        return names;
    }

    private static bool IsNamedStrongly(Workspace work, int item)
    {
        bool isNamed = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            isNamed |= clue.Target == item && clue.Family == EvidenceFamily.Document && clue.Units >= Priors.NamesStrongly;
        }

        return isNamed;
    }

    // An order may have been billed in several parts: what it names is not named as by its own number.
    private static bool IsByOrderOnly(Workspace work, ReadOnlySpan<Leg> legs)
    {
        bool isOnly = true;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            isOnly &= clue.Family != EvidenceFamily.Document || clue.Units <= 0 || clue.Kind == EvidenceKind.PurchaseOrder || !Leg.Hold(legs, clue.Target);
        }

        return isOnly;
    }

    // Whether a set of several customers has an item of one who is not known to pay, and that only a piece of its number names: a piece of another number of the list, in a text that a bank has broken, is as likely.
    private static bool AreOfOthersInShort(Workspace work, ReadOnlySpan<Leg> legs)
    {
        bool are = false;
        foreach (ref readonly Leg leg in legs)
        {
            are = are || (!IsNamedWhole(work, leg.Item) && Scorer.PayerWeight(work, work.Index.Columns.OwnerOf(leg.Item)) <= 0);
        }

        return are;
    }

    private static bool IsNamedWhole(Workspace work, int item)
    {
        bool isWhole = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            isWhole |= clue.Target == item && clue is { Family: EvidenceFamily.Document, Units: > 0 }
                && !(clue.Kind == EvidenceKind.ShortNumber || clue.Kind == EvidenceKind.NumberTail || clue.Kind == EvidenceKind.NumberInRange || clue.Kind == EvidenceKind.MistypedNumber);
        }

        return isWhole;
    }

    private static bool AreYetToCome(Workspace work, ReadOnlySpan<Leg> legs)
    {
        bool are = false;
        foreach (ref readonly Leg leg in legs)
        {
            are |= NodaTime.Period.DaysBetween(work.Payment.BookingDate, work.Index.Columns.Items[leg.Item].IssueDate) > MostDaysAhead;
        }

        return are;
    }
}
