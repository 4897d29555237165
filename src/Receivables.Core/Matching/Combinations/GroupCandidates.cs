using System.Runtime.InteropServices;
using NodaTime;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Combinations;

/// <summary>What a parent company that pays could pay for its group: all that parent and daughters owe, or all of it that is due.</summary>
internal static class GroupCandidates
{
    /// <summary>Adds them for each parent that is known to pay, where nothing is named.</summary>
    internal static void Add(Workspace work)
    {
        DaughterRows daughters = work.Index.Payers.Daughters;
        int known = daughters.IsEmpty || work.Named.Count > 0 ? 0 : work.Payers.Count;
        for (int c = 0; c < known; c++)
        {
            Clue payer = work.Payers[c];
            bool pays = payer.Given is null && payer.Units > 0 && (payer.Kind == EvidenceKind.KnownIban || payer.Kind == EvidenceKind.PayerName);
            if (pays && daughters.Of(payer.Target) is { Length: > 0 and <= ParentMatcher.MostDaughters } own)
            {
                AddOf(work, payer.Target, own, LocalDate.MaxIsoValue);
                AddOf(work, payer.Target, own, work.Payment.BookingDate);
            }
        }
    }

    // All that is due by a day; of the parent as well.
    private static void AddOf(Workspace work, int parent, ReadOnlySpan<int> daughters, LocalDate until)
    {
        work.Legs.Clear();
        Int128 sum = Take(work, parent, until);
        foreach (int daughter in daughters)
        {
            sum += Take(work, daughter, until);
        }

        if (sum == work.Target && work.Legs.Count > 1)
        {
            work.Candidates.Add(work, CollectionsMarshal.AsSpan(work.Legs), Fit.Exact);
        }
    }

    private static Int128 Take(Workspace work, int customer, LocalDate until)
    {
        BookColumns book = work.Index.Columns;
        int row = book.AccountOf(customer, work.Currency);
        if (row < 0 || !work.Budget.Spend(book.Accounts[row].Count))
        {
            return 0;
        }

        Int128 sum = 0;
        for (int i = book.Accounts[row].Start; i < book.Accounts[row].End; i++)
        {
            if (DueToDate.Counts(book.Items[i]) && book.OpenItems[i].DueDate <= until)
            {
                work.Legs.Add(new Leg(i, book.Items[i].Open));
                sum += book.Items[i].Open;
            }
        }

        return sum;
    }
}
