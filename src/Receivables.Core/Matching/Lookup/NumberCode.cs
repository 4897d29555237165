using System.Runtime.CompilerServices;
using Receivables.Internals;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Lookup;

/// <summary>The characters of a number's normal form as codes of six bits: digits, letters whatever their case, letters beyond ASCII as <see cref="Foreign"/>; 0 is a separator.</summary>
/// <remarks>The code of a letter or digit of ASCII is its lowest five bits, and one that tells letters: sixteen characters get theirs at once, see <see cref="TextWindow"/>.</remarks>
internal static class NumberCode
{
    /// <summary>A letter, or a digit of another script, beyond ASCII.</summary>
    internal const int Foreign = 63;

    /// <summary>How many bits a code takes.</summary>
    internal const int Bits = 6;

    private const int FirstDigit = '0' & 0x1F;
    private const int LastDigit = '9' & 0x1F;
    private const int LetterMark = 0x20;

    /// <summary>The code of a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Of<T>(T character)
        where T : unmanaged
    {
        char c = At(character);
        return char.IsAsciiLetterOrDigit(c) ? (c & 0x1F) | ((c >> 1) & LetterMark) : typeof(T) == typeof(byte) || c < 128 ? 0 : OfOther(c);
    }

    /// <summary>A character of UTF-16, or a byte of ASCII, as the former.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static char At<T>(T character)
        where T : unmanaged => typeof(T) == typeof(byte) ? (char)Unsafe.BitCast<T, byte>(character) : Unsafe.BitCast<T, char>(character);

    /// <summary>Whether a code is that of a digit.</summary>
    internal static bool IsDigit(int code) => code is >= FirstDigit and <= LastDigit;

    /// <summary>How the character of a code of ASCII is written: a digit, or a letter in both cases.</summary>
    internal static string Written(int code) => IsDigit(code) ? $"{(char)(code | '0')}" : $"{(char)((code & 0x1F) | 'A' - 1)}{(char)((code & 0x1F) | 'a' - 1)}";

    // The raised letters of nº and nª stand before a number and are no part of it.
    [MethodImpl(Hot.Path)]
    private static int OfOther(char c) => c is not ('\u00BA' or '\u00AA') && NumberText.IsKept(c) ? Foreign : 0;
}
