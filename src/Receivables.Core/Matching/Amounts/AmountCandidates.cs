using Receivables.Matching.Books;
using Receivables.Matching.Combinations;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Amounts;

/// <summary>Items anywhere in the book of which exactly the amount is open.</summary>
internal static class AmountCandidates
{
    /// <summary>So many are listed one by one; the others weigh against all as one mass.</summary>
    private const int Most = 32;

    internal static void Add(Workspace work)
    {
        ReadOnlySpan<int> items = work.ItemsOfTarget;
        foreach (int oldest in items[..Math.Min(Most, items.Length)])
        {
            if (work.Index.Columns.Items[oldest].Open == work.Target)
            {
                Peers.AddOldest(work, oldest);
            }
            else
            {
                AddOthersLike(work, oldest);
            }
        }

        foreach (int row in work.Index.PartlySettled)
        {
            AddIfOpen(work, row);
        }

        work.MoreOfAmount = Math.Max(work.MoreOfAmount, items.Length - Most);
    }

    // The oldest is settled by now; another of the account may stand for it.
    private static void AddOthersLike(Workspace work, int settled)
    {
        int end = work.Index.Columns.Accounts[work.Index.Columns.Items[settled].Account].End;
        for (int i = settled + 1; i < end && work.Budget.Spend(1); i++)
        {
            AddIfOpen(work, i);
        }
    }

    private static void AddIfOpen(Workspace work, int row)
    {
        if (IsOfTarget(work, row) && work.Index.Columns.Items[row].Peer == row)
        {
            Peers.AddOldest(work, row);
        }
    }

    /// <summary>Whether exactly the target is open of an item, in its currency.</summary>
    internal static bool IsOfTarget(Workspace work, int row)
    {
        ItemRow item = work.Index.Columns.Items[row];
        return item.Open == work.Target && item.CanPay && work.Index.Columns.Accounts[item.Account].Currency == work.Currency;
    }
}
