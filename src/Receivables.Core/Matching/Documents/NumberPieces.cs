using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>How much of a number stands in a text in one piece: all but a digit that the bank cut off, or the last digits.</summary>
internal static class NumberPieces
{
    // Fewer characters in common are in any text.
    private const int Shortest = 3;

    /// <summary>The longest piece, in characters, of words of the text that hold digits and were read as nothing; 0 where it is short.</summary>
    internal static int Longest(Workspace work, string number)
    {
        Span<char> normal = stackalloc char[NumberIndex.MaxLength];
        int length = Math.Max(0, NumberText.Write(number, normal));
        ReadOnlySpan<char> text = work.Payment.Remittance;
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(work.Scanner.Atoms);
        int longest = 0;
        for (int first = 0; first < atoms.Length;)
        {
            int last = EndOfWord(text, atoms, first);
            if (IsUnread(work, atoms[first..(last + 1)]))
            {
                longest = Math.Max(longest, CommonPiece(work.Scanner.NormalAt(text, atoms[first].Start, Math.Min(atoms[last].End, atoms[first].Start + NumberIndex.MaxLength)), normal[..length]));
            }

            first = last + 1;
        }

        return longest >= Shortest ? longest : 0;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int first)
    {
        int last = first;
        while (last + 1 < atoms.Length && !text[atoms[last].End..atoms[last + 1].Start].ContainsAny(' ', '\n', '\r'))
        {
            last++;
        }

        return last;
    }

    private static bool IsUnread(Workspace work, ReadOnlySpan<TextAtom> word)
    {
        bool hasDigits = false;
        bool isRead = work.Scanner.IsTaken(word[0].Start, word[^1].End);
        foreach (ref readonly TextAtom atom in word)
        {
            hasDigits |= atom.IsDigits;
            isRead |= atom.Noise != NoiseKind.None;
        }

        return hasDigits && !isRead;
    }

    // The longest run of characters that both have, with a digit in it.
    private static int CommonPiece(ReadOnlySpan<char> written, ReadOnlySpan<char> number)
    {
        int longest = 0;
        for (int i = 0; i < written.Length; i++)
        {
            for (int j = 0; j < number.Length; j++)
            {
                int common = written[i..].CommonPrefixLength(number[j..]);
                longest = common > longest && written.Slice(i, common).ContainsAnyInRange('0', '9') ? common : longest;
            }
        }

        return longest;
    }
}
