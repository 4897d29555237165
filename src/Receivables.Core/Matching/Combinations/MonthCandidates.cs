using System.Runtime.InteropServices;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>All that a customer owes of one month, where it is the amount.</summary>
internal static class MonthCandidates
{
    private const int MostSummed = 64;

    /// <summary>Adds them for one customer; a month that is all there is, or one item, has candidates of its own.</summary>
    internal static void AddOf(Workspace work, in AccountRow account)
    {
        if (account.Payable > 2 && work.Budget.Spend(account.Count))
        {
            AddOf(work, account, byDueDate: false);
            if (MayBeRun(work, account))
            {
                AddOf(work, account, byDueDate: true);
            }
        }
    }

    // What is due in one month stands together, and the day it is due is not in the row: whether any items in a row make the amount is told by their sums, of few items sooner than by their days.
    private static bool MayBeRun(Workspace work, in AccountRow account)
    {
        if (account.Count > MostSummed)
        {
            return true;
        }

        Span<long> sums = stackalloc long[MostSummed + 1];
        ReadOnlySpan<ItemRow> items = work.Index.Columns.Items.AsSpan(account.Start..account.End);
        for (int i = 0; i < items.Length; i++)
        {
            sums[i + 1] = unchecked(sums[i] + (DueToDate.Counts(items[i]) ? items[i].Open : 0));
            if (sums[..i].Contains(unchecked(sums[i + 1] - work.Target)))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddOf(Workspace work, in AccountRow account, bool byDueDate)
    {
        work.Months.Fill(work.Index.Columns, account, byDueDate);
        foreach ((int month, int count, Int128 sum) in work.Months.All)
        {
            if (sum == work.Target && count > 1 && count < account.Payable && Collect(work, account, month, byDueDate))
            {
                work.Candidates.Add(work, CollectionsMarshal.AsSpan(work.Legs), Fit.Exact);
            }
        }
    }

    // False where an older item like one of the month, between which nothing tells a difference, would stay open: then the month is no answer.
    private static bool Collect(Workspace work, in AccountRow account, int month, bool byDueDate)
    {
        BookColumns book = work.Index.Columns;
        work.Legs.Clear();
        work.Months.StaysOpen.Clear();
        bool areOldest = true;
        for (int i = account.Start; i < account.End && areOldest; i++)
        {
            areOldest = !DueToDate.Counts(book.Items[i]) || Take(work, i, OneMonth.Of(book, i, byDueDate) == month);
        }

        return areOldest;
    }

    // What is named is told apart.
    private static bool Take(Workspace work, int item, bool isOfMonth)
    {
        ItemRow row = work.Index.Columns.Items[item];
        bool isNamed = work.IsNamed(item);
        if (isOfMonth)
        {
            work.Legs.Add(new Leg(item, row.Open));
        }
        else if (!isNamed)
        {
            work.Months.StaysOpen.Add(row.Peer);
        }

        return !isOfMonth || isNamed || !work.Months.StaysOpen.Contains(row.Peer);
    }
}
