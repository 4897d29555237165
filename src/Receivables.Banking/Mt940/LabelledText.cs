namespace Receivables.Banking.Mt940;

/// <summary>Reads texts in which a bank puts words before what it says: <c>SEPA OVERBOEKING IBAN: … NAAM: …</c>.</summary>
internal static class LabelledText
{
    /// <summary>Reads such a text; false where it is none.</summary>
    internal static bool TryRead(List<string> lines, MtTarget target)
    {
        string text = FreeText.Join(lines, 0, keepsGaps: true);
        foreach (LabelDialect dialect in LabelDialect.All)
        {
            if (text.StartsWith(dialect.Begins, StringComparison.Ordinal) && text.Contains(dialect.Contains, StringComparison.Ordinal))
            {
                lines.ForEach(line => target.AddLine(line));
                Read(text, dialect, target);
                return true;
            }
        }

        return false;
    }

    private static void Read(string text, LabelDialect dialect, MtTarget target)
    {
        int from = 0;
        (string Label, LabelRole Role) label = ("", dialect.BeforeFirst);
        for (int at = 0; at < text.Length; at++)
        {
            if ((at == 0 || text[at - 1] is ' ' or '/') && dialect.At(text.AsSpan(at)) is { } found)
            {
                LabelDetails.Read(label.Label, label.Role, Part(text.AsSpan(from, at - from), dialect), target);
                label = found;
                from = at + found.Label.Length;
                at = from - 1;
            }
        }

        LabelDetails.Read(label.Label, label.Role, Part(text.AsSpan(from), dialect), target);
    }

    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> text, LabelDialect dialect) => text.Trim().Trim(dialect.Trims).Trim();
}
