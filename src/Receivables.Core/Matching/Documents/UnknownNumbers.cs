using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Numbers in the text that look like the creditor's own and name nothing: whoever reads them looks for another document, unless they say something else.</summary>
internal static class UnknownNumbers
{
    private const int DigitsOfYear = 4;

    /// <summary>Whether a word for an order stands before a place of the text.</summary>
    internal static bool IsOrder(Workspace work, int start) => OrderNumbers.Stand(work.Scanner, work.Payment.Remittance, start);

    /// <summary>States those of the text that was scanned.</summary>
    internal static void Add(Workspace work, ReadOnlySpan<char> text)
    {
        foreach ((TextHit hit, NumberShape shape) in work.Scanner.Unknown)
        {
            if (!IsDate(work, text, hit, shape) && !IsDayAndMonth(work, text, hit) && !IsOrder(work, hit.Start) && !BankReferences.Hold(text, CollectionsMarshal.AsSpan(work.Scanner.Atoms), hit.Start))
            {
                var place = new Clue(-1, EvidenceFamily.Document, default, 0) { Field = PaymentField.Remittance, Start = hit.Start, Length = hit.End - hit.Start };
                NumberClues.AddUnknown(work, shape, work.Scanner.TriesLike(hit), place);
            }
        }
    }

    // The year, the month and the day stand in any text, unless the creditor's numbers are written like them.
    private static bool IsDate(Workspace work, ReadOnlySpan<char> text, in TextHit hit, in NumberShape shape) =>
        hit.Bare && DateDigits.AreNear(work.Scanner.WrittenAt(text, hit), work.Payment.BookingDate) && (hit.Length <= DigitsOfYear || !LooksLikeDates(shape, work.Payment.BookingDate));

    // "échéance 08.06." of serials of four digits: this year's, or last year's.
    private static bool IsDayAndMonth(Workspace work, ReadOnlySpan<char> text, in TextHit hit)
    {
        if (!hit.Bare || hit.Length != DigitsOfYear || hit.End - hit.Start != DigitsOfYear + 1 || text[hit.Start + 2] is not ('.' or '/' or '-'))
        {
            return false;
        }

        Span<char> day = stackalloc char[2 * DigitsOfYear];
        work.Scanner.WrittenAt(text, hit).CopyTo(day);
        LocalDate booked = work.Payment.BookingDate;
        return IsNear(day, booked.Year, booked) || IsNear(day, booked.Year - 1, booked);
    }

    private static bool IsNear(Span<char> day, int year, LocalDate booked) =>
        year.TryFormat(day[DigitsOfYear..], out int written, "D4", CultureInfo.InvariantCulture) && written == DigitsOfYear && DateDigits.AreNear(day, booked);

    private static bool LooksLikeDates(in NumberShape shape, LocalDate booked)
    {
        Span<char> least = stackalloc char[NumberIndex.MaxLength];
        return shape.Least.TryFormat(least, out int length, "D" + shape.Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            && (DateDigits.AreNear(least[..length], booked) || DateDigits.BeginWithYear(least[..length], booked) || DateDigits.AreNear(least[(length - DigitsOfYear)..length], booked));
    }
}
