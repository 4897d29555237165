namespace Receivables.Matching.Documents;

/// <summary>Parts a text into runs of letters and runs of digits.</summary>
internal static class TextAtoms
{
    private const int WidestGap = 3;

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

            bool digits = char.IsAsciiDigit(text[start]);
            int end = start;
            ulong hash = NumberText.EmptyHash;
            int folded = 0;
            while (end < text.Length && char.IsAsciiDigit(text[end]) == digits && NumberText.IsKept(text[end]))
            {
                char normal = NumberText.Normal(text[end++]);
                hash = NumberText.Add(hash, normal);
                folded += char.IsAsciiDigit(NumberText.Folded(normal)) ? 1 : 0;
            }

            atoms.Add(new TextAtom(start, end, digits, NoiseKind.None) { Hash = hash, FoldedDigits = folded });
            start = end;
        }
    }

    /// <summary>Whether one number can go on from an atom to the next: at most three separators between, and none that parts a list or a sum.</summary>
    internal static bool CanJoin(ReadOnlySpan<char> text, in TextAtom left, in TextAtom right)
    {
        ReadOnlySpan<char> gap = text[left.End..right.Start];
        return gap.Length <= WidestGap && !gap.ContainsAny(",;=&|");
    }
}
