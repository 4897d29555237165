using System.Text;

namespace Receivables.Banking.Mt940;

/// <summary>Takes a field 86 apart that is written in words between strokes: <c>/EREF/F-17/ORDP//NAME/Lumio/REMI/…</c>.</summary>
/// <remarks>The words of SWIFT, of the Dutch banks (ABN AMRO, ING, Rabobank, Deutsche Bank) and of payment service providers that follow them.</remarks>
internal static class SlashWords
{
    private static readonly string[] Words =
    [
        "TRTP", "IBAN", "BIC", "NAME", "REMI", "EREF", "PREF", "MARF", "CSID", "RTRN", "CNTP", "ORDP", "BENM", "ULTC", "ULTD", "ULTB", "ISDT", "PURP", "SVCL", "ADDR", "ID", "CREF", "RREF", "TRCD",
        "NRTX", "NRTXR", "INID", "IREF", "ACCW", "OCMT", "CHGS", "EXCH", "TSU", "INST", "ORIG", "RTYP", "SWOC", "SWOD", "CPRP", "REFOB", "BUSP", "CDTRREF", "SBIC", "SIBAN", "KREF", "STAN", "TYPE", "BANK", "RCMT", "CHRG",
    ];

    // Lines are 65 characters wide; some banks fill a few less.
    private const int Narrowest = 60;
    private const int Widest = 65;

    /// <summary>Reads such a text; false where it is none.</summary>
    internal static bool TryRead(List<string> lines, MtTarget target)
    {
        string text = Join(lines).Trim();
        text = text.StartsWith("EREF/", StringComparison.Ordinal) || text.StartsWith("PREF/", StringComparison.Ordinal) ? "/" + text : text;
        if (WordAt(text) is null)
        {
            return false;
        }

        foreach (string line in lines)
        {
            target.AddLine(line);
        }

        ReadWords(text, target);
        return true;
    }

    // A full line goes on in the next. A line that is much shorter, or longer than the field allows, ended where its writer wanted it to.
    private static string Join(List<string> lines)
    {
        if (lines.Count == 1)
        {
            return lines[0];
        }

        var text = new StringBuilder();
        for (int i = 0; i < lines.Count; i++)
        {
            text.Append(lines[i]);
            bool isBeforeStroke = i + 1 < lines.Count && lines[i].Length < Widest && lines[i + 1].StartsWith('/');
            if (lines[i].Length is < Narrowest or > Widest || isBeforeStroke)
            {
                text.Append(PurposeText.Break);
            }
        }

        return text.ToString();
    }

    private static void ReadWords(ReadOnlySpan<char> text, MtTarget target)
    {
        string? group = null;
        bool hasRemittance = text.Contains("/REMI/", StringComparison.Ordinal);
        while (WordAt(text) is { } word)
        {
            text = text[(word.Length + 2)..];
            int end = NextWord(text);
            ReadOnlySpan<char> value = text[..end].Trim().TrimEnd('/').Trim();
            bool canBeOwned = word is "NAME" or "ID" or "CSID" or "ADDR" or "MARF";
            if (word is "ORDP" or "BENM")
            {
                SlashParty.Read(word, value, hasRemittance, target);
            }
            else
            {
                SlashDetails.Read(word, canBeOwned ? group : null, value, target);
            }

            // A word with nothing behind it says whose the next ones are.
            group = value.IsEmpty && word is "ORDP" or "BENM" or "ULTC" or "ULTD" or "ULTB" or "ORIG" ? word : canBeOwned ? group : null;
            text = text[end..];
            text = text.StartsWith("//") && WordAt(text) is null ? text[1..] : text;
        }
    }

    // Where the next word begins, with its stroke; a word needs a stroke on either side.
    private static int NextWord(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '/' && WordAt(text[at..]) is not null)
            {
                return at;
            }
        }

        return text.Length;
    }

    private static string? WordAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != '/')
        {
            return null;
        }

        int end = text[1..].IndexOf('/');
        if (end is < 2 or > 7)
        {
            return null;
        }

        foreach (string word in Words)
        {
            if (text.Slice(1, end).SequenceEqual(word))
            {
                return word;
            }
        }

        return null;
    }
}
