using System.Numerics;
using System.Runtime.CompilerServices;
using Receivables.Internals;

namespace Receivables.Matching.Lookup;

/// <summary>Reads the words of a number.</summary>
internal static class WordReader
{
    /// <summary>Adds the word at a place, and moves on to its end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The start of the word; then its end.</param>
    /// <param name="draft">What was read before; the word is added.</param>
    /// <param name="most">How long the number may become.</param>
    /// <param name="isHashed">Whether it is added to the hash too.</param>
    /// <returns>False where it is longer; the place and what was read then mean nothing.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Read<T>(ReadOnlySpan<T> text, ref int at, ref NumberDraft draft, int most, bool isHashed)
        where T : unmanaged
    {
        var window = TextWindow.Load(text, at);
        int length = BitOperations.TrailingZeroCount(~TextWindow.Words(window));
        int end = at + length;
        if (length == TextWindow.Width || (end < text.Length && NumberCode.At(text[end]) > '\u007F'))
        {
            // A copy, so that the draft itself may stay in registers.
            NumberDraft each = draft;
            bool isRead = ReadEach(text, ref at, ref each, most, isHashed);
            draft = each;
            return isRead;
        }

        if (draft.Length + length > most)
        {
            return false;
        }

        draft.Add(TextWindow.Codes(window), length);
        if (isHashed)
        {
            NumberDraft hashed = draft;
            hashed.Hash(text[at..end]);
            draft = hashed;
        }

        at = end;
        return true;
    }

    // Long words, and such with letters beyond ASCII.
    [MethodImpl(Hot.Path)]
    private static bool ReadEach<T>(ReadOnlySpan<T> text, ref int at, ref NumberDraft draft, int most, bool isHashed)
        where T : unmanaged
    {
        int start = at;
        for (; at < text.Length && NumberCode.Of(text[at]) is not 0 and var code; at++)
        {
            if (draft.Length == most)
            {
                return false;
            }

            draft.Add(code);
        }

        if (isHashed)
        {
            draft.Hash(text[start..at]);
        }

        return true;
    }
}
