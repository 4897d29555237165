using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Months, quarters and years that a text names and an answer is not surely of: <c>Miete Mai</c> where only that of June is open, <c>Beitrag 2025</c>, <c>Q2 2026</c>.</summary>
/// <remarks>
/// Rents, contributions and subscriptions are billed ahead: the month that is named is that of issue, or the one after it for what is billed from its tenth on, or that of the due date. Anything else may be billed a month later:
/// where the items of two months are open, a month may be that of the first by issue and of the second by what was done in it.
/// </remarks>
internal static class OtherPeriods
{
    /// <summary>What is billed from this day of a month on may be for the next.</summary>
    internal const int FirstDayForNext = 10;

    /// <summary>Quarters and years are billed so many months ahead, or behind.</summary>
    private const int MonthsAround = 2;

    /// <summary>Whether the text names such a time.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer, of which nothing is named by its number.</param>
    internal static bool AreNamed(Workspace work, ReadOnlySpan<Leg> legs)
    {
        if (work.NamedMonth != 0)
        {
            return work.NamedMonth > 0 && legs.Length == 1 && IsOtherMonth(work, legs, work.NamedMonth);
        }

        (int first, int last) = NamedPeriods.Of(work, out int start, out int end);
        return last > 0 && IsOtherPeriod(work, legs, first, last) && work.Quote(start, end);
    }

    private static bool IsOtherMonth(Workspace work, ReadOnlySpan<Leg> legs, int month)
    {
        OpenItem one = work.Index.Columns.OpenItems[legs[0].Item];
        int issued = MonthNames.Of(one.IssueDate);
        bool isAhead = PeerSigns.NamePaidAhead(work);
        if (work.NamesMonthOfPayment && (!isAhead || PeerSigns.NameMonthOfPaying(work)))
        {
            // It says when the money came.
            return false;
        }

        if (work.IsBilledMonthStated)
        {
            return month != issued;
        }

        if (isAhead)
        {
            return month != issued && month != MonthNames.Of(one.DueDate) && !(month == issued + 1 && one.IssueDate.Day >= FirstDayForNext);
        }

        return month == issued && HasOther(work, legs, legs[0].Item, month + 1, month + 1);
    }

    private static bool IsOtherPeriod(Workspace work, ReadOnlySpan<Leg> legs, int first, int last)
    {
        bool isYear = last - first >= MonthNames.MonthsOfYear - 1;
        bool isAhead = PeerSigns.NamePaidAhead(work);
        if (isYear && !isAhead && !AlikeSigns.LeavesSome(work, legs))
        {
            // Accounts, taxes and heating of a year are billed whenever they are done.
            return false;
        }

        int end = isAhead ? last : last + MonthsAround;
        bool isOther = false;
        foreach (ref readonly Leg leg in legs)
        {
            OpenItem one = work.Index.Columns.OpenItems[leg.Item];
            isOther |= !IsWithin(MonthNames.Of(one.IssueDate), first - MonthsAround, end) && !IsWithin(MonthNames.Of(one.DueDate), first, last);
            (int from, int to) = !isYear ? (first - MonthsAround, end) : IsWithin(MonthNames.Of(one.IssueDate), first, last) ? (last + 1, end) : (first, last);
            isOther |= HasOther(work, legs, leg.Item, from, to);
        }

        return isOther;
    }

    private static bool IsWithin(int month, int first, int last) => month >= first && month <= last;

    /// <summary>Whether something like an item, that was issued when the money came and is neither named nor of the answer, was issued in some months.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="legs">The answer; empty for none.</param>
    /// <param name="item">The item.</param>
    /// <param name="first">The first month, counted through the years.</param>
    /// <param name="last">The last.</param>
    internal static bool HasOther(Workspace work, ReadOnlySpan<Leg> legs, int item, int first, int last)
    {
        BookColumns book = work.Index.Columns;
        int peer = book.Items[item].Peer;
        bool has = false;
        for (int i = peer; i < book.Accounts[book.Items[peer].Account].End && first <= last && !has; i++)
        {
            has = !work.Budget.Spend(1) || (!Leg.Hold(legs, i) && book.Items[i].Peer == peer && !work.IsNamed(i) && !ToldPeer.IsYetToCome(work, i) && IsWithin(MonthNames.Of(book.Items[i].IssueDate), first, last));
        }

        return has;
    }
}
