using System.Runtime.InteropServices;

namespace Receivables.Matching.Combinations;

/// <summary>Sets of items, each once, the smallest first and then in the order of the book.</summary>
internal sealed class ItemSets
{
    private readonly List<int> _rows = [];
    private readonly List<(int Start, int Count)> _sets = [];

    internal int Count => _sets.Count;

    /// <summary>The items of a set by row, ascending.</summary>
    internal ReadOnlySpan<int> this[int set] => CollectionsMarshal.AsSpan(_rows).Slice(_sets[set].Start, _sets[set].Count);

    internal void Clear()
    {
        _rows.Clear();
        _sets.Clear();
    }

    /// <summary>Adds a set, unless it is there.</summary>
    internal void Add(ReadOnlySpan<int> rows)
    {
        int start = _rows.Count;
        _rows.AddRange(rows);
        Span<int> added = CollectionsMarshal.AsSpan(_rows)[start..];
        added.Sort();
        int place = 0;
        while (place < _sets.Count && Compare(this[place], added) < 0)
        {
            place++;
        }

        if (place < _sets.Count && Compare(this[place], added) == 0)
        {
            _rows.RemoveRange(start, rows.Length);
            return;
        }

        _sets.Insert(place, (start, rows.Length));
    }

    private static int Compare(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        int order = left.Length.CompareTo(right.Length);
        return order != 0 ? order : left.SequenceCompareTo(right);
    }
}
