using System.Runtime.InteropServices;
using Receivables.Ledgers;

namespace Receivables.Matching.Decisions;

/// <summary>What a payment can be about that is not among its candidates, as log odds on the same scale.</summary>
internal static class ElsewhereMass
{
    private const int LeastOfShort = 4;
    private const int Several = 2;

    /// <summary>Lists it, each with the customer who then pays, or −1.</summary>
    internal static void Collect(Workspace work, List<(int Customer, int Units)> masses)
    {
        masses.Clear();
        int named = IsNamedInFull(work) ? Priors.NamedInFull : NamedByChance.Weigh(work);
        masses.Add((-1, named + Priors.Elsewhere - (work.Named.Count > 0 ? 0 : Priors.Silent) + StrangerWeight(work) + UnknownWeight(work) + (IsOwedByHolder(work) ? Priors.OnAccountByChance : 0)));
        foreach (int customer in work.Suspects)
        {
            masses.Add((customer, named + OnAccountOf(work, customer)));
        }

        foreach ((int customer, double chance) in work.Unlisted)
        {
            if (chance > 0)
            {
                masses.Add((customer, UnlistedSetsOf(work, customer, chance)));
            }
        }

        AddUnread(work, masses);
        if (work.MoreOfAmount > 0)
        {
            masses.Add((-1, MoreOfAmount(work)));
        }
    }

    // All that is named is open and makes the amount, but for a rounding, and each number is as good as a number can be.
    private static bool IsNamedInFull(Workspace work)
    {
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            if (work.Candidates[i] is { Fit: Fit.Exact or Fit.Discount or Fit.Charge or Fit.Difference } candidate && (candidate.Fit != Fit.Difference || IsRounding(work.Candidates.LegsOf(candidate))) && candidate.Count == work.Named.Count && AreAllNamedInFull(work, work.Candidates.LegsOf(candidate)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRounding(ReadOnlySpan<Leg> legs)
    {
        bool isRounding = true;
        foreach (ref readonly Leg leg in legs)
        {
            isRounding &= leg.Adjustment == 0 || leg.Kind == AdjustmentKind.Rounding;
        }

        return isRounding;
    }

    private static bool AreAllNamedInFull(Workspace work, ReadOnlySpan<Leg> legs)
    {
        int named = 0;
        foreach (ref readonly Leg leg in legs)
        {
            named += Scorer.IsNamedInFull(work, leg.Item) ? 1 : 0;
        }

        return named == legs.Length;
    }

    // More was paid than a list names: something in it was not read.
    private static void AddUnread(Workspace work, List<(int Customer, int Units)> masses)
    {
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            if (work.Candidates[i] is { Fit: Fit.Excess, Count: > 1 } list)
            {
                masses.Add((list.Owner, list.Score + Priors.Unread));
            }
        }
    }

    /// <summary>That it is an item of the amount beyond those listed.</summary>
    internal static int MoreOfAmount(Workspace work) =>
        Priors.SingleItem - Logarithm.Units(work.Index.Columns.Items.Length) + CrowdWeight(work) + (work.NamesExactly ? Priors.AnotherIsNamed : 0)
        + work.ExactWeight + Logarithm.Units(work.MoreOfAmount);

    // Nobody of the book pays from an account, or under a name, that is on file or was confirmed for a customer.
    private static int StrangerWeight(Workspace work)
    {
        int onFile = work.VirtualAccountIsKnown ? Priors.VirtualAccountOfAnother : work.IbanIsKnown ? Priors.IbanOfAnother : work.NameIsKnown ? Priors.NameOfAnother : 0;
        int known = Math.Min(onFile, work.LearnedForStrangers);
        return known < 0 ? known : NobodyWeight(work);
    }

    // A name like none. Of a declared third party it says nothing.
    private static int NobodyWeight(Workspace work)
    {
        if (work.ThirdPayerIsKnown)
        {
            return 0;
        }

        return string.IsNullOrWhiteSpace(work.Payment.Payer.Name) || !work.Index.Payers.HasNames ? 0 : -Priors.NameOfNobody;
    }

    // What an account or a name that many share is worth for each of them.
    private static int CrowdWeight(Workspace work)
    {
        int onFile = work.VirtualAccountIsKnown ? Priors.VirtualAccountOfAnother : work.IbanIsKnown ? Priors.IbanOfAnotherUnnamed : work.NameIsKnown || work.NameIsInText ? Priors.NameOfAnotherUnnamed : 0;
        int most = Math.Min(onFile, work.LearnedForStrangers);
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            most = clue.Count > CandidateGenerator.MostNamesakes ? Math.Max(most, clue.Units) : most;
        }

        return most;
    }

    private static int UnknownWeight(Workspace work)
    {
        int most = 0;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Elsewhere))
        {
            most = clue.Kind == EvidenceKind.UnknownDocument ? Math.Max(most, clue.Units) : most;
        }

        return most;
    }

    private static int OnAccountOf(Workspace work, int customer)
    {
        int payer = Scorer.PayerWeight(work, customer);
        int settled = 0;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Elsewhere))
        {
            // Short as it may be: four digits are one of the payer's own once in a thousand texts by chance.
            bool isSettled = clue.Kind == EvidenceKind.SettledDocument && clue.Target == customer;
            int least = isSettled && payer > 0 && clue.Length >= LeastOfShort ? Priors.LeastSettledDocument : 0;
            settled = isSettled ? Math.Max(Math.Max(settled, least), clue.Units) : settled;
        }

        int doubt = settled > 0 && Scorer.IsOwedByPayer(work, customer) ? Math.Min(0, Priors.NumberAgainstPayer(work.Index.Columns.Items.Length) - settled) : 0;
        settled += doubt;

        // Which of the customer's settled documents it is, is one choice more.
        double each = 1 + (work.Book.History.SettledDocuments.Count / (double)work.Index.Columns.Customers.Length);
        int named = Math.Max(UnknownWeight(work), settled - Logarithm.Units(each));
        bool fits = FitsExactly(work, customer);
        int amount = named == 0 && (fits || OwesExactly(work, customer) || IsOwedByParent(work, customer)) ? Priors.OnAccountByChance
            : (settled > 0 && fits) || (named > 0 && FitsExactly(work, customer, Several)) ? Math.Max(0, work.ExactWeight + Priors.AnotherAtAmountOpen)
            : 0;
        int mass = Scorer.PriorOfCustomer(work) + work.Index.Memory.HabitsOf(customer).OnAccount + amount + payer + named;
        work.Doubted = doubt < 0 ? Math.Max(work.Doubted, mass - doubt) : work.Doubted;
        return mass;
    }

    // The holder of the account owes exactly the amount, and nothing is named that it could be instead.
    private static bool IsOwedByHolder(Workspace work)
    {
        bool owes = false;
        foreach (ref readonly Clue payer in CollectionsMarshal.AsSpan(work.Payers))
        {
            owes |= payer.IsAccount && !NamesElsewhere(work, payer.Target) && OwesExactly(work, payer.Target);
        }

        return owes;
    }

    // What another customer has settled weighs for that customer, and for nobody else.
    private static bool NamesElsewhere(Workspace work, int customer)
    {
        bool names = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Elsewhere))
        {
            names |= clue.Kind != EvidenceKind.SettledDocument || clue.Given is not null || clue.Target == customer;
        }

        return names;
    }

    // It is the parent company that pays, and owes exactly the amount itself.
    private static bool IsOwedByParent(Workspace work, int customer)
    {
        int parent = work.Index.Columns.Customers[customer].Parent;
        if (parent < 0 || !OwesExactly(work, parent))
        {
            return false;
        }

        bool pays = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            if (clue.Target == customer && clue.Kind != EvidenceKind.ParentCompany)
            {
                return false;
            }

            pays |= clue.Target == parent && clue.Units > 0;
        }

        return pays;
    }

    // One item, or a set that people pay.
    private static bool OwesExactly(Workspace work, int customer)
    {
        bool owes = FitsExactly(work, customer);
        for (int i = 0; !owes && i < work.Candidates.Count; i++)
        {
            owes = work.Candidates[i] is { Fit: Fit.Exact, Count: > 1 } candidate && candidate.Owner == customer && StructureClues.IsStatement(work, work.Candidates.LegsOf(candidate));
        }

        return owes;
    }

    /// <summary>Whether the customer owes an item of exactly the amount.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="least">How many alike at least, so that the one that is meant may be in no book; 1 unless given.</param>
    internal static bool FitsExactly(Workspace work, int customer, int least = 1)
    {
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            if (work.Candidates[i] is { Fit: Fit.Exact, Count: 1 } candidate && candidate.Owner == customer && candidate.Peers >= least)
            {
                return true;
            }
        }

        return false;
    }

    // All sets together are as likely as any set; those that make the amount weigh by how many there are for each by chance.
    private static int UnlistedSetsOf(Workspace work, int customer, double chance)
    {
        int fit = Math.Max(0, work.ExactWeight + Logarithm.Units(chance)) + (work.NamesExactly ? Priors.AnotherIsNamed : 0);
        return Scorer.PriorOfCustomer(work) + work.Index.Memory.HabitsOf(customer).SeveralItems + Scorer.PayerWeight(work, customer) + fit;
    }
}
