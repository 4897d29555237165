using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Receivables.Internals;

namespace Receivables.Matching.Lookup;

/// <summary>Which of 64 characters in a row are letters or digits, a bit each, so that the words of a text are found without a look at each character.</summary>
internal static class WordMask
{
    /// <summary>How many characters a mask has.</summary>
    internal const int Width = 64;

    /// <summary>The masks of the characters from a place on, the first in the lowest bit; none beyond the end of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="isForeign">Whether the text may hold characters beyond ASCII.</param>
    /// <param name="starts">How numbers begin.</param>
    /// <returns>What is a letter or digit, and which characters may begin a number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (ulong Words, ulong Firsts) Of<T>(ReadOnlySpan<T> text, int at, bool isForeign, StartFilter starts)
        where T : unmanaged
    {
        (ulong words, ulong firsts, ulong foreign) = (0, 0, 0);
        for (int i = 0; i < Width && at + i < text.Length; i += TextWindow.Width)
        {
            Vector128<byte> window = TextWindow.Load(text, at + i);
            words |= (ulong)TextWindow.Words(window) << i;
            firsts |= (ulong)StartFilter.MayStart(window, starts.Firsts) << i;
            foreign |= (ulong)window.ExtractMostSignificantBits() << i;
        }

        return isForeign ? (words | Foreign(text, at, foreign), starts.HasForeign ? firsts | foreign : firsts) : (words, firsts);
    }

    // Which of the characters beyond ASCII are letters or digits.
    [MethodImpl(Hot.Path)]
    private static ulong Foreign<T>(ReadOnlySpan<T> text, int at, ulong foreign)
        where T : unmanaged
    {
        ulong words = 0;
        for (; foreign != 0; foreign &= unchecked(foreign - 1))
        {
            int i = BitOperations.TrailingZeroCount(foreign);
            words |= NumberCode.Of(text[at + i]) == 0 ? 0 : 1UL << i;
        }

        return words;
    }
}
