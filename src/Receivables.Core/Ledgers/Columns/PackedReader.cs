using System.Text;

namespace Receivables.Ledgers.Columns;

/// <summary>Reads what <see cref="PackedWriter"/> wrote, in the same order.</summary>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes)
{
    private const int NumberBits = 7;
    private const int More = 1 << NumberBits;

    private ReadOnlySpan<byte> _rest = bytes;

    internal ulong Unsigned()
    {
        ulong value = 0;
        int at = 0;
        for (int shift = 0; ; shift += NumberBits)
        {
            byte part = _rest[at++];
            value |= (ulong)(part & (More - 1)) << shift;
            if (part < More)
            {
                _rest = _rest[at..];
                return value;
            }
        }
    }

    internal long Signed()
    {
        ulong value = Unsigned();
        return unchecked((long)(value >> 1) ^ -(long)(value & 1));
    }

    internal decimal Decimal()
    {
        Span<int> bits = stackalloc int[4];
        foreach (ref int part in bits)
        {
            part = unchecked((int)(uint)Unsigned());
        }

        return new decimal(bits);
    }

    internal string? TextIf(bool isThere) => isThere ? Text() : null;

    internal string Text()
    {
        int length = (int)Unsigned();
        string text = Encoding.UTF8.GetString(_rest[..length]);
        _rest = _rest[length..];
        return text;
    }
}
