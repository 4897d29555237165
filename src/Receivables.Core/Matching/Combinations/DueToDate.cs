using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>All of a customer's items that are due by some day: the first of the account, which is in the order of due dates.</summary>
internal static class DueToDate
{
    /// <summary>Whether an item belongs to what is due.</summary>
    internal static bool Counts(in ItemRow item) => item.CanPay && item.Open != 0;

    /// <summary>Whether the day of an item is over with it: the next is due later, or there is none.</summary>
    internal static bool EndsAt(BookColumns book, in AccountRow account, int item)
    {
        for (int next = item + 1; next < account.End; next++)
        {
            if (Counts(book.Items[next]))
            {
                return book.OpenItems[next].DueDate > book.OpenItems[item].DueDate;
            }
        }

        return true;
    }

    /// <summary>Whether the legs of one account are all that is due by some day.</summary>
    internal static bool Is(BookColumns book, in AccountRow account, ReadOnlySpan<Leg> legs) => OldestFirst.Is(book, account, legs) && EndsAt(book, account, legs[^1].Item);
}
