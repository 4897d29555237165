using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Months that a text names and an answer cannot mean: before the one before its first issue, past the one after its last due date, or still to come and past that of its last due date.</summary>
/// <remarks>Rent for November, paid in October, is not that of September. What is billed may be of the month before, and paid a month late; many write the month in which they pay, but as that of a rent or a fee it is the one that is paid.</remarks>
internal static class FarMonths
{
    /// <summary>Whether the text names months, one or several, and none of them is one of an answer.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer.</param>
    internal static bool AreNamed(Workspace work, ReadOnlySpan<Leg> legs)
    {
        int first = int.MaxValue;
        int last = 0;
        foreach (ref readonly Leg leg in legs)
        {
            OpenItem item = work.Index.Columns.OpenItems[leg.Item];
            first = Math.Min(first, MonthNames.Of(item.IssueDate));
            last = Math.Max(last, MonthNames.Of(item.DueDate));
        }

        // What could not be looked at is no reason to apply.
        return legs.Length > 0 && work.NamedMonth != 0 && (!work.Budget.Spend(work.Scanner.Atoms.Count) || AreFar(work, first, last));
    }

    /// <summary>Whether the text names months, and none of them is one of an item of the answer, or of one like it, be it issued or still to come.</summary>
    /// <remarks>Who pays rents for November and December in August wants none of those of June and July.</remarks>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer, in the order of the book.</param>
    internal static bool AreOfNoneLike(Workspace work, ReadOnlySpan<Leg> legs)
    {
        BookColumns book = work.Index.Columns;
        bool areFar = work.NamedMonth != 0;
        int peer = -1;
        foreach (ref readonly Leg leg in legs)
        {
            bool isSeen = book.Items[leg.Item].Peer == peer;
            peer = book.Items[leg.Item].Peer;
            for (int i = peer; areFar && !isSeen && i < book.Accounts[book.Items[peer].Account].End; i++)
            {
                areFar = work.Budget.Spend(book.Items[i].Peer == peer ? 1 + work.Scanner.Atoms.Count : 1) && (book.Items[i].Peer != peer || AreFar(work, MonthNames.Of(book.Items[i].IssueDate), MonthNames.Of(book.OpenItems[i].DueDate)));
            }
        }

        return areFar;
    }

    // Whether all months that are named are far from those of items from a first to a last.
    private static bool AreFar(Workspace work, int first, int last)
    {
        LocalDate booked = work.Payment.BookingDate;
        if (work.NamedMonth != MonthNames.Several)
        {
            bool isOfPayment = work.NamesMonthOfPayment && !PeerSigns.NameMonthOfRent(work);
            return !isOfPayment && IsFar(MonthNames.Of(booked), work.NamedMonth, first, last);
        }

        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        bool areFar = true;
        for (int i = 0; i < atoms.Length && areFar; i++)
        {
            int month = MonthNames.At(work.Payment.Remittance, atoms, i, booked, work.Payment.Payer.Name);
            areFar = month == 0 || IsFar(MonthNames.Of(booked), month - work.Policy.MonthsAhead, first, last);
        }

        return areFar;
    }

    private static bool IsFar(int booked, int month, int first, int last) => month < first - 1 || month > (month > booked ? last : last + 1);
}
