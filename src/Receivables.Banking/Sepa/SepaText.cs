using System.Buffers;
using System.Globalization;
using System.Text;

namespace Receivables.Banking.Sepa;

/// <summary>The characters that every SEPA bank takes (EPC217-08, best practices of the conversion table).</summary>
internal static class SepaText
{
    internal const int LongestName = 70;
    internal const int LongestText = 140;
    internal const int LongestId = 35;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-?:().,'+ ");

    /// <summary>Letters that taking off an accent does not make Latin, and signs with a usual counterpart.</summary>
    private static readonly Dictionary<char, string> Counterparts = new()
    {
        ['ß'] = "ss", ['Æ'] = "AE", ['æ'] = "ae", ['Œ'] = "OE", ['œ'] = "oe", ['Ø'] = "O", ['ø'] = "o", ['Ł'] = "L", ['ł'] = "l", ['Đ'] = "D", ['đ'] = "d", ['Þ'] = "TH", ['þ'] = "th", ['ı'] = "i",
        ['&'] = "+", ['€'] = "E", ['@'] = "(at)", ['_'] = "-", ['"'] = "'", ['’'] = "'", ['‘'] = "'", ['“'] = "'", ['”'] = "'", ['–'] = "-", ['—'] = "-", ['\u00A0'] = " ", ['\t'] = " ", ['\n'] = " ", ['\r'] = " ",
        [';'] = ",", ['!'] = ".", ['*'] = ".", ['#'] = ".", ['='] = ".", ['%'] = ".", ['<'] = ".", ['>'] = ".", ['['] = "(", [']'] = ")", ['{'] = "(", ['}'] = ")", ['|'] = "/", ['\\'] = "/",
    };

    /// <summary>Whether a text can be written as it stands.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Allowed);

    /// <summary>The text in allowed characters; what has no counterpart becomes a point.</summary>
    internal static string Plain(string text)
    {
        if (IsPlain(text))
        {
            return text.Trim();
        }

        var plain = new StringBuilder(text.Length);
        foreach (char c in text.Normalize(NormalizationForm.FormC))
        {
            plain.Append(Counterpart(c));
        }

        return plain.ToString().Trim();
    }

    /// <summary>An id: 1 to 35 allowed characters, no slash at either end and no two together (EPC130-08, chapter 1.5).</summary>
    internal static bool IsId(string? text, int longest = LongestId) => text is { Length: > 0 } && text.Length <= longest && IsPlain(text)
        && text[0] is not ('/' or ' ') && text[^1] is not ('/' or ' ') && !text.Contains("//", StringComparison.Ordinal);

    private static string Counterpart(char c)
    {
        if (Allowed.Contains(c))
        {
            return c.ToString();
        }

        if (Counterparts.TryGetValue(c, out string? known))
        {
            return known;
        }

        // Half a character cannot be taken apart; the other half says the same.
        string bare = char.IsSurrogate(c) ? "" : string.Concat(c.ToString().Normalize(NormalizationForm.FormD).Where(p => CharUnicodeInfo.GetUnicodeCategory(p) != UnicodeCategory.NonSpacingMark));
        return bare.Length > 0 && IsPlain(bare) ? bare : char.IsLowSurrogate(c) ? "" : ".";
    }
}
