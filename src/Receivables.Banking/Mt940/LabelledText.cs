namespace Receivables.Banking.Mt940;

/// <summary>Reads texts in which a bank puts words before what it says: <c>SEPA OVERBOEKING IBAN: … NAAM: …</c>.</summary>
internal static class LabelledText
{
    /// <summary>Reads such a text; false where it is none.</summary>
    internal static bool TryRead(List<string> lines, MtTarget target)
    {
        string text = string.Join(' ', lines.Select(line => line.Trim()).Where(line => line.Length > 0));
        foreach (LabelDialect dialect in LabelDialect.All)
        {
            if (text.StartsWith(dialect.Begins, StringComparison.Ordinal) && text.Contains(dialect.Contains, StringComparison.Ordinal))
            {
                lines.ForEach(line => SepaDetails.AddLine(line, target));
                Read(text, dialect, target);
                return true;
            }
        }

        return false;
    }

    private static void Read(string text, LabelDialect dialect, MtTarget target)
    {
        string? before = null;
        int from = 0;
        LabelRole role = dialect.BeforeFirst;
        for (int at = 0; at < text.Length; at++)
        {
            if ((at == 0 || text[at - 1] is ' ' or '/') && dialect.RoleAt(text.AsSpan(at), out int length) is { } found)
            {
                before = Take(text.AsSpan(from, at - from), role, dialect, before, target);
                (role, from) = (found, at + length);
                at = from - 1;
            }
        }

        before = Take(text.AsSpan(from), role, dialect, before, target);
        target.Draft.Remittance ??= target.Context.FreeText(before) ?? "";
    }

    private static string? Take(ReadOnlySpan<char> text, LabelRole role, LabelDialect dialect, string? before, MtTarget target)
    {
        string value = Collapse(text.Trim().Trim(dialect.Trims).Trim());
        switch (role)
        {
            case LabelRole.Account:
                target.SetAccount(value);
                break;
            case LabelRole.Bic when Bics.IsBic(value):
                target.SetBic(value);
                break;
            case LabelRole.Name:
                target.SetName(value);
                break;
            case LabelRole.Text:
                target.Draft.Remittance ??= target.Context.FreeText(value);
                break;
            case LabelRole.EndToEnd:
                target.SetEndToEnd(value);
                break;
            case LabelRole.Mandate:
                target.Draft.MandateId ??= target.Context.Field(value);
                break;
            case LabelRole.Kind:
                target.Draft.Information ??= target.Context.FreeText(value);
                break;
            case LabelRole.Before:
                return value;
            default:
                target.Keep("86", value);
                break;
        }

        return before;
    }

    private static string Collapse(ReadOnlySpan<char> text)
    {
        string collapsed = text.ToString();
        while (collapsed.Contains("  ", StringComparison.Ordinal))
        {
            collapsed = collapsed.Replace("  ", " ", StringComparison.Ordinal);
        }

        return collapsed;
    }
}
