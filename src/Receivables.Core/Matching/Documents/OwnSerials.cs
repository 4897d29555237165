using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Serials by which who is known to pay names items of their own, in a style of which there are too many series to seek them all: <c>Rechnung 27</c> of K-4711-027.</summary>
internal static class OwnSerials
{
    private const int MostSuspects = 4;
    private const int MostItems = 256;

    /// <summary>Adds those behind a word for an invoice that are the serial of one open item of all who may pay, whatever the amount. The clues on items are sorted again.</summary>
    /// <param name="work">The payment, what names it in full and who may pay known.</param>
    internal static void AddAnnounced(Workspace work)
    {
        if (!work.Index.Stems.HasMore || work.Suspects.Count is 0 or > MostSuspects || NamesOthers(work) || !OwnNumbers.Collect(work))
        {
            return;
        }

        int before = work.Items.Count;
        foreach (int i in work.Unread)
        {
            if (OwnNumbers.IsAnnounced(work, i) && OnlyItem(work, i) is >= 0 and var item && OwnNumbers.Reads(work, i, item, out int start))
            {
                OwnNumbers.AddShort(work, item, i, start);
            }
        }

        if (work.Items.Count > before)
        {
            work.Items.Sort(Clue.Compare);
        }
    }

    // Behind a number of somebody else's series serials are theirs.
    private static bool NamesOthers(Workspace work)
    {
        bool names = false;
        foreach (int item in work.Named)
        {
            names |= Scorer.PayerWeight(work, work.Index.Columns.OwnerOf(item)) <= 0;
        }

        return names;
    }

    // The one item with the serial; −1 where there is none, or more.
    private static int OnlyItem(Workspace work, int i)
    {
        int only = -1;
        foreach (int customer in work.Suspects)
        {
            int account = work.Index.Columns.AccountOf(customer, work.Currency);
            if (account < 0 || Scorer.PayerWeight(work, customer) <= 0 || work.Index.Columns.Accounts[account] is not { Count: <= MostItems } row || !work.Budget.Spend(row.Count))
            {
                continue;
            }

            for (int item = row.Start; item < row.End; item++)
            {
                // Which of several alike a text tells is another question: ToldPeer.
                bool isIt = work.Index.Columns.Items[item].Open != 0 && OwnNumbers.Reads(work, i, item, out _) && !ToldPeer.HasOther(work, item);
                only = !isIt ? only : only == -1 ? item : -2;
            }
        }

        return only;
    }

    /// <summary>Adds what speaks for a set that makes the amount, of whose items none is named and all serials stand there, each by itself: <c>Rechnungen 24, 28, 31</c>. Only of who is known to pay, and where one set is so.</summary>
    internal static void AddWholeSet(Workspace work)
    {
        int found = NamesOthers(work) ? -2 : -1;
        for (int c = 0; c < work.Candidates.Count; c++)
        {
            Candidate candidate = work.Candidates[c];
            if (candidate is { Count: > 1, Fit: Fit.Exact, Owner: >= 0 } && candidate.Count <= work.Unread.Count && work.Budget.Spend(candidate.Count * work.Unread.Count)
                && work.NamedIn(work.Candidates.LegsOf(candidate)) == 0 && Scorer.PayerWeight(work, candidate.Owner) > 0 && AreAllRead(work, work.Candidates.LegsOf(candidate)))
            {
                found = found == -1 ? c : -2;
            }
        }

        if (found < 0)
        {
            return;
        }

        foreach (ref readonly Leg leg in work.Candidates.LegsOf(work.Candidates[found]))
        {
            int i = PlaceOf(work, leg.Item, out int start);
            OwnNumbers.AddShort(work, leg.Item, i, start);
        }
    }

    // Each by a run of digits that is the serial of no other of them.
    private static bool AreAllRead(Workspace work, ReadOnlySpan<Leg> legs)
    {
        bool are = true;
        foreach (ref readonly Leg leg in legs)
        {
            int place = are ? PlaceOf(work, leg.Item, out _) : -1;
            are = place >= 0;
            foreach (ref readonly Leg other in legs)
            {
                are = are && (other.Item == leg.Item || PlaceOf(work, other.Item, out _) != place);
            }
        }

        return are;
    }

    // The run of digits that is the serial of an item; −1 where none is.
    private static int PlaceOf(Workspace work, int item, out int start)
    {
        start = 0;
        for (int u = 0; u < work.Unread.Count; u++)
        {
            if (OwnNumbers.Reads(work, work.Unread[u], item, out start))
            {
                return work.Unread[u];
            }
        }

        return -1;
    }
}
