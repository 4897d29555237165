using System.Runtime.InteropServices;

namespace Receivables.Matching.Decisions;

/// <summary>Whether what a payment names is so certain that nothing else has to be sought.</summary>
/// <remarks>
/// The amount is exactly that of what is named, all of it is one customer's, each number is worth a million to one, and nothing speaks for another payer or for something that is not open.
/// Any other answer then lacks that weight and has <see cref="Priors.AnotherIsNamed"/> against it: together less than one in ten million.
/// </remarks>
internal static class NamedProof
{
    /// <summary>Looks at the candidates found so far, which are those of what is named.</summary>
    internal static bool Holds(Workspace work)
    {
        if (work.Elsewhere.Count + work.Given.Count > 0 || work.StatedCharge > 0)
        {
            return false;
        }

        for (int i = 0; i < work.Candidates.Count; i++)
        {
            Candidate candidate = work.Candidates[i];
            if (candidate is { Fit: Fit.Exact, Owner: >= 0 } && candidate.Count == work.Named.Count && AreCertain(work, work.Candidates.LegsOf(candidate)) && NobodyElsePays(work, candidate.Owner))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreCertain(Workspace work, ReadOnlySpan<Leg> legs)
    {
        foreach (ref readonly Leg leg in legs)
        {
            if (!work.IsNamed(leg.Item) || !IsCertain(work, leg.Item))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCertain(Workspace work, int item)
    {
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            if (clue.Target == item && clue.Family == EvidenceFamily.Document && clue.Units >= Priors.NamesCertainly && clue.Count == 1 && clue.Given is null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NobodyElsePays(Workspace work, int owner)
    {
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            if (clue.Target != owner || clue.Given is not null)
            {
                return false;
            }
        }

        return true;
    }
}
