using System.Runtime.InteropServices;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>All that a customer owes by some day, where it is the amount: of one customer, or of any. Of one customer the oldest items as well, wherever they end.</summary>
internal static class StatementCandidates
{
    /// <summary>So many are listed of customers whom nothing else speaks for.</summary>
    private const int Most = 32;

    /// <summary>Adds those of any customer.</summary>
    internal static void Add(Workspace work)
    {
        ReadOnlySpan<int> ends = work.Index.Statements.EndsOf(work.Currency, work.Target);
        foreach (int last in ends[..Math.Min(Most, ends.Length)])
        {
            AccountRow account = work.Index.Columns.Accounts[work.Index.Columns.Items[last].Account];
            if (!work.Suspects.Contains(account.Customer) && work.Budget.Spend(account.Count))
            {
                AddOf(work, account, endsDay: true);
            }
        }
    }

    /// <summary>Adds those of one customer.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="account">What the customer owes.</param>
    /// <param name="endsDay">Whether the day of the last item must be over with it.</param>
    internal static void AddOf(Workspace work, in AccountRow account, bool endsDay)
    {
        Int128 sum = 0;
        int count = 0;
        for (int i = account.Start; i < account.End; i++)
        {
            if (!DueToDate.Counts(work.Index.Columns.Items[i]))
            {
                continue;
            }

            sum += work.Index.Columns.Items[i].Open;
            count++;
            if (count > 1 && sum == work.Target && (!endsDay || DueToDate.EndsAt(work.Index.Columns, account, i)))
            {
                AddUpTo(work, account, i);
            }
        }
    }

    private static void AddUpTo(Workspace work, in AccountRow account, int last)
    {
        work.Legs.Clear();
        for (int leg = account.Start; leg <= last; leg++)
        {
            if (DueToDate.Counts(work.Index.Columns.Items[leg]))
            {
                work.Legs.Add(new Leg(leg, work.Index.Columns.Items[leg].Open));
            }
        }

        work.Candidates.Add(work, CollectionsMarshal.AsSpan(work.Legs), Fit.Exact);
    }
}
