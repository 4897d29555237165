using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>What a customer who may have paid could have paid: one item, some, the oldest, those of a month, or all of them.</summary>
internal static class PayerCandidates
{
    internal static void Add(Workspace work, int customer)
    {
        int row = work.Index.Columns.AccountOf(customer, work.Currency);
        if (row < 0)
        {
            return;
        }

        AccountRow account = work.Index.Columns.Accounts[row];
        if (!work.Budget.Spend(account.Count))
        {
            return;
        }

        AddSingles(work, account);
        if (account.Payable > 1)
        {
            StatementCandidates.AddOf(work, account, endsDay: false);
            MonthCandidates.AddOf(work, account);
            AddSets(work, customer, account);
        }
    }

    private static void AddSingles(Workspace work, in AccountRow account)
    {
        bool discounts = !work.Index.Discounts.IsEmpty;
        for (int i = account.Start; i < account.End; i++)
        {
            ItemRow item = work.Index.Columns.Items[i];
            if (!item.CanPay || item.Open < work.Target)
            {
                continue;
            }

            if (item.Open == work.Target && item.Peer == i)
            {
                Peers.AddOldest(work, i);
            }
            else if (discounts && work.Index.Discounts.InWindow(i, work.Payment.BookingDate) is > 0 and var discount && item.Open - discount == work.Target)
            {
                work.Candidates.AddSingle(work, new Leg(i, item.Open, discount, AdjustmentKind.EarlyPaymentDiscount), Fit.Discount);
            }
        }
    }

    private static void AddSets(Workspace work, int customer, in AccountRow account)
    {
        IssuedItems.Collect(work, account, LocalDate.MaxIsoValue);
        SetCandidates.AddSearched(work, CollectionsMarshal.AsSpan(work.Rows));
        bool areTried = work.Subsets.IsComplete;
        bool hasLater = IssuedItems.AddSets(work, account, areTried && work.Subsets.Count == 0, out bool areIssuedTried);
        if (!areTried)
        {
            // A set with something that was not issued yet is paid one time in ten.
            double chance = Coincidence.ChanceOf(work.Index.Columns, account, work.Target) * (hasLater ? Priors.ShareBookedBeforeIssue : 1);
            chance += areIssuedTried ? 0 : Coincidence.ChanceOf(work.Index.Columns, account, work.Target, work.Payment.BookingDate);
            work.Unlisted.Add((customer, Math.Min(1, chance)));
        }
    }
}
