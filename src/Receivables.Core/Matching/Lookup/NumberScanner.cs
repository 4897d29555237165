using System.Numerics;
using System.Runtime.CompilerServices;
using Receivables.Internals;

namespace Receivables.Matching.Lookup;

/// <summary>Reads the numbers of a table in a text, from the left, the longest at each word.</summary>
internal static class NumberScanner
{
    private const int WidestGap = 3;
    private const int MostWords = 14;

    /// <summary>Reads a text.</summary>
    /// <param name="text">Characters, or bytes of ASCII.</param>
    /// <param name="isForeign">Whether it holds characters beyond ASCII.</param>
    /// <param name="table">What to look for.</param>
    /// <param name="found">Takes what is found.</param>
    [MethodImpl(Hot.Path)]
    internal static void Scan<T>(ReadOnlySpan<T> text, bool isForeign, NumberTable table, NamedNumbers found)
        where T : unmanaged
    {
        if (isForeign && NumberPlace.IsReordered(text))
        {
            return;
        }

        (int behind, ulong carry) = (0, 0);
        for (int at = 0; at < text.Length; at += WordMask.Width)
        {
            (ulong words, ulong firsts) = WordMask.Of(text, at, isForeign, table.Starts);
            ulong starts = firsts & words & ~((words << 1) | carry);
            carry = words >> (WordMask.Width - 1);
            for (; starts != 0; starts &= unchecked(starts - 1))
            {
                int start = at + BitOperations.TrailingZeroCount(starts);
                if (start >= behind && MayStart(text, start, table))
                {
                    behind = Read(text, start, isForeign, table, found);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayStart<T>(ReadOnlySpan<T> text, int start, NumberTable table)
        where T : unmanaged
    {
        int second = start + 1 < text.Length ? NumberCode.Of(text[start + 1]) : 0;
        int third = second != 0 && start + 2 < text.Length ? NumberCode.Of(text[start + 2]) : 0;
        return table.Starts.MayStart(NumberCode.Of(text[start]), second, third);
    }

    // Where the number ends that is read at the start of a word, or that place where there is none.
    [MethodImpl(Hot.Path)]
    private static int Read<T>(ReadOnlySpan<T> text, int start, bool isForeign, NumberTable table, NamedNumbers found)
        where T : unmanaged
    {
        NumberDraft draft = default;
        (int at, int end, int row) = (start, start, -1);
        for (int words = 0; words < MostWords && (words == 0 || GoesOn(text, ref at)); words++)
        {
            if (!WordReader.Read(text, ref at, ref draft, table.MaxLength, table.HasWide))
            {
                break;
            }

            if (table.HasLength(draft.Length) && table.Find(draft.Key, text[start..at]) is >= 0 and var known && NumberPlace.IsWhole(text, start, at, draft.IsBare, isForeign))
            {
                (end, row) = (at, known);
            }
        }

        if (row >= 0)
        {
            found.Add(start, end, row);
        }

        return end;
    }

    // From the end of a word to the start of the next one of the same number.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool GoesOn<T>(ReadOnlySpan<T> text, ref int at)
        where T : unmanaged
    {
        for (int gap = 0; at < text.Length && gap <= WidestGap; gap++, at++)
        {
            if (NumberCode.Of(text[at]) != 0)
            {
                return true;
            }

            if (NumberCode.At(text[at]) is ',' or ';' or '=' or '&' or '|')
            {
                return false;
            }
        }

        return false;
    }
}
