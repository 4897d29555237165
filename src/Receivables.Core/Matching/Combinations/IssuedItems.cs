using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>What a customer owed when a payment was booked: of a book that is younger than the payment the items that were issued by then, for sets are chosen from those.</summary>
/// <remarks>Payments of months are often held against what is open today. Of thirty items then some set makes nearly every amount; of the ten that there were, one.</remarks>
internal static class IssuedItems
{
    /// <summary>Whether an item can be settled and was issued by a day.</summary>
    internal static bool Counts(in ItemRow item, LocalDate day) => item.CanPay && item.IssueDate <= day;

    /// <summary>From how many items a set of one account was chosen: those that were issued by the booking date if all of the set were, else all that can be settled.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="account">Whose items they are.</param>
    /// <param name="legs">The set.</param>
    internal static int ChosenFrom(Workspace work, in AccountRow account, ReadOnlySpan<Leg> legs)
    {
        ItemRow[] items = work.Index.Columns.Items;
        LocalDate booked = work.Payment.BookingDate;
        foreach (ref readonly Leg leg in legs)
        {
            if (items[leg.Item].IssueDate > booked)
            {
                return account.Payable;
            }
        }

        if (work.Issued.Start != account.Start)
        {
            work.Issued = (account.Start, CountOf(items.AsSpan(account.Start..account.End), booked));
        }

        return work.Issued.Count;
    }

    /// <summary>Adds the sets of what was issued by the booking date that make the amount, where that is not all there is.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="account">What the customer owes.</param>
    /// <param name="isNone">Whether no set of all that is owed makes the amount: then none of these does.</param>
    /// <param name="areAllTried">Whether all such sets were tried, or as many found as are wanted.</param>
    /// <returns>Whether there are such items, and later ones.</returns>
    internal static bool AddSets(Workspace work, in AccountRow account, bool isNone, out bool areAllTried)
    {
        Collect(work, account, work.Payment.BookingDate);
        areAllTried = true;
        if (work.Rows.Count == account.Payable || work.Rows.Count < 2)
        {
            return false;
        }

        AddAll(work);
        if (isNone)
        {
            return true;
        }

        SetCandidates.AddSearched(work, CollectionsMarshal.AsSpan(work.Rows));
        areAllTried = work.Subsets.IsComplete;
        return true;
    }

    /// <summary>Collects the rows of an account that count on a day.</summary>
    internal static void Collect(Workspace work, in AccountRow account, LocalDate day)
    {
        work.Rows.Clear();
        for (int i = account.Start; i < account.End; i++)
        {
            if (Counts(work.Index.Columns.Items[i], day))
            {
                work.Rows.Add(i);
            }
        }
    }

    private static int CountOf(ReadOnlySpan<ItemRow> items, LocalDate day)
    {
        int count = 0;
        foreach (ref readonly ItemRow item in items)
        {
            count += Counts(item, day) ? 1 : 0;
        }

        return count;
    }

    // The whole balance of the day, however many items that is.
    private static void AddAll(Workspace work)
    {
        Int128 sum = 0;
        work.Legs.Clear();
        foreach (int row in work.Rows)
        {
            sum += work.Index.Columns.Items[row].Open;
            work.Legs.Add(new Leg(row, work.Index.Columns.Items[row].Open));
        }

        if (sum == work.Target)
        {
            work.Candidates.Add(work, CollectionsMarshal.AsSpan(work.Legs), Fit.Exact);
        }
    }
}
