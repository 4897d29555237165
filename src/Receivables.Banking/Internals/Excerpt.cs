using System.Globalization;
using System.Text;

namespace Receivables.Banking.Internals;

/// <summary>Outside text made safe to show in a message: clipped, and without control or direction-changing characters.</summary>
internal static class Excerpt
{
    /// <summary>Returns the beginning of the text, each invisible character written as its number.</summary>
    internal static string Of(ReadOnlySpan<char> text, int limit = 60)
    {
        var shown = new StringBuilder();
        foreach (char c in text[..Math.Min(text.Length, limit)])
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

        return text.Length > limit ? shown.Append('…').ToString() : shown.ToString();
    }

    private static bool IsVisible(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
        or UnicodeCategory.Surrogate);
}
