namespace Receivables.Matching.Documents;

/// <summary>References of the bank, the scheme or the payer's own programs that stand in a text behind the word that says so: <c>EREF+SCT9372304</c>, <c>MANDATE 4711</c>.</summary>
internal static class BankReferences
{
    // What the bank or the scheme puts before a reference of its own.
    private static readonly WordSet Words = new("EREF", "KREF", "MREF", "CRED", "DEBT", "ROC", "COD", "TAN", "MANDATE");

    /// <summary>Where the reference ends that begins with a word; −1 where the word begins none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">An atom of it.</param>
    internal static int EndOf(ReadOnlySpan<char> text, in TextAtom word) => !word.IsDigits && Words.Contains(text[word.Start..word.End]) ? EndFrom(text, word.End) : -1;

    /// <summary>Whether a place is inside such a reference.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="start">The place.</param>
    internal static bool Hold(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int start)
    {
        bool hold = false;
        for (int i = 0; i < atoms.Length && atoms[i].Start < start && !hold; i++)
        {
            hold = EndOf(text, atoms[i]) > start;
        }

        return hold;
    }

    // To the end of the word, or of the next one where only a mark stands behind: EREF+SCT9372304, COD. 4485896531.
    private static int EndFrom(ReadOnlySpan<char> text, int from)
    {
        int end = from;
        while (end < text.Length && !NumberText.IsKept(text[end]))
        {
            end++;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !text[end..].StartsWith("//") && !text[end..].StartsWith("SVWZ+", StringComparison.OrdinalIgnoreCase))
        {
            end++;
        }

        return end;
    }
}
