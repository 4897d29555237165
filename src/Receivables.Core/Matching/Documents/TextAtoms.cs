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
            int end = start + 1;
            while (end < text.Length && NumberText.IsKept(text[end]) && char.IsAsciiDigit(text[end]) == digits)
            {
                end++;
            }

            atoms.Add(new TextAtom(start, end, digits, NoiseKind.None));
            start = end;
        }
    }

    /// <summary>Whether a word is one of some, in any case.</summary>
    internal static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one number can go on from an atom to the next: at most three separators between, and none that parts a list or a sum.</summary>
    internal static bool CanJoin(ReadOnlySpan<char> text, in TextAtom left, in TextAtom right)
    {
        ReadOnlySpan<char> gap = text[left.End..right.Start];
        return gap.Length <= WidestGap && !gap.ContainsAny(",;=&|");
    }
}
