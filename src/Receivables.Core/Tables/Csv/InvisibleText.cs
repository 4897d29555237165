using System.Globalization;
using System.Text;

namespace Receivables.Tables.Csv;

/// <summary>Characters that a person cannot see, or that turn the direction of what is shown.</summary>
internal static class InvisibleText
{
    /// <summary>Whether all of a text is plain ASCII, so that there is nothing to look for.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange(' ', '~');

    /// <summary>The first character of a free text that is invisible, or -1.</summary>
    /// <remarks>Tabs and line breaks may be, and so may the joiners U+200C and U+200D, which several scripts and emoji need.</remarks>
    internal static int IndexIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            bool whole = Rune.DecodeFromUtf16(text[i..], out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            if (!whole || IsInvisible(rune))
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    /// <summary>Returns the text without its invisible characters.</summary>
    internal static string Remove(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        for (int i = IndexIn(text); i >= 0; i = IndexIn(text))
        {
            Rune.DecodeFromUtf16(text[i..], out _, out int length);
            kept.Append(text[..i]);
            text = text[(i + length)..];
        }

        return kept.Append(text).ToString();
    }

    /// <summary>Whether a text mixes Latin letters with letters of another alphabet that look like them.</summary>
    internal static bool MixesAlphabets(ReadOnlySpan<char> text)
    {
        bool latin = false;
        bool other = false;
        foreach (char c in text)
        {
            latin |= char.IsAsciiLetter(c);
            // Greek, Cyrillic, Armenian, Cherokee, full-width forms.
            other |= char.IsLetter(c) && c is (>= '\u0370' and <= '\u058F') or (>= '\u13A0' and <= '\u13FF') or (>= '\uFF21' and <= '\uFF5A');
        }

        return latin && other;
    }

    private static bool IsInvisible(Rune rune) => rune.Value switch
    {
        '\t' or '\r' or '\n' or 0x200C or 0x200D => false,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };
}
