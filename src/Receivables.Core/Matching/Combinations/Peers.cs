using NodaTime;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Combinations;

/// <summary>Items between which nothing tells a difference: the oldest stands for all of them that no text names, unless the text names the month of another.</summary>
internal static class Peers
{
    /// <summary>In how many ways more items can be chosen is not counted: it takes the square of their number.</summary>
    private const int MostChosen = 256;

    /// <summary>Adds, of the items like one whose open amount is the payment's, the oldest that no text names.</summary>
    internal static void AddOldest(Workspace work, int peer)
    {
        BookColumns book = work.Index.Columns;
        int end = book.Accounts[book.Items[peer].Account].End;
        if (!work.Budget.Spend(end - peer))
        {
            return;
        }

        int oldest = FirstUnnamed(work, peer, end);
        if (oldest == end || (work.Named.Count > 0 && ToldPeer.IsNamed(work, peer, end)))
        {
            return;
        }

        int count = 0;
        for (int i = oldest; i < end; i++)
        {
            count += book.Items[i].Peer == peer && !work.IsNamed(i) ? 1 : 0;
        }

        int told = count > 1 ? ToldPeer.Of(work, oldest) : -1;
        int chosen = told >= 0 ? told : count > 1 && work.NamedMonth > 0 ? OfMonth(work, peer, oldest, end) : oldest;
        work.Candidates.AddSingle(work, new Leg(chosen, book.Items[oldest].Open), Fit.Exact, count);
    }

    /// <summary>In how many ways the items of a set can be chosen from those like them, as a logarithm.</summary>
    /// <param name="book">The book.</param>
    /// <param name="account">Whose items they are.</param>
    /// <param name="legs">The set, in the order of the book, all settled in full.</param>
    /// <param name="issuedBy">What was issued later is not chosen from.</param>
    internal static int Choices(BookColumns book, in AccountRow account, ReadOnlySpan<Leg> legs, LocalDate issuedBy)
    {
        int ways = 0;
        for (int first = 0; first < legs.Length && legs.Length <= MostChosen; first++)
        {
            int peer = book.Items[legs[first].Item].Peer;
            if (IsOfOneBefore(book, legs[..first], peer))
            {
                continue;
            }

            int chosen = 1;
            for (int i = first + 1; i < legs.Length; i++)
            {
                chosen += book.Items[legs[i].Item].Peer == peer ? 1 : 0;
            }

            int of = 0;
            for (int i = peer; i < account.End; i++)
            {
                of += book.Items[i].Peer == peer && book.Items[i].IssueDate <= issuedBy ? 1 : 0;
            }

            ways += of > chosen ? Priors.Choices(chosen, of) : 0;
        }

        return ways;
    }

    private static bool IsOfOneBefore(BookColumns book, ReadOnlySpan<Leg> legs, int peer)
    {
        bool isOne = false;
        foreach (ref readonly Leg leg in legs)
        {
            isOne |= book.Items[leg.Item].Peer == peer;
        }

        return isOne;
    }

    /// <summary>Whether the text names a month, and that does not say that the oldest is meant. "Rent October" in October means one that is gone where none is of October; "paid in October" says when.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="item">The one that stands for those like it.</param>
    internal static bool MonthSaysOther(Workspace work, int item)
    {
        BookColumns book = work.Index.Columns;
        int month = work.NamedMonth;
        return month != 0 && (month == MonthNames.Several || FirstUnnamed(work, book.Items[item].Peer, item) != item
            || (!IsIssuedOrDue(work, item) && (!work.NamesMonthOfPayment || PeerSigns.MonthOfPayment(work) >= 0)));
    }

    /// <summary>Whether the text names the month in which an item was issued or is due. That of the booking date is named as that of a rent or a fee: else it says when the money came.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="item">The item.</param>
    internal static bool IsOfNamedMonth(Workspace work, int item) =>
        work.NamedMonth > 0 && IsIssuedOrDue(work, item) && (!work.NamesMonthOfPayment || PeerSigns.MonthOfPayment(work) >= 0);

    // Rent for June that is billed in June goes before the one of May that is due in June.
    private static bool IsIssuedOrDue(Workspace work, int item) =>
        work.NamedMonth == MonthNames.Of(work.Index.Columns.Items[item].IssueDate) || (IsDue(work, item) && !OtherPeriods.HasOther(work, [], item, work.NamedMonth, work.NamedMonth));

    // Where it is stated how is billed, the due date says nothing.
    private static bool IsDue(Workspace work, int item) => !work.IsBilledMonthStated && work.NamedMonth == MonthNames.Of(work.Index.Columns.OpenItems[item].DueDate);

    // The one that was issued in the month that the text names, else that is due in it; the oldest where there is none.
    private static int OfMonth(Workspace work, int peer, int oldest, int end)
    {
        BookColumns book = work.Index.Columns;
        int due = oldest;
        for (int i = end - 1; i >= oldest; i--)
        {
            if (book.Items[i].Peer != peer || work.IsNamed(i))
            {
                continue;
            }

            if (MonthNames.Of(book.Items[i].IssueDate) == work.NamedMonth)
            {
                return i;
            }

            due = IsDue(work, i) ? i : due;
        }

        return due;
    }

    private static int FirstUnnamed(Workspace work, int peer, int end)
    {
        int i = peer;
        while (i < end && (work.Index.Columns.Items[i].Peer != peer || work.IsNamed(i)))
        {
            i++;
        }

        return i;
    }
}
