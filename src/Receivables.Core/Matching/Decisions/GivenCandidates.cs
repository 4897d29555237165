using Receivables.Ledgers;

namespace Receivables.Matching.Decisions;

/// <summary>Answers that a plug-in proposes, checked: it may be wrong about the world, never about arithmetic.</summary>
internal static class GivenCandidates
{
    /// <summary>Adds an answer and returns its index, or −1 where there is no room, or where it is settled by now.</summary>
    internal static int Add(Workspace work, Allocation[] allocations)
    {
        var legs = new Leg[allocations.Length];
        Int128 cash = 0;
        bool whole = true;
        bool isOpen = true;
        for (int i = 0; i < allocations.Length; i++)
        {
            legs[i] = LegOf(work, allocations[i]);
            isOpen &= Int128.Abs(legs[i].Settled) <= Int128.Abs(work.Index.Columns.Items[legs[i].Item].Open);
            cash += legs[i].Cash;
            whole &= legs[i].Settled == work.Index.Columns.Items[legs[i].Item].Open;
        }

        Require(legs.Length > 0 && legs.DistinctBy(l => l.Item).Count() == legs.Length, "An answer names at least one item, and each once.");
        Require(cash > 0 && cash <= work.Amount, "An answer uses some cash, and no more than was paid.");
        if (!isOpen)
        {
            // Other payments of the batch settled it since the book was made: no mistake of the plug-in.
            return -1;
        }

        Fit fit = cash < work.Amount ? Fit.Excess : whole ? Fit.Exact : Fit.Partial;
        return work.Candidates.Add(work, legs, fit);
    }

    private static Leg LegOf(Workspace work, Allocation allocation)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        int row = work.Book.RowOf(allocation.Item);
        Require(row >= 0, "An answer names an item that is not open.");
        long open = work.Book.Index.Columns.Items[row].Open;
        long settled = allocation.Settled.MinorUnits;
        bool currency = allocation.Settled.Currency == work.Currency && work.Index.Columns.OpenItems[row].Open.Currency == work.Currency && allocation.Paid is null;
        Require(currency, "An answer stays in the currency of the payment.");
        Require(Math.Sign(settled) == Math.Sign(open) && Int128.Abs(settled) <= Int128.Abs(open), "An answer settles no more than is open, with its sign.");
        bool plain = allocation.Adjustments.Count == 0 && allocation.FxDifference is null;
        return new Leg(row, settled, Given: plain ? null : allocation);
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new ArgumentException(message);
        }
    }
}
