using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>Items between which nothing tells a difference: the oldest stands for all of them that no text names.</summary>
internal static class Peers
{
    /// <summary>Adds an item whose open amount is the payment's, if it stands for those like it.</summary>
    internal static void AddSingle(Workspace work, int row)
    {
        BookColumns book = work.Index.Columns;
        int peer = book.Items[row].Peer;
        AccountRow account = book.Accounts[book.Items[row].Account];
        if (FirstUnnamed(work, peer, account.End) != row)
        {
            return;
        }

        int count = 0;
        for (int i = row; i < account.End; i++)
        {
            count += book.Items[i].Peer == peer && !IsNamed(work, i) ? 1 : 0;
        }

        work.Candidates.AddSingle(work, new Leg(row, book.Items[row].Open), Fit.Exact, count);
    }

    private static int FirstUnnamed(Workspace work, int peer, int end)
    {
        int i = peer;
        while (i < end && (work.Index.Columns.Items[i].Peer != peer || IsNamed(work, i)))
        {
            i++;
        }

        return i;
    }

    private static bool IsNamed(Workspace work, int row) => work.Named.Count > 0 && work.Named.BinarySearch(row) >= 0;
}
