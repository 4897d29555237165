using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Reads bare digits as the serial of an item that has exactly the amount, whoever owes it, where numbers are of more series than can be sought one by one: the customer's own number before a serial that runs through all of them, say.</summary>
/// <remarks>The number of a delivery or of a contract may run in the same range, and that of a settled document may be the same: what is read so suggests, and is no proof unless the payer is known.</remarks>
internal static class SerialsOfAmount
{
    /// <summary>Of so many one in five hundred foreign numbers of six digits is the serial of one: where more owe the amount, it says too little.</summary>
    private const int MostItems = 2_000;

    private const int LeastDigits = 4;

    /// <summary>Adds what is read to what the scanner found. A serial that two of the items have names neither.</summary>
    internal static void Read(Workspace work, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<int> items = work.ItemsOfTarget;
        if (!work.Index.Stems.HasMore || items.IsEmpty || items.Length > MostItems || !OwnNumbers.Collect(work))
        {
            return;
        }

        foreach (int i in work.Unread)
        {
            TextAtom atom = work.Scanner.Atoms[i];
            bool isSought = atom.Length >= LeastDigits && work.Scanner.IsWholeNumber(text, i, i) && work.Budget.Spend(items.Length);
            if (isSought && OnlyOne(work, items, text[atom.Start..atom.End]) is >= 0 and var item)
            {
                AddRead(work, item, atom);
            }
        }

        work.Scanner.DropUnknown();
    }

    // −1 where none has the serial, or several have.
    private static int OnlyOne(Workspace work, ReadOnlySpan<int> items, ReadOnlySpan<char> written)
    {
        int found = -1;
        int count = 0;
        foreach (int item in items)
        {
            ReadOnlySpan<char> number = work.Index.Columns.OpenItems[item].Id.Document.Value;
            (int start, int end) = NumberText.LastDigits(number);
            if (start > 0 && end - start >= written.Length && number[start..end].EndsWith(written) && number[start..(end - written.Length)].TrimStart('0').IsEmpty)
            {
                found = item;
                count++;
            }
        }

        return count == 1 ? found : -1;
    }

    private static void AddRead(Workspace work, int item, in TextAtom atom)
    {
        Span<char> normal = stackalloc char[NumberIndex.MaxLength];
        int length = NumberText.Write(work.Index.Columns.OpenItems[item].Id.Document.Value, normal);
        if (length > 0)
        {
            work.Scanner.AddRead(normal[..length], work.Index.Numbers, new TextHit(0, atom.Start, atom.End, atom.Length, true) { Reading = Reading.Short, IsOfAmount = true });
        }
    }
}
