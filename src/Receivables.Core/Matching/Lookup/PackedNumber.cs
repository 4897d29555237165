using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Receivables.Matching.Lookup;

/// <summary>A normal form of up to sixteen letters and digits in twelve bytes, so that equal keys are equal numbers; longer ones are a mark and a hash.</summary>
/// <param name="Low">The last ten characters and a part of the one before them, or the hash.</param>
/// <param name="High">The first characters, or the mark.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct PackedNumber(ulong Low, uint High)
{
    // The first code of no packed number.
    private const uint WideMark = (uint)NumberCode.Foreign << 26;
    private const int HashBitsInHigh = 26;

    /// <summary>Whether it is that of no number.</summary>
    internal bool IsNone => Low == 0 && High == 0;

    /// <summary>Whether it is a mark and a hash, which proves nothing alone.</summary>
    internal bool IsWide => High >= WideMark;

    /// <summary>The key of a number that does not fit, of its hash.</summary>
    internal static PackedNumber Wide(ulong hash) => new(hash, WideMark | (uint)(hash >> (64 - HashBitsInHigh)));

    /// <summary>A hash of which the upper half is well mixed.</summary>
    internal ulong Mixed
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            unchecked
            {
                ulong mixed = (Low ^ (High * 0xD6E8FEB86659FD93)) * 0x9E3779B97F4A7C15;
                return (mixed ^ (mixed >> 32)) * 0xBF58476D1CE4E5B9;
            }
        }
    }
}
