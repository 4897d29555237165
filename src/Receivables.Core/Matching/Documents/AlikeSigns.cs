using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>What a text says that may mean one of several items alike, and names none of them: digits that nobody could read, the day of an invoice, that it is the last.</summary>
/// <remarks>"Rg. 40" of 25.10.00040 and 26.01.00040 says that one is meant, and not that the oldest is. What was not read is no silence.</remarks>
internal static class AlikeSigns
{
    private static readonly WordSet LastWords = new(
        "LAST", "LATEST", "NEWEST", "LETZTE", "LETZTEN", "LETZTER", "NEUESTE", "NEUESTEN", "DERNIERE", "DERNIÈRE", "DERNIER", "ULTIMA", "ÚLTIMA", "ULTIMO", "ÚLTIMO", "LAATSTE");

    /// <summary>Whether the text may mean another of the items alike than those that an answer takes, or names items and the answer takes a set of others; so too where there is no budget left to tell.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer, in the order of the book.</param>
    internal static bool MeanAnother(Workspace work, ReadOnlySpan<Leg> legs)
    {
        if (work.Scanner.Atoms.Count == 0 || !TakePeers(work, legs))
        {
            return false;
        }

        int next = NextOutside(work, legs, 0);
        bool mean = (next >= 0 && (UnreadDigits.Stand(work, legs[0].Item) || NamesOutside(work, legs))) || (legs.Length > 1 && work.Named.Count > 0 && work.NamedIn(legs) == 0);
        bool saysLast = next >= 0 && SaysLast(work);
        for (; !mean && next >= 0; next = NextOutside(work, legs, next + 1))
        {
            mean = !work.Budget.Spend(1 + work.Scanner.Atoms.Count) || UnreadDigits.End(work, work.Index.Columns.OpenItems[next]) || (saysLast && next > legs[0].Item) || SaysDayOf(work, next, legs);
        }

        return mean;
    }

    /// <summary>Whether an answer takes some of several items alike that no text names, and leaves others.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="legs">The answer, in the order of the book.</param>
    internal static bool LeavesSome(Workspace work, ReadOnlySpan<Leg> legs) => TakePeers(work, legs) && NextOutside(work, legs, 0) >= 0;

    /// <summary>Whether the text names several months that are not those of all that an answer takes, by issue or by due date, and others like it are in the book, issued or still to come: rents for March and April, paid in February, are not the oldest two.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer, in the order of the book.</param>
    internal static bool NameOtherMonths(Workspace work, ReadOnlySpan<Leg> legs) =>
        work.NamedMonth == MonthNames.Several && TakePeers(work, legs) && NextOutside(work, legs, 0, withYetToCome: true) >= 0
        && !(AreNamed(work, legs, i => i.IssueDate) || (!work.IsBilledMonthStated && AreNamed(work, legs, i => i.DueDate)));

    private static bool AreNamed(Workspace work, ReadOnlySpan<Leg> legs, Func<OpenItem, LocalDate> dayOf)
    {
        bool areNamed = true;
        foreach (ref readonly Leg leg in legs)
        {
            areNamed &= MonthNames.Names(work.Payment.Remittance, work.Scanner.Atoms, work.Payment.BookingDate, MonthNames.Of(dayOf(work.Index.Columns.OpenItems[leg.Item])) + work.Policy.MonthsAhead, work.Payment.Payer.Name);
        }

        return areNamed;
    }

    // Of which classes the answer takes items that are not named, ascending; false where none of them has others.
    private static bool TakePeers(Workspace work, ReadOnlySpan<Leg> legs)
    {
        work.Rows.Clear();
        foreach (ref readonly Leg leg in legs)
        {
            if (!work.IsNamed(leg.Item))
            {
                work.Rows.Add(work.Index.Columns.Items[leg.Item].Peer);
            }
        }

        work.Rows.Sort();
        return work.Rows.Count > 0;
    }

    // The next item from one on, of the accounts of an answer, that is like one of the answer and not taken; −1 where there is none.
    private static int NextOutside(Workspace work, ReadOnlySpan<Leg> legs, int from, bool withYetToCome = false)
    {
        BookColumns book = work.Index.Columns;
        int leg = 0;
        bool isYetToCome = withYetToCome || ToldPeer.IsYetToCome(work, legs[0].Item);
        for (int i = Math.Max(from, work.Rows[0]); i < book.Accounts[book.Items[legs[^1].Item].Account].End && work.Budget.Spend(1); i++)
        {
            while (leg < legs.Length && legs[leg].Item < i)
            {
                leg++;
            }

            bool isTaken = leg < legs.Length && legs[leg].Item == i;
            if (!isTaken && (isYetToCome || !ToldPeer.IsYetToCome(work, i)) && work.Rows.BinarySearch(book.Items[i].Peer) >= 0 && !work.IsNamed(i))
            {
                return i;
            }
        }

        return -1;
    }

    // Whoever names items, and not those of the answer, does not leave it open which of them is meant.
    private static bool NamesOutside(Workspace work, ReadOnlySpan<Leg> legs) => work.Named.Count > work.NamedIn(legs);

    /// <summary>Whether the text says that the last is meant.</summary>
    internal static bool SaysLast(Workspace work) => LastWords.StandsIn(work.Payment.Remittance, work.Scanner.Atoms);

    // A day that is that of an item taken as well tells nothing.
    private static bool SaysDayOf(Workspace work, int item, ReadOnlySpan<Leg> legs)
    {
        OpenItem other = work.Index.Columns.OpenItems[item];
        return Says(work, other.IssueDate, legs, own => own.IssueDate) || Says(work, other.DueDate, legs, own => own.DueDate);
    }

    private static bool Says(Workspace work, LocalDate day, ReadOnlySpan<Leg> legs, Func<OpenItem, LocalDate> dayOf)
    {
        bool says = TextDays.Hold(work.Payment.Remittance, CollectionsMarshal.AsSpan(work.Scanner.Atoms), day);
        for (int i = 0; says && i < legs.Length; i++)
        {
            says = dayOf(work.Index.Columns.OpenItems[legs[i].Item]) != day;
        }

        return says;
    }
}
