using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>What a text says that may mean one of several items alike, and names none of them: the serial of a number, the day of an invoice, that it is the last.</summary>
/// <remarks>"Rg. 40" of 25.10.00040 and 26.01.00040 says that one is meant, and not that the oldest is.</remarks>
internal static class AlikeSigns
{
    private const int LeastOfEnd = 3;
    private const int LeastOfBeginning = 5;

    private static readonly WordSet LastWords = new(
        "LAST", "LATEST", "NEWEST", "LETZTE", "LETZTEN", "LETZTER", "NEUESTE", "NEUESTEN", "DERNIERE", "DERNIÈRE", "DERNIER", "ULTIMA", "ÚLTIMA", "ULTIMO", "ÚLTIMO", "LAATSTE");

    /// <summary>Whether the text may mean another of the items alike than those that an answer takes.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="legs">The answer.</param>
    internal static bool MeanAnother(Workspace work, ReadOnlySpan<Leg> legs)
    {
        bool saysLast = SaysLast(work);
        bool mean = false;
        foreach (ref readonly Leg leg in legs)
        {
            int other = NextOutside(work, legs, leg.Item, work.Index.Columns.Items[leg.Item].Peer);
            for (; !mean && other >= 0 && work.Budget.Spend(1 + work.Scanner.Atoms.Count); other = NextOutside(work, legs, leg.Item, other + 1))
            {
                mean = (saysLast && other > leg.Item) || SaysSerialOf(work, other) || SaysDayOf(work, other, leg.Item);
            }
        }

        return mean;
    }

    /// <summary>Whether an answer takes some of several items alike that no text names, and leaves others.</summary>
    internal static bool LeavesSome(Workspace work, ReadOnlySpan<Leg> legs)
    {
        bool leaves = false;
        foreach (ref readonly Leg leg in legs)
        {
            leaves |= NextOutside(work, legs, leg.Item, work.Index.Columns.Items[leg.Item].Peer) >= 0;
        }

        return leaves;
    }

    // The next item like one of an answer that the answer does not take; −1 where there is none, or the one is named.
    private static int NextOutside(Workspace work, ReadOnlySpan<Leg> legs, int item, int from)
    {
        BookColumns book = work.Index.Columns;
        (int peer, int end) = (book.Items[item].Peer, work.IsNamed(item) ? 0 : book.Accounts[book.Items[item].Account].End);
        for (int i = from; i < end; i++)
        {
            if (book.Items[i].Peer == peer && !work.IsNamed(i) && !Takes(legs, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Takes(ReadOnlySpan<Leg> legs, int item)
    {
        bool takes = false;
        foreach (ref readonly Leg leg in legs)
        {
            takes |= leg.Item == item;
        }

        return takes;
    }

    private static bool SaysLast(Workspace work)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        bool says = false;
        foreach (TextAtom atom in work.Scanner.Atoms)
        {
            says |= !atom.IsDigits && LastWords.Contains(text[atom.Start..atom.End]);
        }

        return says;
    }

    // A day that is that of the item taken as well tells nothing.
    private static bool SaysDayOf(Workspace work, int item, int taken)
    {
        (Ledgers.OpenItem other, Ledgers.OpenItem own) = (work.Index.Columns.OpenItems[item], work.Index.Columns.OpenItems[taken]);
        ReadOnlySpan<char> text = work.Payment.Remittance;
        return (other.IssueDate != own.IssueDate && TextDays.Hold(text, work.Scanner.Atoms, other.IssueDate))
            || (other.DueDate != own.DueDate && TextDays.Hold(text, work.Scanner.Atoms, other.DueDate));
    }

    // A number of which the bank, or the payer, lost the beginning or the end.
    private static bool IsPartOf(ReadOnlySpan<char> digits, ReadOnlySpan<char> number) =>
        digits.Length < number.Length && ((digits.Length >= LeastOfEnd && number.EndsWith(digits)) || (digits.Length >= LeastOfBeginning && number.StartsWith(digits)));

    private static bool SaysSerialOf(Workspace work, int item)
    {
        Span<char> normal = stackalloc char[NumberIndex.MaxLength];
        int length = Math.Max(0, NumberText.Write(work.Index.Columns.OpenItems[item].Id.Document.Value, normal));
        NumberStem? stem = work.Index.Stems.Of(normal[..length]);
        (int start, int end) = stem is null ? NumberText.LastDigits(normal[..length]) : (stem.Start, stem.EndIn(length));
        ReadOnlySpan<char> serial = normal[start..end].TrimStart('0');
        ReadOnlySpan<char> text = work.Payment.Remittance;
        bool says = false;
        foreach (TextAtom atom in work.Scanner.Atoms)
        {
            // One digit says something behind a word for an invoice only: "abonnement 4" is the fourth.
            bool counts = atom is { IsDigits: true, Noise: NoiseKind.None } && (atom.Length > 1 || LeadWord.Stands(work.Scanner, text, atom.Start, AnnouncedNumbers.Words));
            ReadOnlySpan<char> digits = text[atom.Start..atom.End];
            says |= counts && ((!serial.IsEmpty && serial.SequenceEqual(digits.TrimStart('0'))) || IsPartOf(digits, normal[..length]));
        }

        return says;
    }
}
