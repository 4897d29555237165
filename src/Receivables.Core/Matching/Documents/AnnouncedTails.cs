using System.Runtime.InteropServices;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>The end of the last digits of a number behind a word for an invoice: <c>Facture 0091</c> of 25080091, where year and month begin the digits and the serial begins anew with each.</summary>
/// <remarks>Each month has such a number, so that it is read of who may have paid, among what has exactly the amount, and nowhere else. Unread it would be the number of a document that is in no book.</remarks>
internal static class AnnouncedTails
{
    private const int LeastDigits = 3;

    /// <summary>As many digits as a year or a month has go before it.</summary>
    private const int LeastBefore = 2;

    /// <summary>Adds what speaks for an item that is not named; false where nothing does. The digits that are unread are collected.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="item">An item of exactly the amount.</param>
    internal static bool Add(Workspace work, int item)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        bool mayHavePaid = MayHavePaid(work, work.Index.Columns.OwnerOf(item));
        for (int u = 0; u < work.Unread.Count && mayHavePaid; u++)
        {
            TextAtom atom = work.Scanner.Atoms[work.Unread[u]];
            bool isNumber = atom.Length >= LeastDigits && work.Scanner.IsWholeNumber(text, work.Unread[u], work.Unread[u]) && !NumberText.GoesOn(text, atom.End);
            if (isNumber && IsTail(work, item, text[atom.Start..atom.End]) && LeadWord.Stands(work.Scanner, text, atom.Start, AnnouncedNumbers.Words) && !HasOther(work, item, text[atom.Start..atom.End]))
            {
                OwnNumbers.AddShort(work, item, atom.Start, atom.End, isBare: true);
                return true;
            }
        }

        return false;
    }

    // Zeros before it would be read as what was left out.
    private static bool IsTail(Workspace work, int item, ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<char> number = work.Index.Columns.OpenItems[item].Id.Document.Value;
        (int start, int end) = NumberText.LastDigits(number);
        return end == number.Length && end - start >= digits.Length + LeastBefore && number.EndsWith(digits) && !number[start..^digits.Length].TrimStart('0').IsEmpty;
    }

    // The oldest stands for all that are like it: where another has the same end, which is meant is not said. Without a budget left to tell, neither is.
    private static bool HasOther(Workspace work, int item, ReadOnlySpan<char> digits)
    {
        ItemRow[] items = work.Index.Columns.Items;
        bool has = false;
        for (int i = items[item].Peer; i < work.Index.Columns.Accounts[items[item].Account].End && !has; i++)
        {
            has = !work.Budget.Spend(1) || (i != item && items[i].Peer == items[item].Peer && IsTail(work, i, digits));
        }

        return has;
    }

    private static bool MayHavePaid(Workspace work, int customer)
    {
        bool may = false;
        foreach (ref readonly Clue clue in CollectionsMarshal.AsSpan(work.Payers))
        {
            may |= clue.Target == customer && clue is { Units: > 0, Family: EvidenceFamily.Payer };
        }

        return may;
    }
}
