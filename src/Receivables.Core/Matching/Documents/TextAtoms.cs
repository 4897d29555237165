namespace Receivables.Matching.Documents;

/// <summary>Parts a text into runs of letters and runs of digits.</summary>
internal static class TextAtoms
{
    private const int WidestGap = 3;
    private const int LongestValue = 4;

    /// <summary>Parts a text; each atom is added to the list.</summary>
    internal static void Split(ReadOnlySpan<char> text, List<TextAtom> atoms)
    {
        int start = 0;
        while (start < text.Length)
        {
            if (!NumberText.IsKept(text[start]))
            {
                start++;
                continue;
            }

            TextAtom atom = At(text, start, text.Length);
            atoms.Add(atom);
            start = atom.End;
        }
    }

    /// <summary>The run of letters or digits that starts at a place and ends at another at the latest.</summary>
    internal static TextAtom At(ReadOnlySpan<char> text, int start, int most)
    {
        bool digits = char.IsAsciiDigit(text[start]);
        int end = start;
        ulong hash = NumberText.EmptyHash;
        int folded = 0;
        while (end < most && char.IsAsciiDigit(text[end]) == digits && NumberText.IsKept(text[end]))
        {
            char normal = NumberText.Normal(text[end++]);
            hash = NumberText.Add(hash, normal);
            folded += char.IsAsciiDigit(NumberText.Folded(normal)) ? 1 : 0;
        }

        return new TextAtom(start, end, digits, NoiseKind.None) { Hash = hash, FoldedDigits = folded };
    }

    /// <summary>Whether digits go on with digits behind one mark, as in a day: <c>12.05</c>, <c>22/05</c>, <c>2026-05</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="i">The first of the two; false where there is none.</param>
    internal static bool GoOn(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int i) =>
        i >= 0 && i + 1 < atoms.Length && atoms[i].IsDigits && atoms[i + 1].IsDigits && atoms[i + 1].Start - atoms[i].End == 1 && text[atoms[i].End] is '.' or '/' or '-';

    /// <summary>What at most four digits say; −1 for more.</summary>
    internal static int ValueOf(ReadOnlySpan<char> text, in TextAtom atom)
    {
        int value = atom.Length <= LongestValue ? 0 : -1;
        for (int i = atom.Start; i < atom.End && value >= 0; i++)
        {
            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    /// <summary>Whether one number can go on from an atom to the next: at most three separators between, and none that parts a list or a sum.</summary>
    internal static bool CanJoin(ReadOnlySpan<char> text, in TextAtom left, in TextAtom right)
    {
        ReadOnlySpan<char> gap = text[left.End..right.Start];
        return gap.Length <= WidestGap && !gap.ContainsAny(",;=&|");
    }
}
