using NodaTime;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Memory;

/// <summary>Whether a customer pays when it usually does.</summary>
internal static class HabitClues
{
    /// <summary>Offers the day of the payment against the due date of the item due first, where one customer owes all and its habits are known.</summary>
    internal static void OfferDay(Workspace work, in Candidate candidate, ReadOnlySpan<Leg> legs, ref FamilyTally tally)
    {
        if (candidate.Owner < 0 || work.Index.Memory.DaysOf(candidate.Owner) is not { } usual)
        {
            return;
        }

        // The items of an account are in the order of their due dates.
        BookColumns book = work.Index.Columns;
        int first = legs[0].Item;
        int units = usual.Of(Period.DaysBetween(book.OpenItems[first].DueDate, work.Payment.BookingDate));
        if (units != 0)
        {
            tally.Offer(new Clue(first, EvidenceFamily.Time, EvidenceKind.UsualDay, units) { Field = PaymentField.BookingDate });
        }
    }
}
