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
        foreach (char c in text[..Math.Min(text.Length, Limit)])
        {
            if (IsVisible(c))
            {
                shown.Append(c);
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
        }

        return text.Length > Limit ? shown.Append('…').ToString() : shown.ToString();
    }

    /// <summary>Whether a character is neither a control, a direction mark, an unpaired surrogate nor unassigned.</summary>
    internal static bool IsVisible(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
