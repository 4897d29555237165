using System.Runtime.InteropServices;

namespace Receivables.Matching.Documents;

/// <summary>The word that says what the number behind it is: <c>Rechnung Nr. 4711</c>, <c>pedido 4711</c>.</summary>
internal static class LeadWord
{
    private const int MostLinks = 2;

    // What stands between such a word and its number: the word for a number, "n.º" in two steps; "faktura VAT nr"; the end of "facture(s)" and "nota's".
    private static readonly WordSet Links = new("S", "NO", "NOS", "NR", "NRS", "N", "NN", "º", "Nº", "NUM", "NÚM", "NUMER", "NUMMER", "NUMBER", "NUMERO", "NUMÉRO", "NÚMERO", "NRO", "VAT");

    /// <summary>Whether one of some words stands before a place, at most two words for a number between.</summary>
    /// <param name="scanner">It has parted the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number starts.</param>
    /// <param name="words">The words.</param>
    internal static bool Stands(TextScanner scanner, ReadOnlySpan<char> text, int start, WordSet words) => StartBefore(scanner, text, start, words) >= 0;

    /// <summary>Where that word starts; −1 where none stands there.</summary>
    /// <inheritdoc cref="Stands" path="/param"/>
    internal static int StartBefore(TextScanner scanner, ReadOnlySpan<char> text, int start, WordSet words)
    {
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(scanner.Atoms);
        int first = scanner.FirstAtomFrom(start);
        for (int i = first - 1; i >= Math.Max(0, first - 1 - MostLinks) && !atoms[i].IsDigits && TextAtoms.CanJoin(text, atoms[i], atoms[i + 1]); i--)
        {
            if (Is(text, atoms, i, words))
            {
                return StartOf(text, atoms, i, words);
            }

            if (!Links.Contains(text[atoms[i].Start..atoms[i].End]))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>Whether an atom is one of some words, or with the letter before it: <c>f-ra</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="i">The place of the atom among them.</param>
    /// <param name="words">The words.</param>
    internal static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, WordSet words) =>
        words.Contains(text[atoms[i].Start..atoms[i].End])
        || (i > 0 && atoms[i - 1] is { IsDigits: false, Length: 1 } && atoms[i].Start - atoms[i - 1].End == 1 && words.Contains(text[atoms[i - 1].Start..atoms[i].End]));

    /// <summary>Where such a word starts, with the letter before it where that is of it.</summary>
    /// <inheritdoc cref="Is" path="/param"/>
    internal static int StartOf(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i, WordSet words) =>
        i == 0 || words.Contains(text[atoms[i].Start..atoms[i].End]) ? atoms[i].Start : atoms[i - 1].Start;

    /// <summary>Whether a word is one for a number.</summary>
    internal static bool IsLink(ReadOnlySpan<char> word) => Links.Contains(word);

    /// <summary>The first atom of what stands behind such a word; −1 where nothing does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="word">The place of the word among them.</param>
    internal static int FirstBehind(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int word)
    {
        int first = word + 1;
        while (first < Math.Min(atoms.Length, word + 1 + MostLinks) && !atoms[first].IsDigits && TextAtoms.CanJoin(text, atoms[first - 1], atoms[first]) && Links.Contains(text[atoms[first].Start..atoms[first].End]))
        {
            first++;
        }

        return first < atoms.Length && TextAtoms.CanJoin(text, atoms[first - 1], atoms[first]) ? first : -1;
    }
}
