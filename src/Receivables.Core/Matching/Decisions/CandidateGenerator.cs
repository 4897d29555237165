using System.Runtime.InteropServices;
using Receivables.Internals;
using Receivables.Matching.Amounts;
using Receivables.Matching.Combinations;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Decisions;

/// <summary>Makes candidates of what the matchers found.</summary>
internal static class CandidateGenerator
{
    /// <summary>A name that more customers share suspects nobody; each is weighed by it all the same.</summary>
    internal const int MostNamesakes = 16;

    /// <summary>More suspects than this are not looked at one by one.</summary>
    private const int MostSuspects = 64;

    /// <summary>Sorts the clues and adds all candidates, apart from those that plug-ins proposed.</summary>
    internal static void Generate(Workspace work)
    {
        ShortSort.Sort(CollectionsMarshal.AsSpan(work.Items), Clue.Compare);
        LeftOutDocuments.Drop(work);
        CollectNamed(work);
        NamedInstalment.Keep(work);
        CollectSettledSince(work);
        NumberClues.DropOfBank(work);
        CollectSuspects(work);
        OwnSerials.AddAnnounced(work);
        DesignatedCandidate.Add(work);
        NamedCandidates.Add(work);
        if (NamedProof.Holds(work))
        {
            work.NamesExactly = true;
            return;
        }

        AddAll(work);
        bool namesOpen = NamesOpen(work);
        work.NamesSettled = !namesOpen && NamesSettled(work);
        work.NamesExactly = namesOpen || work.NamesSettled;
        NearNumbers.Add(work);
        AnnouncedNumbers.Add(work);
    }

    private static void AddAll(Workspace work)
    {
        AddUnnamed(work);
        if (work.StatedCharge > 0)
        {
            work.Charge = work.StatedCharge;
            NamedCandidates.Add(work);
            AddUnnamed(work);
            work.Charge = 0;
        }

        DifferenceCandidates.AddOfPayer(work);
    }

    private static void AddUnnamed(Workspace work)
    {
        foreach (int customer in work.Suspects)
        {
            PayerCandidates.Add(work, customer);
        }

        GroupCandidates.Add(work);
        AmountCandidates.Add(work);
        StatementCandidates.Add(work);
    }

    // What is settled was the amount of its own.
    private static bool NamesSettled(Workspace work)
    {
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Elsewhere))
        {
            if (clue.Kind == EvidenceKind.SettledDocument && clue.Given is null && clue.Units >= Priors.NamesStrongly)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesOpen(Workspace work)
    {
        for (int i = 0; i < work.Candidates.Count; i++)
        {
            ReadOnlySpan<Leg> legs = work.Candidates.LegsOf(work.Candidates[i]);
            if (work.Candidates[i].Fit is Fit.Exact or Fit.Discount or Fit.Charge or Fit.Designated && work.NamedIn(legs) == legs.Length && IsStrong(work, legs[0].Item))
            {
                return true;
            }
        }

        return false;
    }

    // A bare number of a few digits names nothing by itself.
    private static bool IsStrong(Workspace work, int item)
    {
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            if (clue.Target == item && clue.Family == EvidenceFamily.Document && clue.Given is null && clue.Units >= Priors.NamesStrongly)
            {
                return true;
            }
        }

        return false;
    }

    private static void CollectNamed(Workspace work)
    {
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            bool last = work.Named.Count > 0 && work.Named[^1] == clue.Target;
            if (last || clue.Units <= 0 || clue.Family != EvidenceFamily.Document || !IsOpen(work, clue.Target))
            {
                continue;
            }

            if (IsInCurrency(work, clue.Target))
            {
                work.Named.Add(clue.Target);
            }
            else
            {
                work.NamesOtherCurrency |= clue.Units >= Priors.NamesStrongly;
            }
        }
    }

    // The number of an item that was settled since the book was made is that of a settled document, unless it names something open as well.
    private static void CollectSettledSince(Workspace work)
    {
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            bool isNumber = clue.Kind == EvidenceKind.DocumentNumber || clue.Kind == EvidenceKind.CreditorReference || clue.Kind == EvidenceKind.PaymentReference;
            if (isNumber && clue.Given is null && clue.Units > 0 && !IsOpen(work, clue.Target) && !NamesOpen(work, clue))
            {
                int owner = work.Index.Columns.OwnerOf(clue.Target);
                work.Elsewhere.Add(clue with { Target = owner, Kind = EvidenceKind.SettledDocument, Units = Math.Max(clue.Units, Priors.LeastSettledDocument) });
            }
        }
    }

    private static bool NamesOpen(Workspace work, in Clue place)
    {
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Items))
        {
            if (clue.IsSamePlace(place) && IsOpen(work, clue.Target))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpen(Workspace work, int row) => work.Index.Columns.Items[row].Open != 0;

    private static void CollectSuspects(Workspace work)
    {
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            if (clue.Units > 0 && (clue.Family != EvidenceFamily.Payer || clue.IsAccount || clue.Count <= MostNamesakes))
            {
                Suspect(work, clue.Target);
            }
        }

        foreach (int row in work.Named)
        {
            Suspect(work, work.Index.Columns.OwnerOf(row));
        }

        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Elsewhere))
        {
            if (clue.Target >= 0)
            {
                Suspect(work, clue.Target);
            }
        }

        work.Suspects.Sort();
    }

    private static void Suspect(Workspace work, int customer)
    {
        if (work.Suspects.Contains(customer))
        {
            return;
        }

        if (work.Suspects.Count == MostSuspects)
        {
            work.Budget.Exhaust();
            return;
        }

        work.Suspects.Add(customer);
    }

    private static bool IsInCurrency(Workspace work, int row) =>
        work.Index.Columns.Accounts[work.Index.Columns.Items[row].Account].Currency == work.Currency;
}
