using System.Runtime.InteropServices;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Credit notes that a payer took off without naming them: the invoices are named, and one credit note of the customer, two, or all of them, are exactly what was paid less.</summary>
internal static class UnnamedCredits
{
    /// <summary>Of more credit notes no pairs are tried.</summary>
    private const int MostForPairs = 32;

    /// <summary>Adds the answers.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="rows">What is named, ascending, of one account.</param>
    /// <param name="missing">By how much it is more than what was paid.</param>
    internal static void Add(Workspace work, ReadOnlySpan<int> rows, Int128 missing)
    {
        BookColumns book = work.Index.Columns;
        int account = book.Items[rows[0]].Account;
        if (missing > long.MaxValue || book.Items[rows[^1]].Account != account || !work.Budget.Spend(book.Accounts[account].Count))
        {
            return;
        }

        work.Rows.Clear();
        Int128 all = 0;
        for (int i = book.Accounts[account].Start; i < book.Accounts[account].End; i++)
        {
            if (book.Items[i].Open < 0 && !rows.Contains(i) && !ToldPeer.IsYetToCome(work, i))
            {
                all -= book.Items[i].Open;
                work.Rows.Add(i);
            }
        }

        AddOneOrTwo(work, rows, (long)missing);
        if (work.Rows.Count > 2 && all == missing)
        {
            Fill(work, rows, work.Rows);
        }
    }

    private static void AddOneOrTwo(Workspace work, ReadOnlySpan<int> rows, long missing)
    {
        ItemRow[] items = work.Index.Columns.Items;
        for (int one = 0; one < work.Rows.Count; one++)
        {
            // Of those alike the first stands for all.
            if (-items[work.Rows[one]].Open == missing && IsFirst(items, work.Rows, one))
            {
                Fill(work, rows, [work.Rows[one]]);
            }

            for (int other = one + 1; other < work.Rows.Count && work.Rows.Count <= MostForPairs && IsFirst(items, work.Rows, one); other++)
            {
                if (!IsFirst(items, work.Rows, other, one))
                {
                    continue;
                }

                if (-items[work.Rows[one]].Open - (Int128)items[work.Rows[other]].Open == missing)
                {
                    Fill(work, rows, [work.Rows[one], work.Rows[other]]);
                }
            }
        }
    }

    // Whether none before it, but for one, is like it.
    private static bool IsFirst(ItemRow[] items, List<int> rows, int place, int except = -1)
    {
        bool isFirst = true;
        for (int i = 0; i < place; i++)
        {
            isFirst &= i == except || items[rows[i]].Peer != items[rows[place]].Peer;
        }

        return isFirst;
    }

    private static void Fill(Workspace work, ReadOnlySpan<int> rows, List<int> credits)
    {
        ItemRow[] items = work.Index.Columns.Items;
        work.Legs.Clear();
        foreach (int row in rows)
        {
            work.Legs.Add(new Leg(row, items[row].Open));
        }

        foreach (int row in credits)
        {
            work.Legs.Add(new Leg(row, items[row].Open));
        }

        work.Candidates.Add(work, CollectionsMarshal.AsSpan(work.Legs), Fit.Exact);
    }
}
