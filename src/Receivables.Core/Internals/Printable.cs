using System.Globalization;
using System.Text;

namespace Receivables.Internals;

/// <summary>Makes outside text safe to show inside a message: clipped, and without control or direction-changing characters.</summary>
internal static class Printable
{
    private const int Limit = 60;

    /// <summary>Returns at most 60 characters of the text, each invisible one written as its number.</summary>
    internal static string Clip(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder();
        int at = 0;
        while (at < text.Length && at < Limit)
        {
            bool visible = IsVisible(text[at..], out int length);
            shown = visible ? shown.Append(text.Slice(at, length)) : AppendNumbers(shown, text.Slice(at, length));
            at += length;
        }

        return at < text.Length ? shown.Append('…').ToString() : shown.ToString();
    }

    /// <summary>Whether all characters of a text are visible.</summary>
    internal static bool IsVisible(ReadOnlySpan<char> text)
    {
        // Most ids are plain ASCII; the rest begins with the first character that is not.
        int start = text.IndexOfAnyExceptInRange(' ', '~');
        text = start < 0 ? [] : text[start..];
        for (int length; !text.IsEmpty; text = text[length..])
        {
            if (!IsVisible(text, out length))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the first character of a text is neither a control, a direction mark, half a surrogate pair, private nor unassigned.</summary>
    private static bool IsVisible(ReadOnlySpan<char> text, out int length) =>
        Rune.DecodeFromUtf16(text, out Rune first, out length) == System.Buffers.OperationStatus.Done
        && Rune.GetUnicodeCategory(first) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    private static StringBuilder AppendNumbers(StringBuilder shown, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return shown;
    }
}
