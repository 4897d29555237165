using NodaTime;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>All of a customer's items that were issued in one month of the calendar, or that are due in one: credit notes of the month are taken off.</summary>
internal static class OneMonth
{
    private const int MonthsOfYear = 12;

    /// <summary>The month of an item.</summary>
    internal static int Of(BookColumns book, int item, bool byDueDate)
    {
        LocalDate day = byDueDate ? book.OpenItems[item].DueDate : book.Items[item].IssueDate;
        return (day.Year * MonthsOfYear) + day.Month;
    }

    /// <summary>Of how many months the legs of one account are one: those from the first to the last of its items; 0 where they are not all of one month.</summary>
    internal static int Among(BookColumns book, in AccountRow account, ReadOnlySpan<Leg> legs) =>
        Math.Max(Among(book, account, legs, byDueDate: false), Among(book, account, legs, byDueDate: true));

    private static int Among(BookColumns book, in AccountRow account, ReadOnlySpan<Leg> legs, bool byDueDate)
    {
        int month = Of(book, legs[0].Item, byDueDate);
        if (Of(book, legs[^1].Item, byDueDate) != month)
        {
            return 0;
        }

        (int leg, int first, int last) = (0, month, month);
        for (int i = account.Start; i < account.End; i++)
        {
            if (!DueToDate.Counts(book.Items[i]))
            {
                continue;
            }

            int other = Of(book, i, byDueDate);
            if (other == month && (leg == legs.Length || legs[leg++].Item != i))
            {
                return 0;
            }

            (first, last) = (Math.Min(first, other), Math.Max(last, other));
        }

        return leg == legs.Length ? last - first + 1 : 0;
    }
}
