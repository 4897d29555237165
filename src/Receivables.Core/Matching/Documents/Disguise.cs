using System.Globalization;
using System.Text;

namespace Receivables.Matching.Documents;

/// <summary>Tells where a person sees more, or something else, than what is read: signs that do not show, digits and letters of other scripts that look like ours, and texts that show in another order.</summary>
/// <remarks>What is seen is not guessed: the place is not read.</remarks>
internal static class Disguise
{
    private const int LongestPrefix = 32;
    private const char RightToLeftOverride = '\u202E';

    /// <summary>Whether the digits of a text may show in another order than they are read.</summary>
    internal static bool IsReordered(ReadOnlySpan<char> text) => text.Contains(RightToLeftOverride);

    /// <summary>Whether a field that is read as a whole holds digits or letters that are left out when it is read.</summary>
    internal static bool HidesSome(ReadOnlySpan<char> field)
    {
        if (Ascii.IsValid(field))
        {
            return false;
        }

        for (int i = 0; i < field.Length; i += LengthAt(field, i))
        {
            if (field[i] == RightToLeftOverride || (!NumberText.IsKept(field[i]) && At(field, i) == SeenSign.Strange))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a place of a text is seen as part of something longer, or behind a prefix that is not what it looks like.</summary>
    internal static bool IsPartOfMore(ReadOnlySpan<char> text, int start, int end) => GoesOnAfter(text, end) || GoesOnBefore(text, start);

    private static bool GoesOnAfter(ReadOnlySpan<char> text, int end)
    {
        int at = end;
        while (at < text.Length && At(text, at) == SeenSign.Hidden)
        {
            at += LengthAt(text, at);
        }

        return at < text.Length && (At(text, at) == SeenSign.Strange || (at > end && At(text, at) == SeenSign.Plain));
    }

    private static bool GoesOnBefore(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        while (at > 0 && Before(text, at) == SeenSign.Hidden)
        {
            at -= LengthBefore(text, at);
        }

        if (at > 0 && (Before(text, at) == SeenSign.Strange || (at < start && Before(text, at) == SeenSign.Plain)))
        {
            return true;
        }

        // F\u0410-2026-00123, with a Cyrillic letter, is no 2026-00123.
        bool isJoined = at > 0 && text[at - 1] is '-' or '/' or '_' or '.';
        return isJoined && IsStrangeWord(text, at - 1);
    }

    private static bool IsStrangeWord(ReadOnlySpan<char> text, int end)
    {
        for (int at = end; at > Math.Max(0, end - LongestPrefix) && Before(text, at) != SeenSign.Apart; at -= LengthBefore(text, at))
        {
            if (Before(text, at) != SeenSign.Plain)
            {
                return true;
            }
        }

        return false;
    }

    private static SeenSign At(ReadOnlySpan<char> text, int at) => char.IsAscii(text[at]) ? OfAscii(text[at]) : Of(Rune.DecodeFromUtf16(text[at..], out Rune rune, out _) == 0 ? rune : Rune.ReplacementChar);

    private static SeenSign Before(ReadOnlySpan<char> text, int at) => char.IsAscii(text[at - 1]) ? OfAscii(text[at - 1]) : Of(Rune.DecodeLastFromUtf16(text[..at], out Rune rune, out _) == 0 ? rune : Rune.ReplacementChar);

    private static int LengthAt(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;

    private static int LengthBefore(ReadOnlySpan<char> text, int at) => at > 1 && char.IsSurrogatePair(text[at - 2], text[at - 1]) ? 2 : 1;

    private static SeenSign OfAscii(char c) => char.IsAsciiLetterOrDigit(c) ? SeenSign.Plain : SeenSign.Apart;

    private static SeenSign Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => SeenSign.Hidden,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse => SeenSign.Strange,
        _ when !Rune.IsLetter(rune) => SeenSign.Apart,
        _ => LooksLikeOurs(rune.Value) ? SeenSign.Strange : SeenSign.Plain,
    };

    // Greek, Cyrillic, Armenian, Cherokee, Lisu, Coptic, and the dressed letters of mathematics and of full width. Other scripts stand beside numbers without a blank, and nobody takes them for ours.
    private static bool LooksLikeOurs(int letter) => letter is (>= 0x370 and <= 0x58F) or (>= 0x13A0 and <= 0x13FF) or (>= 0x1D00 and <= 0x1DBF) or (>= 0x1F00 and <= 0x1FFF) or (>= 0x2100 and <= 0x214F)
        or (>= 0x2C80 and <= 0x2CFF) or (>= 0xA4D0 and <= 0xA4FF) or (>= 0xAB30 and <= 0xABBF) or (>= 0xFF21 and <= 0xFF5A) or (>= 0x10000 and <= 0x1FFFF);
}
