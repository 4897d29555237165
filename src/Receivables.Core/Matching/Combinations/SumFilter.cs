using System.Runtime.InteropServices;

namespace Receivables.Matching.Combinations;

/// <summary>A row of bits, one for each place that a sum can fall on: a sum whose bit is not set is not among those marked.</summary>
/// <remarks>The place is the upper bits of the sum times a factor.</remarks>
internal sealed class SumFilter
{
    private const int LeastBits = 6;

    private ulong[] _bits = new ulong[1];
    private ulong _factor;
    private int _shift;

    /// <summary>Marks some sums, and these alone.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="factor">By what sums are multiplied.</param>
    /// <param name="logarithm">How many bits, as a power of two; at least 6.</param>
    internal void Mark(ReadOnlySpan<ulong> sums, ulong factor, int logarithm)
    {
        Clear(1 << (logarithm - LeastBits));
        (_factor, _shift) = (factor, 64 - logarithm);
        ulong[] bits = _bits;
        int shift = _shift;
        foreach (ulong sum in sums)
        {
            unchecked
            {
                ulong place = (sum * factor) >> shift;
                bits[place >> LeastBits] |= 1UL << (int)place;
            }
        }
    }

    /// <summary>Collects the sums that are marked.</summary>
    internal void Collect(ReadOnlySpan<ulong> sums, List<ulong> marked)
    {
        CollectionsMarshal.SetCount(marked, sums.Length);
        Span<ulong> found = CollectionsMarshal.AsSpan(marked);
        ulong[] bits = _bits;
        (ulong factor, int shift, int count) = (_factor, _shift, 0);
        foreach (ulong sum in sums)
        {
            unchecked
            {
                ulong place = (sum * factor) >> shift;
                found[count] = sum;
                count += (int)((bits[place >> LeastBits] >> (int)place) & 1);
            }
        }

        CollectionsMarshal.SetCount(marked, count);
    }

    private void Clear(int words)
    {
        if (_bits.Length < words)
        {
            _bits = new ulong[words];
        }
        else
        {
            Array.Clear(_bits, 0, words);
        }
    }
}
