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

    /// <summary>Latin letters with accents, each group by its bare letter. Not taken from the platform: in invariant globalization it knows none.</summary>
    private static readonly (string Bare, string Letters)[] Accented =
    [
        ("A", "ÀÁÂÃÄÅĀĂĄǍ"), ("C", "ÇĆĈĊČ"), ("D", "ĎĐÐ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"), ("H", "ĤĦ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("J", "Ĵ"), ("K", "Ķ"), ("L", "ĹĻĽĿŁ"), ("N", "ÑŃŅŇ"), ("O", "ÒÓÔÕÖØŌŎŐ"), ("R", "ŔŖŘ"),
        ("S", "ŚŜŞŠȘẞ"), ("T", "ŢŤŦȚ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("W", "Ŵ"), ("Y", "ÝŶŸ"), ("Z", "ŹŻŽ"),
        ("a", "àáâãäåāăąǎª"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķĸ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőº"), ("r", "ŕŗř"),
        ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ];

    /// <summary>Letters that are two, and signs with a usual counterpart.</summary>
    private static readonly (char Sign, string Counterpart)[] Signs =
    [
        ('ß', "ss"), ('Æ', "AE"), ('æ', "ae"), ('Œ', "OE"), ('œ', "oe"), ('Þ', "TH"), ('þ', "th"), ('Ĳ', "IJ"), ('ĳ', "ij"), ('&', "+"), ('€', "E"), ('@', "(at)"), ('_', "-"), ('"', "'"), ('`', "'"), ('´', "'"), ('’', "'"), ('‘', "'"),
        ('“', "'"), ('”', "'"), ('„', "'"), ('«', "'"), ('»', "'"), ('–', "-"), ('—', "-"), ('\u00A0', " "), ('\t', " "), ('\n', " "), ('\r', " "), (';', ","), ('[', "("), (']', ")"), ('{', "("), ('}', ")"), ('|', "/"), ('\\', "/"),
    ];

    private static readonly Dictionary<char, string> Counterparts = Accented.SelectMany(group => group.Letters.Select(letter => (Sign: letter, Counterpart: group.Bare))).Concat(Signs)
        .ToDictionary(pair => pair.Sign, pair => pair.Counterpart);

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
        foreach (char c in text)
        {
            plain.Append(Allowed.Contains(c) ? c.ToString() : Counterparts.TryGetValue(c, out string? known) ? known : IsPartOfLast(c) ? "" : ".");
        }

        return plain.ToString().Trim();
    }

    /// <summary>An id: 1 to 35 allowed characters, no slash at either end and no two together (EPC130-08, chapter 1.5).</summary>
    internal static bool IsId(string? text, int longest = LongestId) => text is { Length: > 0 } && text.Length <= longest && IsPlain(text)
        && text[0] is not ('/' or ' ') && text[^1] is not ('/' or ' ') && !text.Contains("//", StringComparison.Ordinal);

    // An accent by itself, or the second half of a character.
    private static bool IsPartOfLast(char c) => char.IsLowSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
