using NodaTime;

namespace Receivables.Matching.Documents;

/// <summary>References of the bank, the scheme or the payer's own programs that stand in a text behind the word that says so: <c>EREF+SCT9372304</c>, <c>MANDATE 4711</c>.</summary>
internal static class BankReferences
{
    // What the bank or the scheme puts before a reference of its own.
    private static readonly WordSet Words = new("EREF", "KREF", "MREF", "CRED", "DEBT", "ROC", "COD", "TAN", "MANDATE");

    // Digits behind them are those of a cheque, a transfer, a week, of the payer's own books; a number with letters may be anything.
    private static readonly WordSet WordsOfDigits = new("CHECK", "CHEQUE", "CHEK", "CHK", "CHQ", "TRACE", "TRN", "TRX", "KW", "INTERN", "INTERNE", "INTERNAL");

    private static readonly WordSet Cheques = new("CHECK", "CHEQUE", "CHEK", "CHK", "CHQ", "TRACE", "TRN", "TRX");

    // Digits behind them may be those of a document, if they look like it.
    private static readonly WordSet Unsure = new("REF", "RÉF", "REFS", "REFERENCE", "RÉFÉRENCE", "REFERENZ", "REFERENTIE", "REFERENCIA", "RIF", "RIFERIMENTO");

    private static readonly WordSet Links = new("NO", "NR", "NUM", "NUMBER", "NUMMER");

    /// <summary>No reference is longer.</summary>
    private const int Longest = 64;

    /// <summary>Where the reference ends that begins with a word; −1 where the word begins none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">An atom of it.</param>
    internal static int EndOf(ReadOnlySpan<char> text, in TextAtom word) => word.IsDigits ? -1
        : Words.Contains(text[word.Start..word.End]) ? EndFrom(text, word.End)
        : WordsOfDigits.Contains(text[word.Start..word.End]) ? EndOfDigits(text, word.End)
        : -1;

    /// <summary>Whether a mark joins a reference to a word that begins it: <c>EREF+20260605-77</c>, <c>TRACE#: 2191</c>. Behind a blank a person wrote it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">An atom of it.</param>
    internal static bool IsJoined(ReadOnlySpan<char> text, in TextAtom word) => word.End < text.Length && text[word.End] is '+' or '#' or ':' or '=' && EndOf(text, word) >= 0;

    /// <summary>Where the digits end that stand behind a word for a reference, of whatever it may be; −1 where the word is none, or none stand there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">An atom of it.</param>
    internal static int EndOfUnsure(ReadOnlySpan<char> text, in TextAtom word) => !word.IsDigits && Unsure.Contains(text[word.Start..word.End]) ? EndOfDigits(text, word.End) : -1;

    /// <summary>Whether a place is inside a reference that a mark joins to its word, as banks print them: <c>EREF+20260810-958</c>. Behind a blank a person wrote it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="start">The place.</param>
    internal static bool Hold(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int start)
    {
        bool hold = false;
        for (int i = atoms.Length - 1; i >= 0 && !hold; i--)
        {
            bool isNear = atoms[i].Start < start && atoms[i].End > start - Longest && text[atoms[i].End] is '+' or '/' or ':' or '=';
            hold = isNear && EndOf(text, atoms[i]) > start;
        }

        return hold;
    }

    /// <summary>Whether a place is a day that is a part of such a reference of which more stands behind (<c>/EREF/20260417-6139</c>), or the digits of a cheque or a transfer (<c>CHECK 16199</c>): by chance they are those of a document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="start">Where the place starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="booked">When the payment was booked: a day is near it.</param>
    internal static bool HoldDay(ReadOnlySpan<char> text, ReadOnlySpan<TextAtom> atoms, int start, int end, LocalDate booked)
    {
        if (text[start..end].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        bool hold = false;
        for (int i = atoms.Length - 1; i >= 0 && !hold; i--)
        {
            if (atoms[i].IsDigits || atoms[i].Start >= start || atoms[i].End <= start - Longest)
            {
                continue;
            }

            ReadOnlySpan<char> word = text[atoms[i].Start..atoms[i].End];
            hold = (text[atoms[i].End] is '+' or '/' or ':' or '=' && Words.Contains(word) && EndFrom(text, atoms[i].End) > end && DateDigits.AreNear(text[start..end], booked))
                || (Cheques.Contains(word) && EndOfDigits(text, atoms[i].End) == end);
        }

        return hold;
    }

    // To the end of the word, or of the next one where only a mark stands behind: EREF+SCT9372304, COD. 4485896531.
    private static int EndFrom(ReadOnlySpan<char> text, int from)
    {
        int end = NextKept(text, from);
        int last = Math.Min(text.Length, from + Longest);
        while (end < last && !char.IsWhiteSpace(text[end]) && !text[end..].StartsWith("//") && !text[end..].StartsWith("SVWZ+", StringComparison.OrdinalIgnoreCase))
        {
            end++;
        }

        return end;
    }

    // CHECK NO 1234, TRACE# 0123456: digits to the end of the word, and only those.
    private static int EndOfDigits(ReadOnlySpan<char> text, int from)
    {
        int start = NextKept(text, from);
        int end = EndOfWord(text, start);
        if (Links.Contains(text[start..end]))
        {
            start = NextKept(text, end);
            end = EndOfWord(text, start);
        }

        return end > start && !text[start..end].ContainsAnyExceptInRange('0', '9') && !(end + 1 < text.Length && text[end] is '-' or '/' or '.' && NumberText.IsKept(text[end + 1])) ? end : -1;
    }

    private static int NextKept(ReadOnlySpan<char> text, int from)
    {
        int next = from;
        int last = Math.Min(text.Length, from + Longest);
        while (next < last && !NumberText.IsKept(text[next]))
        {
            next++;
        }

        return next;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        int last = Math.Min(text.Length, start + Longest);
        while (end < last && NumberText.IsKept(text[end]))
        {
            end++;
        }

        return end;
    }
}
