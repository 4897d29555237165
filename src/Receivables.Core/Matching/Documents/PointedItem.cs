using System.Runtime.InteropServices;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Of several items alike, the one that a text points to, though not surely enough to settle it: by its month, by digits of its number, by its day, as the last.</summary>
/// <remarks>It says what is suggested to a person first, never what is applied.</remarks>
internal static class PointedItem
{
    // Whoever has more open that is alike is asked for the number.
    private const int MostPeers = 256;

    /// <summary>The one that the text points to; −1 where it points to none of them, or to several.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="item">The one that stands for those like it.</param>
    internal static int Of(Workspace work, int item)
    {
        work.Rows.Clear();
        BookColumns book = work.Index.Columns;
        int end = book.Accounts[book.Items[item].Account].End;
        for (int i = book.Items[item].Peer; i < end && work.Rows.Count <= MostPeers && work.Budget.Spend(1); i++)
        {
            if (book.Items[i].Peer == book.Items[item].Peer && !work.IsNamed(i))
            {
                work.Rows.Add(i);
            }
        }

        bool isFew = work.Rows.Count is > 1 and <= MostPeers && work.Budget.Spend(work.Rows.Count * (1 + work.Scanner.Atoms.Count));
        return !isFew ? -1
            : work.NamedMonth > 0 && OnlyBest(work, row => MonthNames.Of(work.Index.Columns.Items[row].IssueDate) == work.NamedMonth ? 1 : 0) is >= 0 and var byMonth ? byMonth
            : OnlyBest(work, row => NumberPieces.Longest(work, book.OpenItems[row].Id.Document.Value)) is >= 0 and var byNumber ? byNumber
            : OnlyBest(work, row => UnreadDigits.End(work, book.OpenItems[row]) ? 1 : 0) is >= 0 and var byEnd ? byEnd
            : OnlyBest(work, row => Holds(work, book.OpenItems[row], o => o.IssueDate)) is >= 0 and var byIssue ? byIssue
            : OnlyBest(work, row => Holds(work, book.OpenItems[row], o => o.DueDate)) is >= 0 and var byDue ? byDue
            : AlikeSigns.SaysLast(work) ? Newest(work)
            : -1;
    }

    // The one of which more speaks than of any other; −1 where there is none.
    private static int OnlyBest(Workspace work, Func<int, int> measure)
    {
        int best = -1;
        int most = 0;
        foreach (int row in work.Rows)
        {
            int found = measure(row);
            best = found > most ? row : found == most ? -1 : best;
            most = Math.Max(most, found);
        }

        return best;
    }

    private static int Holds(Workspace work, OpenItem item, Func<OpenItem, NodaTime.LocalDate> dayOf) =>
        TextDays.Hold(work.Payment.Remittance, CollectionsMarshal.AsSpan(work.Scanner.Atoms), dayOf(item)) ? 1 : 0;

    private static int Newest(Workspace work)
    {
        ItemRow[] items = work.Index.Columns.Items;
        int newest = work.Rows[0];
        foreach (int row in work.Rows)
        {
            newest = items[row].IssueDate >= items[newest].IssueDate ? row : newest;
        }

        return newest;
    }
}
