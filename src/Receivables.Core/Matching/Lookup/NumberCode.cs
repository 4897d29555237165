using System.Runtime.CompilerServices;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Lookup;

/// <summary>The characters of a number's normal form as small codes: digits 1 to 10, letters 11 to 36 whatever their case, letters beyond ASCII <see cref="Foreign"/>; 0 is a separator.</summary>
internal static class NumberCode
{
    /// <summary>A letter, or a digit of another script, beyond ASCII.</summary>
    internal const int Foreign = 63;

    /// <summary>How many bits a code takes.</summary>
    internal const int Bits = 6;

    private const int LastDigit = 10;

    private static ReadOnlySpan<byte> OfAscii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 0, 0, 0, 0, 0,
        0, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 0, 0, 0, 0, 0,
        0, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 0, 0, 0, 0, 0,
    ];

    /// <summary>The code of a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Of<T>(T character)
        where T : unmanaged => At(character) is var c && c < 128 ? OfAscii[c & 127] : OfOther(c);

    /// <summary>A character of UTF-16, or a byte of ASCII, as the former.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static char At<T>(T character)
        where T : unmanaged => typeof(T) == typeof(byte) ? (char)Unsafe.BitCast<T, byte>(character) : Unsafe.BitCast<T, char>(character);

    /// <summary>Whether a code is that of a digit.</summary>
    internal static bool IsDigit(int code) => code is > 0 and <= LastDigit;

    /// <summary>The character of the normal form that has a code.</summary>
    /// <param name="code">The code; not that of a separator.</param>
    /// <param name="character">The character as it was written, for letters beyond ASCII.</param>
    internal static char Normal(int code, char character) =>
        code <= LastDigit ? (char)('0' + code - 1) : code == Foreign ? NumberText.Normal(character) : (char)('A' + code - LastDigit - 1);

    // The raised letters of nº and nª stand before a number and are no part of it.
    private static int OfOther(char c) => c is not ('\u00BA' or '\u00AA') && NumberText.IsKept(c) ? Foreign : 0;
}
