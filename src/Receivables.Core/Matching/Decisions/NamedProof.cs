using System.Runtime.InteropServices;

namespace Receivables.Matching.Decisions;

/// <summary>Whether what a payment names is so certain that nothing else has to be sought.</summary>
/// <remarks>
/// The amount is exactly that of what is named, and all of it is one customer's. Any other answer lacks the weight of a number but for that of something else that is named, has
/// <see cref="Priors.AnotherIsNamed"/> against it, and has at most what speaks for another payer: where that leaves less than one in a million, it is not sought.
/// What speaks for something that is not open is weighed all the same; a number of which it is told can only be a slip for an item of the amount, so that there may be no other.
/// </remarks>
internal static class NamedProof
{
    /// <summary>Looks at the candidates found so far, which are those of what is named.</summary>
    internal static bool Holds(Workspace work)
    {
        if (work.Given.Count > 0 || work.StatedCharge > 0 || (work.Elsewhere.Count > 0 && (IsShared(work) || HasGiven(work))) || work.Items.Exists(static clue => clue.IsDoubtful))
        {
            return false;
        }

        for (int i = 0; i < work.Candidates.Count; i++)
        {
            Candidate candidate = work.Candidates[i];
            if (candidate is { Fit: Fit.Exact, Owner: >= 0 } && LeastDocument(work, work.Candidates.LegsOf(candidate)) is > 0 and var least
                && Leads(work, candidate.Owner, least - SumOfOthers(work, candidate)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Leads(Workspace work, int owner, int document)
    {
        int others = 0;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            if (clue.Given is not null || clue.Family != EvidenceFamily.Payer)
            {
                return false;
            }

            others = clue.Target == owner ? others : Math.Max(others, clue.Units);
        }

        // Another answer is the same customer's, for whom the payer speaks as much, or that of the one for whom it speaks most; and if it has the amount alone, its number may be a slip of the hand away.
        int payer = Math.Min(0, Scorer.PayerWeight(work, owner) - others);
        return document - Priors.AnotherIsNamed + payer >= Priors.NamesCertainly && (payer == 0 || !IsShared(work));
    }

    // Whether something of the amount is open beside the one item that is named.
    private static bool IsShared(Workspace work) => work.SharedAmount > (work.Named.Count == 1 ? 1 : 0);

    private static bool HasGiven(Workspace work)
    {
        bool has = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Elsewhere))
        {
            has |= clue.Given is not null;
        }

        return has;
    }

    // What is named beside the answer could all be a part of another.
    private static int SumOfOthers(Workspace work, in Candidate candidate)
    {
        if (candidate.Count == work.Named.Count)
        {
            return 0;
        }

        int sum = 0;
        ReadOnlySpan<Leg> legs = work.Candidates.LegsOf(candidate);
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            sum += clue.Family == EvidenceFamily.Document && !Leg.Hold(legs, clue.Target) ? Math.Max(0, clue.Units) : 0;
        }

        return sum;
    }

    // What is named least of a set could be the one that something else stands for; 0 where an item is not named, or the number is not its own.
    private static int LeastDocument(Workspace work, ReadOnlySpan<Leg> legs)
    {
        int least = int.MaxValue;
        foreach (ref readonly Leg leg in legs)
        {
            least = work.IsNamed(leg.Item) ? Math.Min(least, DocumentOf(work, leg.Item)) : 0;
        }

        return least;
    }

    private static int DocumentOf(Workspace work, int item)
    {
        int most = 0;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            if (clue.Target == item && clue.Family == EvidenceFamily.Document && clue.Count == 1)
            {
                if (clue.Given is not null)
                {
                    return 0;
                }

                most = Math.Max(most, clue.Units);
            }
        }

        return most;
    }
}
