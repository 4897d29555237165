using Receivables.Matching.Decisions;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Payers;

/// <summary>The words of a text as names have them: the pieces that a sign parts, and what they are together, for <c>O'Brien</c>, <c>J. P.</c> and <c>Studio54</c> are one word of a name each.</summary>
internal static class TextWords
{
    /// <summary>A longer run of letters is no word of a name.</summary>
    private const int Longest = 40;

    /// <summary>So many pieces are one word at most.</summary>
    private const int MostPieces = 6;

    /// <summary>What may stand within a word; banks leave a blank for it.</summary>
    private const string Signs = ".'\u2019`\u00B4";

    /// <summary>The bits of the words that are words of some customer's name.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    internal static uint BitsOf(Workspace work)
    {
        Span<char> word = stackalloc char[NameFolding.MaxLength];
        uint bits = 0;
        for (int first = 0; first < work.Scanner.Atoms.Count; first++)
        {
            int length = 0;
            for (int last = first; Extend(work, first, last, word, ref length); last++)
            {
                bits |= work.Index.Payers.Words.Spellings.Has(word[..length]) ? WordBits.OfWord(word[..length]) : 0;
            }
        }

        return bits;
    }

    /// <summary>Whether a word stands in the text.</summary>
    /// <param name="work">The payment, its text scanned.</param>
    /// <param name="sought">The word, folded.</param>
    internal static bool Has(Workspace work, ReadOnlySpan<char> sought)
    {
        ReadOnlySpan<char> text = work.Payment.Remittance;
        Span<char> word = stackalloc char[NameFolding.MaxLength];
        bool has = false;
        for (int first = 0; first < work.Scanner.Atoms.Count && !has; first++)
        {
            int length = 0;
            bool canBegin = CanBegin(text[work.Scanner.Atoms[first].Start], sought[0]);
            for (int last = first; canBegin && !has && length < sought.Length && Extend(work, first, last, word, ref length); last++)
            {
                has = word[..length].SequenceEqual(sought);
            }
        }

        return has;
    }

    // Puts the next piece behind a word; false where it is none of it.
    private static bool Extend(Workspace work, int first, int last, Span<char> word, ref int length)
    {
        List<TextAtom> atoms = work.Scanner.Atoms;
        if (last == atoms.Count || last == first + MostPieces || atoms[last].End - atoms[first].Start > Longest || (last > first && !AreJoined(work.Payment.Remittance, atoms[last - 1], atoms[last])))
        {
            return false;
        }

        Span<char> piece = stackalloc char[NameFolding.MaxLength];
        piece = piece[..NameFolding.Fold(work.Payment.Remittance.AsSpan(atoms[last].Start, atoms[last].Length), piece)];
        bool fits = length + piece.Length <= word.Length;
        if (fits)
        {
            piece.CopyTo(word[length..]);
            length += piece.Length;
        }

        return fits;
    }

    // Letters and digits side by side, or a sign between; of a single letter a blank as well: O Brien, J. P.
    private static bool AreJoined(ReadOnlySpan<char> text, in TextAtom left, in TextAtom right)
    {
        ReadOnlySpan<char> between = text[left.End..right.Start];
        bool isLetter = left is { Length: 1, IsDigits: false } || right is { Length: 1, IsDigits: false };
        return between.Length switch
        {
            0 => true,
            1 => Signs.Contains(between[0]) || (isLetter && between[0] == ' '),
            2 => isLetter && Signs.Contains(between[0]) && between[1] == ' ',
            _ => false,
        };
    }

    // A look at the first character spares folding nearly every word; what is not ASCII may fold to others.
    private static bool CanBegin(char written, char folded) => written >= '\u0080' || char.ToUpperInvariant(written) == folded;
}
