namespace Receivables.Matching.Documents;

/// <summary>Parts "no" from the prefix of a series behind it: banks write <c>n°FA-2026-00123</c> as <c>noFA-2026-00123</c>.</summary>
internal static class LabelSplitter
{
    private const int ShortestGlued = 3;
    private const int LongestGlued = 7;

    private static readonly string[] Labels = ["NO", "NR"];

    /// <summary>Parts them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="stems">The series of the book.</param>
    internal static void Split(ReadOnlySpan<char> text, List<TextAtom> atoms, StemTable stems)
    {
        for (int i = 0; i + 1 < atoms.Count; i++)
        {
            TextAtom atom = atoms[i];
            if (atom is { IsDigits: false, Length: >= ShortestGlued and <= LongestGlued } && text[atom.Start] is 'n' or 'N' && atoms[i + 1].IsDigits && TextAtoms.CanJoin(text, atom, atoms[i + 1])
                && LengthOfLabel(text[atom.Start..atom.End], stems) is > 0 and var length)
            {
                atoms[i] = TextAtoms.At(text, atom.Start, atom.Start + length);
                atoms.Insert(i + 1, TextAtoms.At(text, atom.Start + length, atom.End));
            }
        }
    }

    private static int LengthOfLabel(ReadOnlySpan<char> word, StemTable stems)
    {
        foreach (string label in Labels)
        {
            // NOV 2026 is a month, whatever the series.
            if (MonthNames.Of(word) == 0 && word.StartsWith(label, StringComparison.OrdinalIgnoreCase) && IsPrefix(word[label.Length..], stems))
            {
                return label.Length;
            }
        }

        return 0;
    }

    private static bool IsPrefix(ReadOnlySpan<char> letters, StemTable stems)
    {
        bool isPrefix = false;
        foreach (NumberStem stem in stems.Stems)
        {
            isPrefix |= stem.Prefix is [var first, ..] && letters.Equals(first, StringComparison.OrdinalIgnoreCase);
        }

        return isPrefix;
    }
}
