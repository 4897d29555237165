using System.Runtime.CompilerServices;

namespace Receivables.Evaluation.Speed;

/// <summary>The numbers of the items as they are written, one behind the other, so that what is written about is close together.</summary>
internal sealed class NumberTexts(int expected)
{
    private const int UsualLength = 16;

    private byte[] _texts = new byte[Math.Max(1, expected) * UsualLength];
    private int[] _ends = new int[expected + 2];
    private int _count;

    internal ReadOnlySpan<byte> this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _texts.AsSpan(_ends[row], _ends[row + 1] - _ends[row]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Add(ReadOnlySpan<byte> number)
    {
        int start = _ends[_count];
        if (start + number.Length > _texts.Length)
        {
            Array.Resize(ref _texts, _texts.Length * 2);
        }

        if (++_count == _ends.Length)
        {
            Array.Resize(ref _ends, _ends.Length * 2);
        }

        number.CopyTo(_texts.AsSpan(start));
        _ends[_count] = start + number.Length;
    }
}
