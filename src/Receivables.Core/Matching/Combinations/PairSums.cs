using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Receivables.Matching.Combinations;

/// <summary>All sums of one value of a quarter and one of another, arc by arc of the circle on which they lie, so that no more than a part of an arc is ever held.</summary>
/// <remarks>The first quarter is ascending: for each value of the second, what falls on an arc is a run of the first, and each run starts where the last one ended.</remarks>
internal sealed class PairSums
{
    /// <summary>So many sums are held at once.</summary>
    internal const int MostHeld = 4 * QuarterSums.Most;

    // So many at once; the buffers are as much longer.
    private const int Step = 4;

    private readonly List<ulong> _ring = [];
    private readonly List<int> _from = [];
    private readonly List<int> _to = [];
    private readonly List<int> _end = [];
    private readonly List<ulong> _sums = [];
    private QuarterSums _second = null!;
    private int _size;

    /// <summary>How many runs an arc has.</summary>
    internal int Runs => _second.Distinct.Length;

    /// <summary>How many sums there are.</summary>
    internal int Count => Runs * _size;

    /// <summary>The sums that are held, counted from the start of the arc.</summary>
    internal ReadOnlySpan<ulong> Sums => CollectionsMarshal.AsSpan(_sums);

    /// <summary>Starts with the arc at 0.</summary>
    internal void Start(QuarterSums first, QuarterSums second)
    {
        _second = second;
        _ring.Clear();
        _ring.AddRange(first.Distinct);
        _ring.AddRange(first.Distinct);
        _size = first.Distinct.Length;
        CollectionsMarshal.SetCount(_ring, (2 * _size) + Step);
        CollectionsMarshal.SetCount(_from, Runs);
        CollectionsMarshal.SetCount(_to, Runs);
        CollectionsMarshal.SetCount(_end, Runs);
        for (int run = 0; run < Runs; run++)
        {
            int at = first.Distinct.BinarySearch(unchecked(0UL - second.Distinct[run]));
            _from[run] = at < 0 ? ~at : at;
            _end[run] = _from[run] + _size;
        }
    }

    /// <summary>Makes the sums that fall on an arc, from a run on, as many as can be held, and returns the first run that it did not come to.</summary>
    internal int Make(in Arc arc, int run)
    {
        CollectionsMarshal.SetCount(_sums, MostHeld + Step);
        Span<ulong> sums = CollectionsMarshal.AsSpan(_sums);
        ReadOnlySpan<ulong> ring = CollectionsMarshal.AsSpan(_ring);
        ReadOnlySpan<ulong> second = _second.Distinct;
        ReadOnlySpan<int> ends = CollectionsMarshal.AsSpan(_end);
        ReadOnlySpan<int> from = CollectionsMarshal.AsSpan(_from);
        Span<int> to = CollectionsMarshal.AsSpan(_to);
        int count = 0;
        for (; run < second.Length && count + _size <= MostHeld; run++)
        {
            int made = Fill(sums[count..], ring[from[run]..], ends[run] - from[run], unchecked(second[run] - arc.Start), arc.Width);
            to[run] = from[run] + made;
            count += made;
        }

        CollectionsMarshal.SetCount(_sums, count);
        return run;
    }

    /// <summary>Goes on to the next arc.</summary>
    internal void Advance() => CollectionsMarshal.AsSpan(_to).CopyTo(CollectionsMarshal.AsSpan(_from));

    // What is written behind the end of a run, the next one overwrites.
    private static int Fill(Span<ulong> sums, ReadOnlySpan<ulong> ring, int most, ulong offset, ulong width)
    {
        ref ulong source = ref MemoryMarshal.GetReference(ring);
        ref ulong target = ref MemoryMarshal.GetReference(sums);
        (Vector256<ulong> offsets, Vector256<ulong> widths) = (Vector256.Create(offset), Vector256.Create(width));
        int made = 0;
        for (; made < most; made += Step)
        {
            Vector256<ulong> four = unchecked(Vector256.LoadUnsafe(ref source, (nuint)made) + offsets);
            four.StoreUnsafe(ref target, (nuint)made);
            uint beyond = Vector256.GreaterThanOrEqual(four, widths).ExtractMostSignificantBits();
            if (beyond != 0)
            {
                made += BitOperations.TrailingZeroCount(beyond);
                break;
            }
        }

        return Math.Min(made, most);
    }
}
