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

    /// <summary>The mask of the characters from a place on, the first in the lowest bit; none beyond the end of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="isForeign">Whether the text may hold characters beyond ASCII.</param>
    [MethodImpl(Hot.Path)]
    internal static ulong Of<T>(ReadOnlySpan<T> text, int at, bool isForeign)
        where T : unmanaged
    {
        (ulong words, ulong foreign) = (0, 0);
        for (int i = 0; i < Width && at + i < text.Length; i += TextWindow.Width)
        {
            var window = TextWindow.Load(text, at + i);
            words |= (ulong)TextWindow.Words(window) << i;
            foreign |= isForeign ? (ulong)Vector128.ExtractMostSignificantBits(window) << i : 0;
        }

        for (; foreign != 0; foreign &= unchecked(foreign - 1))
        {
            int i = BitOperations.TrailingZeroCount(foreign);
            words |= NumberCode.Of(text[at + i]) == 0 ? 0 : 1UL << i;
        }

        return words;
    }
}
