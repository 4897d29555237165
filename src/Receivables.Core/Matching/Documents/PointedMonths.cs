using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Of a set of items alike, those of the months that a text names, where there are exactly as many: <c>Miete Mai und Juni</c>.</summary>
internal static class PointedMonths
{
    /// <summary>Puts them in the place of those that the set has; by the date of issue, else by the due date.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The set, in the order of the book.</param>
    internal static void Take(Workspace work, Span<Leg> legs)
    {
        if (work.NamedMonth != 0 && AreAlike(work, legs) && (Collect(work, legs, row => MonthNames.Of(work.Index.Columns.Items[row].IssueDate)) || (!work.IsBilledMonthStated && Collect(work, legs, row => MonthNames.Of(work.Index.Columns.OpenItems[row].DueDate)))))
        {
            for (int i = 0; i < legs.Length; i++)
            {
                legs[i] = legs[i] with { Item = work.Rows[i] };
            }
        }
    }

    private static bool AreAlike(Workspace work, ReadOnlySpan<Leg> legs)
    {
        bool areAlike = true;
        foreach (ref readonly Leg leg in legs)
        {
            areAlike &= work.Index.Columns.Items[leg.Item].Peer == work.Index.Columns.Items[legs[0].Item].Peer && !work.IsNamed(leg.Item) && leg.Given is null;
        }

        return areAlike;
    }

    // Whether so many of those alike are of a month that is named.
    private static bool Collect(Workspace work, ReadOnlySpan<Leg> legs, Func<int, int> monthOf)
    {
        BookColumns book = work.Index.Columns;
        int peer = book.Items[legs[0].Item].Peer;
        work.Rows.Clear();
        for (int i = peer; i < book.Accounts[book.Items[peer].Account].End && work.Budget.Spend(1); i++)
        {
            if (book.Items[i].Peer == peer && !work.IsNamed(i) && MonthNames.Names(work.Payment.Remittance, work.Scanner.Atoms, work.Payment.BookingDate, monthOf(i) + work.Policy.MonthsAhead, work.Payment.Payer.Name))
            {
                work.Rows.Add(i);
            }
        }

        return work.Rows.Count == legs.Length;
    }
}
