using System.Runtime.InteropServices;
using Receivables.Ledgers;
using Receivables.Matching.Amounts;
using Receivables.Matching.Books;
using Receivables.Matching.Combinations;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>What a payment could settle of the items that it names.</summary>
internal static class NamedCandidates
{
    /// <summary>So many items named are also proposed one by one where the amount does not fit.</summary>
    private const int MostDifferences = 16;

    internal static void Add(Workspace work)
    {
        foreach (int row in work.Named)
        {
            AddSingle(work, row, work.Named.Count <= MostDifferences);
        }

        if (work.Named.Count > 1)
        {
            AddSetsByOwner(work);
            AddSet(work, CollectionsMarshal.AsSpan(work.Named));
            SetCandidates.AddSearched(work, CollectionsMarshal.AsSpan(work.Named));
        }
    }

    private static void AddSingle(Workspace work, int row, bool differences)
    {
        long open = work.Index.Columns.Items[row].Open;
        if (open < 0 || IsLaterInstalment(work, row))
        {
            return;
        }

        long discount = work.Index.Discounts.InWindow(row, work.Payment.BookingDate);
        if (open == work.Target)
        {
            work.Candidates.AddSingle(work, new Leg(row, open), Fit.Exact);
        }
        else if (discount > 0 && open - discount == work.Target)
        {
            work.Candidates.AddSingle(work, new Leg(row, open, discount, AdjustmentKind.EarlyPaymentDiscount), Fit.Discount);
        }
        else if (open > work.Target && work.Index.Discounts.IsLate(row, work.Payment.BookingDate, open - work.Target))
        {
            work.Candidates.AddSingle(work, new Leg(row, open, open - work.Target, AdjustmentKind.LateDiscount), Fit.LateDiscount);
        }
        else if (differences && !IsOneOfInstalments(work, row) && !IsCharged(work, open) && !DifferenceCandidates.AddNamed(work, [row]))
        {
            work.Candidates.AddSingle(work, new Leg(row, Math.Min(open, work.Target)), open > work.Target ? Fit.Partial : Fit.Excess);
        }

        if (open > work.Target && differences && !IsOneOfInstalments(work, row))
        {
            UnnamedCredits.Add(work, [row], open - work.Target);
        }
    }

    // The charge that the statement states is all that is missing: nobody meant to pay less.
    private static bool IsCharged(Workspace work, Int128 open) => work.StatedCharge > 0 && open == (Int128)work.Amount + work.StatedCharge;

    // A document is named, not one of its instalments: of equal ones the first that is due is paid.
    private static bool IsLaterInstalment(Workspace work, int row)
    {
        BookColumns book = work.Index.Columns;
        if (book.OpenItems[row].Id.Part == 0)
        {
            return false;
        }

        foreach (int earlier in work.Named)
        {
            if (earlier < row && book.Items[earlier].Open == book.Items[row].Open && book.OpenItems[earlier].Id.Document == book.OpenItems[row].Id.Document)
            {
                return true;
            }
        }

        return false;
    }

    // What does not fit one instalment goes to all of them, the first due first.
    private static bool IsOneOfInstalments(Workspace work, int row)
    {
        ItemId item = work.Index.Columns.OpenItems[row].Id;
        if (item.Part == 0)
        {
            return false;
        }

        foreach (int other in work.Named)
        {
            if (other != row && work.Index.Columns.OpenItems[other].Id.Document == item.Document)
            {
                return true;
            }
        }

        return false;
    }

    // All that is named of each customer: one payment rarely pays for two.
    private static void AddSetsByOwner(Workspace work)
    {
        BookColumns book = work.Index.Columns;
        for (int start = 0; start < work.Named.Count;)
        {
            int owner = book.OwnerOf(work.Named[start]);
            int end = start + 1;
            while (end < work.Named.Count && book.OwnerOf(work.Named[end]) == owner)
            {
                end++;
            }

            if (end - start > 1 && end - start < work.Named.Count)
            {
                AddSet(work, CollectionsMarshal.AsSpan(work.Named)[start..end]);
            }

            start = end;
        }
    }

    private static void AddSet(Workspace work, ReadOnlySpan<int> rows)
    {
        Int128 open = 0;
        Int128 discounts = 0;
        foreach (int row in rows)
        {
            open += work.Index.Columns.Items[row].Open;
            discounts += work.Index.Discounts.InWindow(row, work.Payment.BookingDate);
        }

        if (open <= 0)
        {
            return;
        }

        Fit fit = open == work.Target ? Fit.Exact
            : discounts > 0 && open - discounts == work.Target ? Fit.Discount
            : open > work.Target ? Fit.Partial : Fit.Excess;
        if (fit is Fit.Partial or Fit.Excess && (IsCharged(work, open) || DifferenceCandidates.AddNamed(work, rows)))
        {
            return;
        }

        if (open > work.Target && fit != Fit.Discount)
        {
            UnnamedCredits.Add(work, rows, open - work.Target);
        }

        FillLegs(work, rows, fit);
        fit = fit == Fit.Partial && AreSettled(work) && AreOfOthers(work, rows) ? Fit.Exact : fit;
        if (fit == Fit.Partial && work.Legs is [var only] && IsCharged(work, work.Index.Columns.Items[only.Item].Open))
        {
            return;
        }

        work.Candidates.Add(work, CollectionsMarshal.AsSpan(work.Legs), fit);
        if (fit == Fit.Excess && rows.Length > 1)
        {
            AddWithOneMore(work, rows, (long)(work.Target - open));
        }
    }

    // Whether all that is left out is of customers who owe nothing of the rest: another number was read that is none. Who names more of their own than they pay pays a part.
    private static bool AreOfOthers(Workspace work, ReadOnlySpan<int> rows)
    {
        bool are = true;
        foreach (int row in rows)
        {
            int owner = work.Index.Columns.OwnerOf(row);
            are &= Leg.Hold(CollectionsMarshal.AsSpan(work.Legs), row) || !work.Legs.Exists(leg => work.Index.Columns.OwnerOf(leg.Item) == owner);
        }

        return are;
    }

    // What is there is just enough for the first of them.
    private static bool AreSettled(Workspace work)
    {
        Int128 settled = 0;
        bool are = true;
        foreach (ref readonly Leg leg in CollectionsMarshal.AsSpan(work.Legs))
        {
            settled += leg.Settled;
            are &= leg.Adjustment == 0 && leg.Settled == work.Index.Columns.Items[leg.Item].Open;
        }

        return are && settled == work.Target;
    }

    // Of a list one number was not read: an item of the same customer that makes up the amount.
    private static void AddWithOneMore(Workspace work, ReadOnlySpan<int> rows, long rest)
    {
        BookColumns book = work.Index.Columns;
        int account = book.Items[rows[0]].Account;
        if (book.Items[rows[^1]].Account != account || !work.Budget.Spend(book.Accounts[account].Count))
        {
            return;
        }

        for (int i = book.Accounts[account].Start; i < book.Accounts[account].End; i++)
        {
            if (book.Items[i].Open == rest && book.Items[i].CanPay && book.Items[i].Peer == i && !rows.Contains(i))
            {
                FillLegs(work, rows, Fit.Exact);
                work.Legs.Add(new Leg(i, rest));
                work.Candidates.Add(work, CollectionsMarshal.AsSpan(work.Legs), Fit.Exact);
            }
        }
    }

    // Credits are used in full, then what is there goes to the oldest first.
    private static void FillLegs(Workspace work, ReadOnlySpan<int> rows, Fit fit)
    {
        Int128 left = work.Target;
        foreach (int row in rows)
        {
            left -= Math.Min(0, work.Index.Columns.Items[row].Open);
        }

        work.Legs.Clear();
        foreach (int row in rows)
        {
            long open = work.Index.Columns.Items[row].Open;
            long discount = fit == Fit.Discount ? work.Index.Discounts.InWindow(row, work.Payment.BookingDate) : 0;
            long settled = open < 0 ? open : (long)Int128.Min(open, left + discount);
            left -= open < 0 ? 0 : settled - discount;
            if (settled != 0)
            {
                work.Legs.Add(new Leg(row, settled, discount, discount > 0 ? AdjustmentKind.EarlyPaymentDiscount : default));
            }
        }
    }
}
