namespace Receivables.Banking.Internals;

/// <summary>Finds the other side in the words that American banks put into one text: <c>ORIG CO NAME:</c> of an ACH entry, <c>ORIG:</c> and <c>BNF:</c> of a wire, what stands before <c>DES:</c>.</summary>
/// <remarks>The words are those that JPMorgan Chase, Bank of America and others write; each part ends where the next label begins.</remarks>
internal static class AmericanWords
{
    private static readonly string[] Ends =
    [
        "ORIG ID:", "ID:", "DESC DATE:", "CO ENTRY DESCR:", "SEC:", "TRACE#:", "EED:", "IND ID:", "IND NAME:", "TRN:", "SND BK:", "ORG BK:", "ORIG BK:", "BNF BK:", "BNF:", "PMT DET:", "SEQ:", "SVC REF:", "RELATED REF:", "INT BK:", "RFB:", "OBI:", "BBI:",
    ];

    /// <summary>The name of the other side, or an empty span.</summary>
    /// <param name="text">The text of the entry.</param>
    /// <param name="isCredit">Whether money came in: then of a wire the originator is the other side, else the beneficiary.</param>
    internal static ReadOnlySpan<char> NameIn(ReadOnlySpan<char> text, bool isCredit)
    {
        ReadOnlySpan<char> company = After(text, "ORIG CO NAME:");
        return !company.IsEmpty ? company : BeforeDescription(text) is { IsEmpty: false } before ? before : After(text, isCredit ? "ORIG:" : "BNF:");
    }

    // Bank of America begins an ACH entry with the name: "NORA LLC DES:INV 17 ID:1 INDN:LUMIO CO ID:2 CCD".
    private static ReadOnlySpan<char> BeforeDescription(ReadOnlySpan<char> text)
    {
        int at = LabelIn(text, "DES:");
        return at > 0 && LabelIn(text, "INDN:") > at ? text[..at].Trim() : [];
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string label)
    {
        int at = LabelIn(text, label);
        if (at < 0)
        {
            return [];
        }

        ReadOnlySpan<char> rest = text[(at + label.Length)..];
        int end = rest.Length;
        foreach (string next in Ends)
        {
            int found = LabelIn(rest[..end], next);
            end = found >= 0 ? found : end;
        }

        return rest[..end].Trim();
    }

    // A label begins a word.
    private static int LabelIn(ReadOnlySpan<char> text, string label)
    {
        for (int at = 0; at < text.Length;)
        {
            int found = text[at..].IndexOf(label, StringComparison.Ordinal);
            if (found < 0)
            {
                return -1;
            }

            at += found;
            if (at == 0 || text[at - 1] == ' ')
            {
                return at;
            }

            at++;
        }

        return -1;
    }
}
