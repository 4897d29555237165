using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>Items between which nothing tells a difference: the oldest stands for all of them that no text names.</summary>
internal static class Peers
{
    /// <summary>Adds, of the items like one whose open amount is the payment's, the oldest that no text names.</summary>
    internal static void AddOldest(Workspace work, int peer)
    {
        BookColumns book = work.Index.Columns;
        int end = book.Accounts[book.Items[peer].Account].End;
        if (!work.Budget.Spend(end - peer))
        {
            return;
        }

        int oldest = FirstUnnamed(work, peer, end);
        if (oldest == end)
        {
            return;
        }

        int count = 0;
        for (int i = oldest; i < end; i++)
        {
            count += book.Items[i].Peer == peer && !work.IsNamed(i) ? 1 : 0;
        }

        work.Candidates.AddSingle(work, new Leg(oldest, book.Items[oldest].Open), Fit.Exact, count);
    }

    private static int FirstUnnamed(Workspace work, int peer, int end)
    {
        int i = peer;
        while (i < end && (work.Index.Columns.Items[i].Peer != peer || work.IsNamed(i)))
        {
            i++;
        }

        return i;
    }
}
