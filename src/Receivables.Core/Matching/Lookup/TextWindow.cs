using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Receivables.Internals;

namespace Receivables.Matching.Lookup;

/// <summary>Sixteen characters of a text at once: which of them are letters or digits, and their codes.</summary>
internal static class TextWindow
{
    /// <summary>How many characters a window has.</summary>
    internal const int Width = 16;

    /// <summary>How many characters, and codes, there are in each half of a window.</summary>
    internal const int Half = 8;

    /// <summary>The characters from a place on: a byte each, 0 beyond the end of the text, from 128 on for all beyond ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> Load<T>(ReadOnlySpan<T> text, int at)
        where T : unmanaged => at + Width <= text.Length ? Load(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at)) : LoadLast(text, at);

    /// <summary>Which characters are letters or digits of ASCII, a bit each, the first in the lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Words(Vector128<byte> window)
    {
        Vector128<byte> letters = Vector128.LessThan((window | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        Vector128<byte> digits = Vector128.LessThan(window - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        return (letters | digits).ExtractMostSignificantBits();
    }

    /// <summary>The codes of the characters, where they are letters or digits of ASCII: six bits each, the first in the lowest, eight in either half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (ulong First, ulong Last) Codes(Vector128<byte> window)
    {
        Vector128<byte> marks = Vector128.ShiftRightLogical(window.AsUInt64(), 1).AsByte() & Vector128.Create((byte)0x20);
        Vector128<ulong> codes = ((window & Vector128.Create((byte)0x1F)) | marks).AsUInt64();
        return (Pack(codes.ToScalar()), Pack(codes.GetElement(1)));
    }

    /// <summary>Drops the two upper bits of each byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pack(ulong codes)
    {
        codes = (codes & 0x003F003F003F003F) | ((codes & 0x3F003F003F003F00) >> 2);
        codes = (codes & 0x00000FFF00000FFF) | ((codes & 0x0FFF00000FFF0000) >> 4);
        return (codes & 0xFFFFFF) | ((codes >> 8) & 0xFFFFFF000000);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load<T>(ref T start)
        where T : unmanaged
    {
        if (typeof(T) == typeof(byte))
        {
            return Vector128.LoadUnsafe(ref Unsafe.As<T, byte>(ref start));
        }

        ref ushort characters = ref Unsafe.As<T, ushort>(ref start);
        return Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref characters), Vector128.LoadUnsafe(ref characters, (nuint)Vector128<ushort>.Count));
    }

    // The last characters of the text, shifted to where they belong; what is written in small pieces and read at once would be waited for.
    [MethodImpl(Hot.Path)]
    private static Vector128<byte> LoadLast<T>(ReadOnlySpan<T> text, int at)
        where T : unmanaged
    {
        ref T start = ref MemoryMarshal.GetReference(text);
        if (text.Length >= Width)
        {
            return Shift(Load(ref Unsafe.Add(ref start, text.Length - Width)), at + Width - text.Length);
        }

        if (text.Length < Half)
        {
            return Vector128.Create(LoadFew(text[at..]), 0).AsByte();
        }

        ulong last = LoadHalf(ref Unsafe.Add(ref start, text.Length - Half));
        Vector128<byte> all = Vector128.Create(LoadHalf(ref start), (last >> 1) >> ((8 * (Width - text.Length)) - 1)).AsByte();
        return Shift(all, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LoadHalf<T>(ref T start)
        where T : unmanaged
    {
        if (typeof(T) == typeof(byte))
        {
            return Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<T, byte>(ref start));
        }

        Vector128<ushort> characters = Vector128.LoadUnsafe(ref Unsafe.As<T, ushort>(ref start));
        return Vector128.NarrowWithSaturation(characters, characters).AsUInt64().ToScalar();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LoadFew<T>(ReadOnlySpan<T> text)
        where T : unmanaged
    {
        ulong characters = 0;
        for (int i = 0; i < text.Length; i++)
        {
            characters |= (ulong)Math.Min(NumberCode.At(text[i]), byte.MaxValue) << (8 * i);
        }

        return characters;
    }

    // Drops the first characters.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Shift(Vector128<byte> window, int count) => Vector128.Shuffle(window, Vector128<byte>.Indices + Vector128.Create((byte)count));
}
