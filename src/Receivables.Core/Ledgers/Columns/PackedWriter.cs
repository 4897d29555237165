using System.Runtime.CompilerServices;
using System.Text;
using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>Writes numbers and texts one after the other, each as short as it is, for <see cref="PackedReader"/> to read in the same order.</summary>
internal sealed class PackedWriter
{
    private const int NumberBits = 7;
    private const int More = 1 << NumberBits;
    private const int LongestNumber = 10;

    private byte[] _bytes = new byte[256];
    private int _count;

    internal ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    internal void Clear() => _count = 0;

    [MethodImpl(Hot.Path)]
    internal void Unsigned(ulong value)
    {
        Reserve(LongestNumber);
        for (; value >= More; value >>= NumberBits)
        {
            _bytes[_count++] = unchecked((byte)(value | More));
        }

        _bytes[_count++] = (byte)value;
    }

    /// <summary>Numbers near zero, of either sign, are short.</summary>
    [MethodImpl(Hot.Path)]
    internal void Signed(long value) => Unsigned(unchecked((ulong)((value << 1) ^ (value >> 63))));

    [MethodImpl(Hot.Path)]
    internal void Decimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        foreach (int part in bits)
        {
            Unsigned(unchecked((uint)part));
        }
    }

    /// <summary>Writes a text that is there; whether it is, the caller has written before.</summary>
    [MethodImpl(Hot.Path)]
    internal void TextIfAny(string? text)
    {
        if (text is not null)
        {
            Text(text);
        }
    }

    [MethodImpl(Hot.Path)]
    internal void Text(string text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        Unsigned((ulong)length);
        Reserve(length);
        _count += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_count));
    }

    private void Reserve(int size)
    {
        if (_bytes.Length - _count < size)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _count + size));
        }
    }
}
