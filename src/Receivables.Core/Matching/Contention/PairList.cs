using System.Runtime.InteropServices;

namespace Receivables.Matching.Contention;

/// <summary>Pairs of a key and a place, none below zero: once sorted, the places of one key stand together, ascending.</summary>
internal sealed class PairList
{
    private readonly List<long> _pairs = [];

    internal int Count => _pairs.Count;

    internal void Add(int key, int place) => _pairs.Add(((long)key << 32) | (uint)place);

    internal void Sort() => _pairs.Sort();

    /// <summary>Sorts, the places of one key by an order of theirs.</summary>
    internal void Sort(Comparison<int> order)
    {
        _pairs.Sort();
        Comparison<long> byPlace = (a, b) => order(PlaceOf(a), PlaceOf(b));
        for (int start = 0, end; start < _pairs.Count; start = end)
        {
            end = EndOf(start);
            if (end - start > 1)
            {
                CollectionsMarshal.AsSpan(_pairs)[start..end].Sort(byPlace);
            }
        }
    }

    /// <summary>Sorts, and drops keys that have one place.</summary>
    internal void SortAndKeepRepeats()
    {
        _pairs.Sort();
        int kept = 0;
        for (int start = 0, end; start < _pairs.Count; start = end)
        {
            end = EndOf(start);
            for (int i = start; i < end && end - start > 1; i++)
            {
                _pairs[kept++] = _pairs[i];
            }
        }

        _pairs.RemoveRange(kept, _pairs.Count - kept);
    }

    internal int KeyAt(int index) => (int)(_pairs[index] >> 32);

    internal int PlaceAt(int index) => PlaceOf(_pairs[index]);

    /// <summary>From where to where the places of a key stand, once sorted.</summary>
    internal (int Start, int End) RangeOf(int key)
    {
        int low = 0;
        int high = _pairs.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = KeyAt(middle) < key ? (middle + 1, high) : (low, middle);
        }

        return low < _pairs.Count && KeyAt(low) == key ? (low, EndOf(low)) : (low, low);
    }

    /// <summary>Where the places of the key at a place end.</summary>
    internal int EndOf(int start)
    {
        int end = start + 1;
        while (end < _pairs.Count && _pairs[end] >> 32 == _pairs[start] >> 32)
        {
            end++;
        }

        return end;
    }

    /// <summary>The places from one to another.</summary>
    internal int[] Places(int start, int end)
    {
        var places = new int[end - start];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = PlaceAt(start + i);
        }

        return places;
    }

    private static int PlaceOf(long pair) => (int)(pair & int.MaxValue);
}
