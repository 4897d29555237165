using System.Runtime.InteropServices;
using Receivables.Matching.Books;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Decisions;

/// <summary>Why an answer takes this one of several items alike: the text tells it, or points to it, or nothing does and it is the oldest.</summary>
/// <remarks>It is said after all is decided and weighs the same, so that no decision rests on it.</remarks>
internal static class AlikeClue
{
    /// <summary>Says so in the evidence of an answer that takes one of several items alike.</summary>
    /// <param name="work">The payment.</param>
    /// <param name="chosen">The evidence of the answer.</param>
    /// <param name="item">The item that it takes.</param>
    /// <param name="isTold">Whether the text surely tells one of them.</param>
    /// <param name="isPointed">Whether it points to the item by its number or its day, though not surely.</param>
    internal static void Say(Workspace work, List<Clue> chosen, int item, bool isTold, bool isPointed)
    {
        foreach (ref Clue clue in CollectionsMarshal.AsSpan(chosen))
        {
            if (clue.Given is null && clue.Kind == EvidenceKind.OldestOfEqual)
            {
                clue = isTold && work.Told.Item == item ? Told(work, clue)
                    : isPointed || IsOnlyOneOfNamedMonth(work, item) ? clue with { Kind = EvidenceKind.PointedOfEqual, Target = item, Field = PaymentField.Remittance }
                    : clue;
            }
        }
    }

    /// <summary>What is true of the item that a payment has in the end: items alike go to the payments of a batch in turn, after they were weighed.</summary>
    /// <param name="verdict">What was decided.</param>
    /// <param name="clue">Any evidence of it.</param>
    internal static Clue InTheEnd(Verdict verdict, in Clue clue)
    {
        bool isOfEqual = clue.Kind == EvidenceKind.OldestOfEqual || clue.Kind == EvidenceKind.PointedOfEqual || clue.Kind == EvidenceKind.ToldOfEqual;
        if (!isOfEqual || clue.Given is not null || verdict.Legs is not [var leg] || clue.Target == leg.Item)
        {
            return clue;
        }

        // What the text pointed to another has by now: the field says that it did.
        bool isOldest = verdict.Columns!.Items[leg.Item].Peer == leg.Item;
        return new Clue(-1, clue.Family, isOldest ? EvidenceKind.OldestOfEqual : EvidenceKind.OneOfEqual, clue.Units) { Count = clue.Count, Total = clue.Total, Field = isOldest ? PaymentField.None : clue.Field };
    }

    private static Clue Told(Workspace work, in Clue clue)
    {
        (int start, int end) = ToldText.Of(work, work.Told);
        return clue with { Kind = EvidenceKind.ToldOfEqual, Target = work.Told.Item, Field = PaymentField.Remittance, Start = start, Length = end - start, ToldBy = work.Told.By };
    }

    // Issued in the month that the text names, else due in it, and none of the others is.
    private static bool IsOnlyOneOfNamedMonth(Workspace work, int item)
    {
        BookColumns book = work.Index.Columns;
        int month = work.NamedMonth;
        bool isIssued = month > 0 && month == MonthNames.Of(book.Items[item].IssueDate);
        bool isOnly = isIssued || (month > 0 && !work.IsBilledMonthStated && month == MonthNames.Of(book.OpenItems[item].DueDate));
        int peer = book.Items[item].Peer;
        for (int i = peer; isOnly && i < book.Accounts[book.Items[peer].Account].End; i++)
        {
            isOnly = i == item || book.Items[i].Peer != peer || !(month == MonthNames.Of(book.Items[i].IssueDate) || (!isIssued && month == MonthNames.Of(book.OpenItems[i].DueDate)));
        }

        return isOnly;
    }
}
