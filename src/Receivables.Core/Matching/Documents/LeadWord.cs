using System.Runtime.InteropServices;

namespace Receivables.Matching.Documents;

/// <summary>The word that says what the number behind it is: <c>Rechnung Nr. 4711</c>, <c>pedido 4711</c>.</summary>
internal static class LeadWord
{
    private const int MostLinks = 2;

    /// <summary>What stands between such a word and its number: the word for a number.</summary>
    internal static WordSet Links { get; } = new("NO", "NR", "N", "º", "NUM", "NUMMER", "NUMBER", "NUMERO", "NUMÉRO", "NÚMERO", "NRO");

    /// <summary>Whether one of some words stands before a place, at most two words for a number between.</summary>
    /// <param name="scanner">It has parted the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number starts.</param>
    /// <param name="words">The words.</param>
    internal static bool Stands(TextScanner scanner, ReadOnlySpan<char> text, int start, WordSet words)
    {
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(scanner.Atoms);
        int first = scanner.FirstAtomFrom(start);
        for (int i = first - 1; i >= Math.Max(0, first - 1 - MostLinks) && !atoms[i].IsDigits && TextAtoms.CanJoin(text, atoms[i], atoms[i + 1]); i--)
        {
            ReadOnlySpan<char> word = text[atoms[i].Start..atoms[i].End];
            if (words.Contains(word))
            {
                return true;
            }

            if (!Links.Contains(word))
            {
                break;
            }
        }

        return false;
    }
}
