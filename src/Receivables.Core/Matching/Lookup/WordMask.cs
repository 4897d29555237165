using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Receivables.Matching.Lookup;

/// <summary>Which of up to 64 characters in a row are letters or digits, a bit each, so that the words of a text are found without a look at each character.</summary>
internal static class WordMask
{
    /// <summary>How many characters a mask has.</summary>
    internal const int Width = 64;

    /// <summary>The mask of a text of at most 64 characters, the first in the lowest bit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isForeign">Whether it may hold characters beyond ASCII.</param>
    internal static ulong Of<T>(ReadOnlySpan<T> text, bool isForeign)
        where T : unmanaged
    {
        if (isForeign || text.Length < Vector128<byte>.Count)
        {
            return OfEach(text);
        }

        ulong mask = 0;
        ref T start = ref MemoryMarshal.GetReference(text);
        for (int at = 0; at + Vector128<byte>.Count <= text.Length; at += Vector128<byte>.Count)
        {
            mask |= Of16(ref start, at) << at;
        }

        // The last sixteen once more, those before them included.
        int last = text.Length - Vector128<byte>.Count;
        return mask | (Of16(ref start, last) << last);
    }

    private static ulong OfEach<T>(ReadOnlySpan<T> text)
        where T : unmanaged
    {
        ulong mask = 0;
        for (int at = 0; at < text.Length; at++)
        {
            mask |= NumberCode.Of(text[at]) == 0 ? 0 : 1UL << at;
        }

        return mask;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Of16<T>(ref T start, int at)
        where T : unmanaged
    {
        Vector128<byte> sixteen = Load16(ref start, at);
        Vector128<byte> letters = Vector128.LessThan((sixteen | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        Vector128<byte> digits = Vector128.LessThan(sixteen - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        return (letters | digits).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load16<T>(ref T start, int at)
        where T : unmanaged
    {
        if (typeof(T) == typeof(byte))
        {
            return Vector128.LoadUnsafe(ref Unsafe.As<T, byte>(ref start), (nuint)at);
        }

        ref ushort characters = ref Unsafe.As<T, ushort>(ref start);
        return Vector128.Narrow(Vector128.LoadUnsafe(ref characters, (nuint)at), Vector128.LoadUnsafe(ref characters, (nuint)(at + Vector128<ushort>.Count)));
    }
}
