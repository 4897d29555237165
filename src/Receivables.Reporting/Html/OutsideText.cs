using System.Globalization;
using System.Text;

namespace Receivables.Reporting.Html;

/// <summary>Makes text from outside safe to show: no controls, nothing that changes the direction of what follows, no endless names.</summary>
internal static class OutsideText
{
    /// <summary>How much of a name or id is shown.</summary>
    internal const int LongestName = 120;

    /// <summary>How much of a remittance text, reason or message is shown.</summary>
    internal const int LongestSentence = 400;

    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Returns the text on one line: blanks, breaks and tabs become single spaces, what is invisible goes, half characters become U+FFFD.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="longest">How many characters (code points) are kept; an ellipsis stands for the rest.</param>
    internal static string Clean(ReadOnlySpan<char> text, int longest)
    {
        var clean = new StringBuilder();
        int kept = 0;
        bool isBlankPending = false;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf16(text, out Rune rune, out int length);
            text = text[length..];
            if (IsBlank(rune))
            {
                isBlankPending = kept > 0;
            }
            else if (IsShown(rune))
            {
                if (kept >= longest)
                {
                    return clean.Append('…').ToString();
                }

                clean.Append(isBlankPending ? " " : "").Append(rune.ToString());
                isBlankPending = false;
                kept++;
            }
        }

        return clean.ToString();
    }

    private static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune);

    // Joiners make letters of Persian and Indic names, and one picture of several emoji; all other format characters only hide or reorder.
    // XML and HTML refuse noncharacters.
    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format => rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner,
        UnicodeCategory.Control => false,
        _ => (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is < 0xFDD0 or > 0xFDEF,
    };
}
