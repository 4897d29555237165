using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Digits in a text that are too few to name a document, where several items are alike: "Rg. 40" of 25.10.00040 and 26.01.00040 says that one is meant, and not that the oldest is.</summary>
internal static class SerialsAlike
{
    /// <summary>Whether digits of the text are the serial of another of the items alike.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="item">The one that stands for those like it.</param>
    internal static bool MayMeanAnother(Workspace work, int item)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        bool mayMean = false;
        foreach (TextAtom atom in work.Scanner.Atoms)
        {
            // One digit says something behind a word for an invoice only: "abonnement 4" is the fourth.
            bool counts = atom is { IsDigits: true, Noise: NoiseKind.None } && (atom.Length > 1 || LeadWord.Stands(work.Scanner, text, atom.Start, AnnouncedNumbers.Words));
            mayMean |= counts && IsOfAnother(work, item, text[atom.Start..atom.End].TrimStart('0'));
        }

        return mayMean;
    }

    private static bool IsOfAnother(Workspace work, int item, ReadOnlySpan<char> digits)
    {
        BookColumns book = work.Index.Columns;
        (int peer, int end) = (book.Items[item].Peer, book.Accounts[book.Items[item].Account].End);
        bool isOne = false;
        for (int i = peer; i < end && !digits.IsEmpty && !isOne && work.Budget.Spend(1); i++)
        {
            isOne = i != item && book.Items[i].Peer == peer && IsSerialOf(work, i, digits);
        }

        return isOne;
    }

    private static bool IsSerialOf(Workspace work, int item, ReadOnlySpan<char> digits)
    {
        Span<char> normal = stackalloc char[NumberIndex.MaxLength];
        int length = Math.Max(0, NumberText.Write(work.Index.Columns.OpenItems[item].Id.Document.Value, normal));
        NumberStem? stem = work.Index.Stems.Of(normal[..length]);
        (int start, int end) = stem is null ? NumberText.LastDigits(normal[..length]) : (stem.Start, stem.EndIn(length));
        return normal[start..end].TrimStart('0').SequenceEqual(digits);
    }
}
