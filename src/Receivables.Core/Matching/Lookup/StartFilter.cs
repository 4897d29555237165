using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Receivables.Matching.Lookup;

/// <summary>Tells nearly every word of a text that begins no number by its first three characters, without a look at the table.</summary>
/// <remarks>A word may end after one or two of them, where a separator stands inside the number. Nobody changes it once others read it.</remarks>
internal sealed class StartFilter
{
    private const int OneCode = (1 << NumberCode.Bits) - 1;
    private const int TwoCodes = (1 << (2 * NumberCode.Bits)) - 1;

    private readonly ulong[] _starts = new ulong[1 << ((3 * NumberCode.Bits) - 6)];
    private int _last = -1;

    /// <summary>Notes how a number begins.</summary>
    internal void Add(in NumberDraft number)
    {
        int place = number.Start;
        if (place != _last)
        {
            _last = place;
            Set(place);
            Set(place & TwoCodes);
            Set(place & OneCode);
            AddFirst(place & OneCode);
        }
    }

    /// <summary>For each lower half of a byte, a bit for each upper half with which it is the first character of some number.</summary>
    internal Vector128<byte> Firsts { get; private set; }

    /// <summary>Whether some number begins with a letter beyond ASCII.</summary>
    internal bool HasForeign { get; private set; }

    /// <summary>Which characters of a window may begin a number, a bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint MayStart(Vector128<byte> window, Vector128<byte> firsts)
    {
        Vector128<byte> upper = Vector128.ShiftRightLogical(window.AsUInt16(), 4).AsByte() & Vector128.Create((byte)0x0F);
        Vector128<byte> bits = Vector128.ShuffleNative(Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0), upper);
        return (~Vector128.Equals(Vector128.ShuffleNative(firsts, window & Vector128.Create((byte)0x0F)) & bits, Vector128<byte>.Zero)).ExtractMostSignificantBits();
    }

    /// <summary>Whether a number may begin so; 0 for what stands behind the word.</summary>
    internal bool MayStart(int first, int second, int third)
    {
        int place = first | (second << NumberCode.Bits) | (third << (2 * NumberCode.Bits));
        return (_starts[place >> 6] & (1UL << place)) != 0;
    }

    private void AddFirst(int code)
    {
        HasForeign |= code == NumberCode.Foreign;
        foreach (char written in code == NumberCode.Foreign ? "" : NumberCode.Written(code))
        {
            Firsts = Firsts.WithElement(written & 0x0F, (byte)(Firsts[written & 0x0F] | (1 << (written >> 4))));
        }
    }

    private void Set(int place) => _starts[place >> 6] |= 1UL << place;
}
