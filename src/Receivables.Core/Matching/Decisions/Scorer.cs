using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Receivables.Matching.Books;
using Receivables.Matching.Documents;
using Receivables.Matching.Memory;

namespace Receivables.Matching.Decisions;

/// <summary>Weighs a candidate: what is assumed before, and the strongest evidence of each family.</summary>
internal static class Scorer
{
    /// <summary>The log odds of a candidate.</summary>
    /// <param name="work">The payment and what was found.</param>
    /// <param name="index">The candidate.</param>
    /// <param name="chosen">Takes the evidence that counted, or null.</param>
    internal static int Score(Workspace work, int index, List<Clue>? chosen = null)
    {
        Candidate candidate = work.Candidates[index];
        ReadOnlySpan<Leg> legs = work.Candidates.LegsOf(candidate);
        Slots kept = default;
        var tally = new FamilyTally(chosen is null ? [] : kept);
        int documents = 0;
        for (int i = 0; i < legs.Length; i++)
        {
            documents += WeighItem(work, legs[..i], legs[i].Item, ref tally, chosen);
        }

        OfferPayers(work, legs, ref tally);
        bool isAlone = documents == 0 && !HasPayer(work, legs);
        tally.Offer(StructureClues.AmountOf(work, candidate, legs, isAlone));
        if (work.NamesExactly && work.NamedIn(legs) < legs.Length && !(work.NamesSettled && IsMistyped(work, candidate, legs)))
        {
            tally.Offer(new Clue(-1, EvidenceFamily.Document, EvidenceKind.AnotherIsNamed, Priors.AnotherIsNamed));
        }

        if (SpareOf(work, candidate, legs) is > 0 and var spare)
        {
            tally.Offer(new Clue(candidate.Owner, EvidenceFamily.Document, EvidenceKind.OwedElsewhere, -spare));
        }

        int doubt = DoubtOf(work, candidate, documents);
        if (doubt < 0)
        {
            tally.Offer(new Clue(candidate.Owner, EvidenceFamily.Document, EvidenceKind.OwedElsewhere, doubt));
        }

        HabitClues.OfferDay(work, candidate, legs, ref tally);
        InvoiceDay.Offer(work, legs, ref tally);
        OfferGiven(work, index, ref tally);
        int structure = StructureClues.Weigh(work, candidate, legs, chosen);
        if (chosen is not null)
        {
            tally.AddTo(chosen);
        }

        int score = PriorOf(work, legs) + documents + structure + tally.Sum();
        work.Doubted = doubt < 0 ? Math.Max(work.Doubted, score - doubt - StructureClues.FarOff(work, candidate, legs)) : work.Doubted;
        return score;
    }

    // What is named is more or less than what was paid, and exactly that is owed elsewhere: by the payer, who is another customer, or by the same customer for something that is not named.
    private static int DoubtOf(Workspace work, in Candidate candidate, int documents)
    {
        if (candidate is not { Fit: Fit.Partial or Fit.Excess, Owner: >= 0 } || documents <= 0)
        {
            return 0;
        }

        int of = IsOwedByPayer(work, candidate.Owner) ? work.Index.Columns.Items.Length : OwesUnnamed(work, candidate.Owner) ? PayableOf(work, candidate.Owner) : 0;
        return of > 0 ? Math.Min(0, Priors.NumberAgainstPayer(of) - documents) : 0;
    }

    // Less was paid than a list names, and exactly what some of it are: then the other numbers say nothing for a part of all.
    private static int SpareOf(Workspace work, in Candidate candidate, ReadOnlySpan<Leg> legs)
    {
        int spare = 0;
        for (int i = 0; i < work.Candidates.Count && candidate is { Fit: Fit.Partial, Count: > 1, Owner: >= 0 }; i++)
        {
            Candidate exact = work.Candidates[i];
            if (exact.Fit == Fit.Exact && exact.Count < candidate.Count && exact.Owner == candidate.Owner && WeightBeyond(work, legs, work.Candidates.LegsOf(exact)) is > 0 and var beyond)
            {
                spare = spare == 0 ? beyond : Math.Min(spare, beyond);
            }
        }

        return spare;
    }

    // What the numbers of an answer weigh that another lacks; 0 where that has an item which this has not, or one that is not named.
    private static int WeightBeyond(Workspace work, ReadOnlySpan<Leg> legs, ReadOnlySpan<Leg> fewer)
    {
        int beyond = 0;
        int found = 0;
        foreach (ref readonly Leg leg in legs)
        {
            bool isIn = false;
            foreach (ref readonly Leg other in fewer)
            {
                isIn |= other.Item == leg.Item;
            }

            found += isIn && work.IsNamed(leg.Item) ? 1 : 0;
            beyond += isIn ? 0 : NumberOf(work, fewer, leg.Item);
        }

        return found == fewer.Length ? beyond : 0;
    }

    // Of a place that names an item of the other as well, an instalment say, it says no more.
    private static int NumberOf(Workspace work, ReadOnlySpan<Leg> fewer, int item)
    {
        ReadOnlySpan<Clue> clues = CollectionsMarshal.AsSpan(work.Items);
        int most = 0;
        for (int c = FirstClueOf(clues, item); c < clues.Length && clues[c].Target == item; c++)
        {
            most = clues[c].Family == EvidenceFamily.Document && clues[c].Units > most && !IsUsed(work, fewer, clues[c]) ? clues[c].Units : most;
        }

        return most;
    }

    private static int PayableOf(Workspace work, int customer) => work.Index.Columns.AccountOf(customer, work.Currency) is >= 0 and var row ? work.Index.Columns.Accounts[row].Payable : 0;

    private static bool OwesUnnamed(Workspace work, int customer)
    {
        bool owes = false;
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            owes |= work.Candidates[i] is { Fit: Fit.Exact, Count: 1 } candidate && candidate.Owner == customer && !work.IsNamed(work.Candidates.LegsOf(candidate)[0].Item);
        }

        return owes;
    }

    // What is named is then the item itself, but for a slip.
    private static bool IsMistyped(Workspace work, in Candidate candidate, ReadOnlySpan<Leg> legs)
    {
        ReadOnlySpan<Clue> clues = CollectionsMarshal.AsSpan(work.Items);
        bool isMistyped = false;
        for (int c = candidate.Count == 1 ? FirstClueOf(clues, legs[0].Item) : clues.Length; c < clues.Length && clues[c].Target == legs[0].Item; c++)
        {
            isMistyped |= clues[c].Kind == EvidenceKind.MistypedNumber;
        }

        return isMistyped;
    }

    /// <summary>What is assumed of a candidate before any evidence: one customer of all, and rarely a second, unless it is of the same group.</summary>
    internal static int PriorOf(Workspace work, ReadOnlySpan<Leg> legs)
    {
        int first = work.Index.Columns.OwnerOf(legs[0].Item);
        int last = first;
        int prior = PriorOfCustomer(work);
        foreach (ref readonly Leg leg in legs)
        {
            int owner = work.Index.Columns.OwnerOf(leg.Item);
            prior += owner == last ? 0 : AreOfOneGroup(work.Index.Columns.Customers, first, owner) ? Priors.AnotherOfGroup : PriorOfCustomer(work) + Priors.AnotherCustomer;
            last = owner;
        }

        return prior;
    }

    private static bool AreOfOneGroup(CustomerRow[] customers, int one, int other)
    {
        int parent = customers[one].Parent;
        return parent == other || customers[other].Parent == one || (parent >= 0 && parent == customers[other].Parent);
    }

    /// <summary>That it is this customer who pays, of all.</summary>
    internal static int PriorOfCustomer(Workspace work) => work.Index.Columns.CustomerPrior;

    /// <summary>What speaks for or against a customer as the payer.</summary>
    internal static int PayerWeight(Workspace work, int customer)
    {
        var tally = new FamilyTally([]);
        OfferPayer(work, customer, true, ref tally);
        return tally.Sum();
    }

    /// <summary>Whether an item is named by a number that is as good as a number can be.</summary>
    internal static bool IsNamedInFull(Workspace work, int item)
    {
        ReadOnlySpan<Clue> clues = CollectionsMarshal.AsSpan(work.Items);
        bool isNamed = false;
        for (int c = FirstClueOf(clues, item); c < clues.Length && clues[c].Target == item; c++)
        {
            isNamed |= clues[c].Family == EvidenceFamily.Document && clues[c].Given is null && clues[c].Units == NumberWeight.Most;
        }

        return isNamed;
    }

    // Documents add over the items, but one place of a text proves once.
    private static int WeighItem(Workspace work, ReadOnlySpan<Leg> before, int item, ref FamilyTally tally, List<Clue>? chosen)
    {
        ReadOnlySpan<Clue> clues = CollectionsMarshal.AsSpan(work.Items);
        Clue best = default;
        for (int c = FirstClueOf(clues, item); c < clues.Length && clues[c].Target == item; c++)
        {
            ref readonly Clue clue = ref clues[c];
            if (clue.Family != EvidenceFamily.Document || clue.Units <= 0)
            {
                tally.Offer(clue);
            }
            else if (clue.Units > best.Units && !IsUsed(work, before, clue))
            {
                best = clue;
            }
        }

        if (best.Units > 0)
        {
            chosen?.Add(best);
        }

        if (work.Payment.BookingDate < work.Index.Columns.Items[item].IssueDate)
        {
            tally.Offer(new Clue(item, EvidenceFamily.Time, EvidenceKind.BookedBeforeIssue, Priors.BookedBeforeIssue) { Field = PaymentField.BookingDate });
        }

        return best.Units;
    }

    private static bool IsUsed(Workspace work, ReadOnlySpan<Leg> before, in Clue clue)
    {
        if (clue.Count <= 1)
        {
            return false;
        }

        ReadOnlySpan<Clue> clues = CollectionsMarshal.AsSpan(work.Items);
        foreach (ref readonly Leg leg in before)
        {
            for (int c = FirstClueOf(clues, leg.Item); c < clues.Length && clues[c].Target == leg.Item; c++)
            {
                if (clues[c].IsSamePlace(clue))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int FirstClueOf(ReadOnlySpan<Clue> clues, int item)
    {
        int low = 0;
        int high = clues.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (clues[middle].Target < item)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static bool HasPayer(Workspace work, ReadOnlySpan<Leg> legs)
    {
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            foreach (ref readonly Leg leg in legs)
            {
                if (clue.Units > 0 && clue.Target == work.Index.Columns.OwnerOf(leg.Item))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void OfferPayers(Workspace work, ReadOnlySpan<Leg> legs, ref FamilyTally tally)
    {
        int last = -1;
        bool names = work.NamedIn(legs) > 0;
        foreach (ref readonly Leg leg in legs)
        {
            int owner = work.Index.Columns.OwnerOf(leg.Item);
            if (owner != last)
            {
                OfferPayer(work, owner, names, ref tally);
            }

            last = owner;
        }
    }

    private static void OfferPayer(Workspace work, int customer, bool names, ref FamilyTally tally)
    {
        bool iban = false;
        bool name = false;
        bool isCredited = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            if (clue.Target == customer)
            {
                tally.Offer(clue);
                isCredited |= clue.Kind == EvidenceKind.VirtualAccount;
                iban |= clue.Kind == EvidenceKind.KnownIban || clue.Kind == EvidenceKind.LearnedIban || clue.Kind == EvidenceKind.ThirdPayer;
                name |= clue.Kind == EvidenceKind.PayerName || clue.Kind == EvidenceKind.SimilarName || clue.Kind == EvidenceKind.LearnedName || clue.Kind == EvidenceKind.NameInText || clue.Kind == EvidenceKind.CustomerNumber;
            }
        }

        if (work.VirtualAccountIsKnown && !isCredited)
        {
            tally.Offer(new Clue(customer, EvidenceFamily.Payer, EvidenceKind.VirtualAccountOfAnother, Priors.VirtualAccountOfAnother) { Field = PaymentField.CreditedAccount });
        }

        // Whoever sends it: what arrives on a customer's own account is for that customer.
        iban |= isCredited;
        if (work.IbanIsKnown && !iban && !IsRelated(work, customer))
        {
            int units = names ? Priors.IbanOfAnother : Priors.IbanOfAnotherUnnamed;
            tally.Offer(new Clue(customer, EvidenceFamily.Payer, EvidenceKind.IbanOfAnother, units) { Field = PaymentField.PayerAccount });
        }
        else if ((work.NameIsKnown || work.NameIsInText) && !name && !iban && !IsRelated(work, customer))
        {
            int units = names ? Priors.NameOfAnother : Priors.NameOfAnotherUnnamed;
            tally.Offer(new Clue(customer, EvidenceFamily.Payer, EvidenceKind.NameOfAnother, units) { Field = PaymentField.PayerName });
        }

        if (!names && !work.IbanIsKnown && !iban && !work.ThirdPayerIsKnown && !work.Payment.Payer.Iban.IsEmpty && work.Index.Columns.Customers[customer].Master is { Ibans.Count: > 0 } && !IsRelated(work, customer))
        {
            tally.Offer(new Clue(customer, EvidenceFamily.Payer, EvidenceKind.NewAccount, Priors.NewAccount) { Field = PaymentField.PayerAccount });
        }

        if (work.LearnedForAnother(iban, name) is < 0 and var learned && !IsRelated(work, customer))
        {
            tally.Offer(new Clue(customer, EvidenceFamily.Payer, EvidenceKind.LearnedForAnother, learned) { Field = PaymentField.PayerAccount });
        }
    }

    // A parent pays for its daughters, and they for each other: no evidence against.
    private static bool IsRelated(Workspace work, int customer)
    {
        CustomerRow[] customers = work.Index.Columns.Customers;
        int parent = customers[customer].Parent;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            int other = customers[clue.Target].Parent;
            if (clue.Target == customer)
            {
                // That its own name speaks for it makes it no relative of whoever holds the account.
                continue;
            }

            if (clue.Target == parent || other == customer || (parent >= 0 && parent == other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the payer is known, is not this customer, and owes exactly the amount: then a number of this customer's is likelier a mistake.</summary>
    internal static bool IsOwedByPayer(Workspace work, int customer)
    {
        bool owes = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            if (clue.Target == customer)
            {
                return false;
            }

            owes |= clue.SaysWhoPays && ElsewhereMass.FitsExactly(work, clue.Target);
        }

        return owes && !IsRelated(work, customer);
    }

    private static void OfferGiven(Workspace work, int index, ref FamilyTally tally)
    {
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Given))
        {
            if (clue.Target == index)
            {
                tally.Offer(clue);
            }
        }
    }

    [InlineArray(2 * FamilyTally.Families)]
    private struct Slots
    {
        private Clue _first;
    }
}
