using System.Runtime.InteropServices;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Amounts;

/// <summary>Answers in which what is open differs from what was paid by a difference that a rule allows: it becomes an adjustment.</summary>
internal static class DifferenceCandidates
{
    /// <summary>Adds the answer for items that are named. Returns whether it was added: it stands in the place of paying less or more, for a difference has one name.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="rows">The items, in the order of the book.</param>
    internal static bool AddNamed(Workspace work, ReadOnlySpan<int> rows)
    {
        if (work.Charge > 0 || work.Policy.DifferenceRules.IsEmpty || IsDesignated(work))
        {
            return false;
        }

        Int128 open = 0;
        foreach (int row in rows)
        {
            open += work.Index.Columns.Items[row].Open;
        }

        // A charge that the statement states explains all of it.
        bool isMoney = open > 0 && open <= long.MaxValue && (work.StatedCharge == 0 || open != (Int128)work.Amount + work.StatedCharge);
        return isMoney && DifferenceFit.Find(work, rows, (long)open) is { } rule && Add(work, rows, rule, (long)open - work.Amount);
    }

    /// <summary>Adds single items of a payer who is known by account, or alone by name or number, where nothing is named and nothing else fits.</summary>
    internal static void AddOfPayer(Workspace work)
    {
        if (work.Candidates.Count + work.Named.Count + work.Elsewhere.Count > 0 || work.Policy.DifferenceRules.IsEmpty)
        {
            return;
        }

        foreach (Clue clue in work.Payers)
        {
            bool isKnown = clue.IsAccount || ((clue.Kind == EvidenceKind.PayerName || clue.Kind == EvidenceKind.CustomerNumber) && clue.Count == 1 && clue.Units >= Priors.ProvingName);
            if (isKnown && clue.Given is null && work.Index.Columns.AccountOf(clue.Target, work.Currency) is >= 0 and var account)
            {
                AddSingles(work, work.Index.Columns.Accounts[account]);
            }
        }
    }

    // What the payer states for each document binds, part payments included.
    private static bool IsDesignated(Workspace work) => work.Candidates.Count > 0 && work.Candidates[0].Fit == Fit.Designated;

    private static void AddSingles(Workspace work, in AccountRow account)
    {
        for (int row = account.Start; row < account.End && work.Budget.Spend(1); row++)
        {
            ItemRow item = work.Index.Columns.Items[row];
            if (item.CanPay && item.Open > 0 && item.Peer == row && DifferenceFit.Find(work, [row], item.Open) is { } rule)
            {
                work.Candidates.AddSingle(work, new Leg(row, item.Open, item.Open - work.Amount, rule.Kind, Rule: rule), Fit.Difference, PeersOf(work, account, row));
            }
        }
    }

    // The oldest stands for all from which nothing tells it.
    private static int PeersOf(Workspace work, in AccountRow account, int row)
    {
        int peers = 0;
        for (int i = row; i < account.End; i++)
        {
            peers += work.Index.Columns.Items[i].Peer == row ? 1 : 0;
        }

        return peers;
    }

    // A rate is a part of each invoice; any other difference is one for the whole payment, and the largest item bears it.
    private static bool Add(Workspace work, ReadOnlySpan<int> rows, DifferenceRule rule, long difference)
    {
        work.Legs.Clear();
        foreach (int row in rows)
        {
            work.Legs.Add(new Leg(row, work.Index.Columns.Items[row].Open));
        }

        Span<Leg> legs = CollectionsMarshal.AsSpan(work.Legs);
        bool isBorne = rule.RatePercent is null || rows.Length == 1 ? LeaveToLargest(legs, rule, difference) : Part(legs, rule, difference, work.Currency);
        return isBorne && work.Candidates.Add(work, legs, Fit.Difference) >= 0;
    }

    private static bool LeaveToLargest(Span<Leg> legs, DifferenceRule rule, long difference)
    {
        int largest = 0;
        for (int i = 1; i < legs.Length; i++)
        {
            largest = legs[i].Settled > legs[largest].Settled ? i : largest;
        }

        legs[largest] = legs[largest] with { Adjustment = difference, Kind = rule.Kind, Rule = rule };
        return legs[largest].Settled > difference;
    }

    private static bool Part(Span<Leg> legs, DifferenceRule rule, long difference, Currency currency)
    {
        var weights = new long[legs.Length];
        for (int i = 0; i < legs.Length; i++)
        {
            weights[i] = Math.Max(0, legs[i].Settled);
        }

        Money[] parts = Money.FromMinor(difference, currency).Allocate(weights);
        for (int i = 0; i < legs.Length; i++)
        {
            long part = parts[i].MinorUnits;
            legs[i] = part == 0 ? legs[i] : legs[i] with { Adjustment = part, Kind = rule.Kind, Rule = rule };
        }

        return true;
    }
}
