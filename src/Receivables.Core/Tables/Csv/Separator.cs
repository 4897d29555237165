namespace Receivables.Tables.Csv;

/// <summary>Finds what stands between the cells of a text.</summary>
internal static class Separator
{
    // In the order that wins where two serve equally well.
    private const string Candidates = ",;\t";

    /// <summary>The separator that a first line <c>sep=;</c> states, as spreadsheets write it, or null.</summary>
    internal static char? Stated(ReadOnlySpan<char> text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && Candidates.Contains(text[4], StringComparison.Ordinal)
            && (text.Length == 5 || text[5] is '\r' or '\n')
            ? text[4]
            : null;

    /// <summary>The separator that splits the header row into the most known names; where none knows one, that which occurs most.</summary>
    /// <param name="text">The text from its first row on.</param>
    /// <param name="isKnown">Whether a name is one of the table's columns.</param>
    internal static char Detect(ReadOnlySpan<char> text, Func<string, bool> isKnown)
    {
        ReadOnlySpan<char> header = text.TrimStart("\r\n");
        int end = header.IndexOfAny('\r', '\n');
        header = end < 0 ? header : header[..end];
        (int Known, int Count) best = (-1, -1);
        char chosen = Candidates[0];
        foreach (char candidate in Candidates)
        {
            (int Known, int Count) score = (KnownNames(header, candidate, isKnown), header.Count(candidate));
            if (score.CompareTo(best) > 0)
            {
                (best, chosen) = (score, candidate);
            }
        }

        return chosen;
    }

    private static int KnownNames(ReadOnlySpan<char> header, char separator, Func<string, bool> isKnown)
    {
        int known = 0;
        foreach (Range part in header.Split(separator))
        {
            ReadOnlySpan<char> name = header[part].Trim().Trim('"');
            known += name.Length is > 0 and <= TableColumn.MaxNameLength && isKnown(name.ToString()) ? 1 : 0;
        }

        return known;
    }
}
