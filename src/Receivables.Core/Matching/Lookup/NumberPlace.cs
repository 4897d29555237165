using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Receivables.Internals;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Lookup;

/// <summary>Whether a number that stands in a text is all that stands there, and no part of a longer one.</summary>
internal static class NumberPlace
{
    private const int MostCents = 2;

    /// <summary>Whether the characters of a text may show in another order than they are read.</summary>
    internal static bool IsReordered<T>(ReadOnlySpan<T> text)
        where T : unmanaged => typeof(T) == typeof(char) && Disguise.IsReordered(MemoryMarshal.Cast<T, char>(text));

    /// <summary>Whether a number stands for itself between the words before and after it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the number, which is that of a word.</param>
    /// <param name="end">Its end, which is that of a word.</param>
    /// <param name="isBare">Whether the number is digits only.</param>
    /// <param name="isForeign">Whether the text holds characters beyond ASCII.</param>
    [MethodImpl(Hot.Path)]
    internal static bool IsWhole<T>(ReadOnlySpan<T> text, int start, int end, bool isBare, bool isForeign)
        where T : unmanaged
    {
        if (isForeign && typeof(T) == typeof(char) && Disguise.IsPartOfMore(MemoryMarshal.Cast<T, char>(text), start, end))
        {
            return false;
        }

        if (!IsDigitAt(text, start))
        {
            return true;
        }

        bool followsDigits = IsTight(CharacterAt(text, start - 1)) && IsDigitAt(text, start - 2);
        return !followsDigits && (!isBare || !(GoesOn(text, end) || IsInRow(text, start, end)));
    }

    // 105368-01 and 105368,00
    private static bool GoesOn<T>(ReadOnlySpan<T> text, int end)
        where T : unmanaged
    {
        char mark = CharacterAt(text, end);
        if (IsTight(mark))
        {
            return IsDigitAt(text, end + 1);
        }

        int cents = 0;
        while (mark == ',' && cents <= MostCents && IsDigitAt(text, end + 1 + cents))
        {
            cents++;
        }

        return cents is > 0 and <= MostCents && !IsWordAt(text, end + 1 + cents);
    }

    // 105 368 in the row 105 368 108 is no number for itself.
    private static bool IsInRow<T>(ReadOnlySpan<T> text, int start, int end)
        where T : unmanaged
    {
        char before = MarkBetweenDigits(text, start - 1);
        char after = MarkBetweenDigits(text, end);
        for (int at = start + 1; at + 1 < end && (before | after) != 0; at++)
        {
            char mark = MarkBetweenDigits(text, at);
            if (mark != 0 && (mark == before || mark == after))
            {
                return true;
            }
        }

        return false;
    }

    // The one separator between two digits, all white space alike; NUL where there is none.
    private static char MarkBetweenDigits<T>(ReadOnlySpan<T> text, int at)
        where T : unmanaged
    {
        bool isMark = !IsWordAt(text, at) && IsDigitAt(text, at - 1) && IsDigitAt(text, at + 1);
        char mark = isMark ? CharacterAt(text, at) : '\0';
        return char.IsWhiteSpace(mark) ? ' ' : mark;
    }

    private static bool IsTight(char mark) => mark is '-' or '.' or '_' or '\'';

    private static bool IsDigitAt<T>(ReadOnlySpan<T> text, int at)
        where T : unmanaged => at >= 0 && at < text.Length && NumberCode.IsDigit(NumberCode.Of(text[at]));

    private static bool IsWordAt<T>(ReadOnlySpan<T> text, int at)
        where T : unmanaged => at >= 0 && at < text.Length && NumberCode.Of(text[at]) != 0;

    private static char CharacterAt<T>(ReadOnlySpan<T> text, int at)
        where T : unmanaged => at >= 0 && at < text.Length ? NumberCode.At(text[at]) : '\0';
}
