using System.Runtime.InteropServices;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Of several items alike, the one that a text surely tells: by the end of its number behind a word for an invoice, by the day on which it was issued, or by the month in which it was issued and the money came.</summary>
/// <remarks>
/// Rent for September that comes in September, where one of those alike was issued in September, is that one, whatever else is open. A month before may be that of what was billed in it, or in arrears a month later: a person says.
/// What is not issued yet when the money comes is none of those that are meant.
/// </remarks>
internal static class ToldPeer
{
    /// <summary>The one that the text tells; −1 where it tells none, or not surely. Found once for each payment and item alike.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="item">The one that stands for those like it.</param>
    internal static int Of(Workspace work, int item)
    {
        int peer = work.Index.Columns.Items[item].Peer;
        if (work.Told.Peer != peer)
        {
            work.Told = work.Scanner.Atoms.Count == 0 || Disguise.IsReordered(work.Payment.Remittance) || PeerSigns.AreDoubted(work) ? Telling.Nothing(peer) : Find(work, peer);
        }

        return work.Told.Item;
    }

    private static Telling Find(Workspace work, int peer)
    {
        BookColumns book = work.Index.Columns;
        int announced = PeerSigns.DigitsOfInvoice(work);
        int month = work.IsBilledMonthStated ? PeerSigns.MonthOfRent(work) : PeerSigns.MonthOfPayment(work);
        bool saysMonth = month >= 0;
        int day = PeerSigns.None;
        (int byNumber, int byDay, int byMonth) = (-1, -1, -1);
        (int numbers, int days, int months) = (0, 0, 0);
        for (int i = peer; i < book.Accounts[book.Items[peer].Account].End; i++)
        {
            if (book.Items[i].Peer != peer || work.IsNamed(i) || IsYetToCome(work, i))
            {
                continue;
            }

            if (!work.Budget.Spend(1 + work.Scanner.Atoms.Count))
            {
                return Telling.Nothing(peer);
            }

            OpenItem one = book.OpenItems[i];
            bool isNumber = announced >= 0 && IsEndOf(work, announced, one.Id.Document.Value);
            byNumber = isNumber ? i : byNumber;
            numbers += isNumber ? 1 : 0;
            int issued = PeerSigns.DayOfInvoice(work, one.IssueDate);
            (byDay, day) = issued >= 0 ? (i, issued) : (byDay, day);
            days += issued >= 0 || IsDue(work, one) ? 1 : 0;
            bool isMonth = saysMonth && work.NamedMonth == MonthNames.Of(one.IssueDate);
            byMonth = isMonth ? i : byMonth;
            months += isMonth ? 1 : 0;
            months += saysMonth && !work.IsBilledMonthStated ? MayBeOf(work.NamedMonth, one, isMonth) : 0;
        }

        return announced != PeerSigns.None ? (numbers == 1 && (days == 0 ? !PeerSigns.IsBeforeDay(work, announced) : byDay == byNumber) ? new Telling(peer, byNumber, ToldBy.Number, announced) : Telling.Nothing(peer))
            : days > 0 ? (days == 1 && byDay >= 0 && IsOfNamedMonth(work, byDay) ? new Telling(peer, byDay, ToldBy.Day, day) : Telling.Nothing(peer))
            : months == 1 && byMonth >= 0 ? new Telling(peer, byMonth, ToldBy.Month, month)
            : Telling.Nothing(peer);
    }

    // What is "of" a day was issued on it; a day by itself may be that on which it is due.
    private static bool IsDue(Workspace work, OpenItem one) =>
        PeerSigns.DayOfInvoice(work, one.DueDate) is >= 0 and var due && !PeerSigns.IsDayOfInvoice(work, work.Payment.Remittance, CollectionsMarshal.AsSpan(work.Scanner.Atoms), due, isLinked: true);

    // Billed in the month before, from its tenth on, or due in it, it may be for this one.
    private static int MayBeOf(int month, OpenItem one, bool isMonth) =>
        (month == MonthNames.Of(one.IssueDate) + 1 && one.IssueDate.Day >= OtherPeriods.FirstDayForNext ? 1 : 0) + (!isMonth && month == MonthNames.Of(one.DueDate) ? 1 : 0);

    // A month that is named beside the day is that of the day.
    private static bool IsOfNamedMonth(Workspace work, int item) => work.NamedMonth == 0 || work.NamedMonth == MonthNames.Of(work.Index.Columns.Items[item].IssueDate);

    /// <summary>Whether one of several items alike is named behind a word for an invoice: then the others are not meant, however short the number is.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="peer">The first of the items.</param>
    /// <param name="end">Behind the last item of the account.</param>
    internal static bool IsNamed(Workspace work, int peer, int end)
    {
        bool isNamed = false;
        foreach (Clue clue in work.Items)
        {
            isNamed |= clue.Target >= peer && clue.Target < end && clue.Units > 0 && clue is { Field: PaymentField.Remittance, Family: EvidenceFamily.Document, Given: null, Length: > 0 } && clue.Kind == EvidenceKind.ShortNumber
                && work.Index.Columns.Items[clue.Target].Peer == peer && LeadWord.Stands(work.Scanner, work.Payment.Remittance, clue.Start, AnnouncedNumbers.Words);
        }

        return isNamed;
    }

    /// <summary>Whether something like an item was open when the money came, so that the one does not stand alone.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="item">The item.</param>
    /// <param name="but">What does not count; nothing unless given.</param>
    internal static bool HasOther(Workspace work, int item, ReadOnlySpan<Leg> but = default)
    {
        BookColumns book = work.Index.Columns;
        int peer = book.Items[item].Peer;
        bool all = IsYetToCome(work, item);
        bool has = false;
        for (int i = peer; i < book.Accounts[book.Items[peer].Account].End && !has; i++)
        {
            has = !work.Budget.Spend(1) || (i != item && book.Items[i].Peer == peer && !work.IsNamed(i) && !Leg.Hold(but, i) && (all || !IsYetToCome(work, i)));
        }

        return has;
    }

    /// <summary>Whether an item was not issued when the money came.</summary>
    internal static bool IsYetToCome(Workspace work, int item) => work.Payment.BookingDate < work.Index.Columns.Items[item].IssueDate;

    /// <summary>Whether digits of the text are the serial of a number, 16 of F76163C0-0016: all of its last digits but for zeros.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="digits">The atom.</param>
    /// <param name="number">The number.</param>
    internal static bool IsEndOf(Workspace work, int digits, string number)
    {
        (int start, int end) = NumberText.LastDigits(number);
        TextAtom atom = work.Scanner.Atoms[digits];
        return end > start && number.AsSpan(start, end - start).TrimStart('0').SequenceEqual(((ReadOnlySpan<char>)work.Payment.Remittance)[atom.Start..atom.End].TrimStart('0'));
    }

    /// <summary>Whether a number ends with digits of the text and so many zeros before them, be it that a year or a month begins its last digits: 26 of 202500026.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="digits">The atom.</param>
    /// <param name="number">The number.</param>
    /// <param name="zeros">The zeros.</param>
    internal static bool IsBehind(Workspace work, int digits, ReadOnlySpan<char> number, ReadOnlySpan<char> zeros)
    {
        TextAtom atom = work.Scanner.Atoms[digits];
        ReadOnlySpan<char> written = ((ReadOnlySpan<char>)work.Payment.Remittance)[atom.Start..atom.End];
        return number.EndsWith(written) && number[..^written.Length].EndsWith(zeros);
    }
}
