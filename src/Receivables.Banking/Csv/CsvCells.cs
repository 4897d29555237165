namespace Receivables.Banking.Csv;

/// <summary>Splits one row, which may have several lines, into its cells.</summary>
internal static class CsvCells
{
    /// <summary>How many cells of a row are read; no bank's table has a tenth of them.</summary>
    internal const int Most = 1_000;

    /// <param name="text">The row.</param>
    /// <param name="number">The line it begins on.</param>
    /// <param name="separator">What stands between two cells.</param>
    /// <param name="isStrict">Whether a quote that is open at the end makes it no row; else it is a sign like any other.</param>
    /// <param name="before">The cells of the row before: tables repeat days, currencies and names, and one string of each is enough.</param>
    internal static CsvRow? Split(string text, int number, char separator, bool isStrict, string[] before)
    {
        List<string> cells = new(before.Length);
        List<int> columns = new(before.Length);
        int at = 0;
        bool isTorn = false;
        while (at <= text.Length && cells.Count < Most)
        {
            columns.Add(at + 1);
            string known = cells.Count < before.Length ? before[cells.Count] : "";
            bool isQuoted = at < text.Length && text[at] == '"';
            if (isQuoted && Quoted(text, separator, known, ref at, ref isTorn) is { } quoted)
            {
                cells.Add(quoted);
            }
            else if (isQuoted && isStrict)
            {
                return null;
            }
            else
            {
                int end = EndOf(text, separator, at);
                cells.Add(Same(text.AsSpan(at, end - at), known));
                at = end;
            }

            at++;
        }

        return new CsvRow(number, [.. cells], [.. columns]) { IsCut = at <= text.Length, IsTorn = isTorn };
    }

    // Null where the quote is never closed. What stands between the closing quote and the separator belongs to the cell.
    private static string? Quoted(string text, char separator, string known, ref int at, ref bool isTorn)
    {
        int from = at + 1, close = text.IndexOf('"', from);
        bool hasQuotes = false;
        while (close >= 0 && close + 1 < text.Length && text[close + 1] == '"')
        {
            hasQuotes = true;
            close = text.IndexOf('"', close + 2);
        }

        if (close < 0)
        {
            return null;
        }

        at = EndOf(text, separator, close);
        ReadOnlySpan<char> inside = text.AsSpan(from, close - from), behind = text.AsSpan(close + 1, at - close - 1);
        isTorn |= !behind.IsWhiteSpace() && inside.Contains('\n');
        return hasQuotes ? $"{inside.ToString().Replace("\"\"", "\"", StringComparison.Ordinal)}{behind}" : behind.IsEmpty ? Same(inside, known) : $"{inside}{behind}";
    }

    private static int EndOf(string text, char separator, int from)
    {
        int end = text.IndexOf(separator, from);
        return end < 0 ? text.Length : end;
    }

    private static string Same(ReadOnlySpan<char> cell, string known) => cell.SequenceEqual(known) ? known : cell.ToString();
}
