using System.Numerics;
using System.Runtime.InteropServices;

namespace Receivables.Matching.Books;

/// <summary>Where the rows of a list are after some were taken out and others put in: those behind the place of a change move, those before it stay.</summary>
internal sealed class RowShift
{
    /// <summary>From so many places on a table of all rows is quicker.</summary>
    private const int FewPlaces = 8;

    private readonly int[] _gone;
    private readonly int[] _from;
    private readonly int[] _by;
    private readonly int[]? _all;

    /// <param name="count">How many rows there were.</param>
    /// <param name="gone">The rows that are taken out, ascending.</param>
    /// <param name="before">For each new row the old row before which it stands, ascending.</param>
    internal RowShift(int count, int[] gone, int[] before)
    {
        _gone = gone;
        List<int> from = [];
        List<int> by = [];
        int moved = 0;
        for (int g = 0, n = 0; g < gone.Length || n < before.Length;)
        {
            int at = Math.Min(g < gone.Length ? gone[g] + 1 : int.MaxValue, n < before.Length ? before[n] : int.MaxValue);
            for (; g < gone.Length && gone[g] + 1 == at; g++)
            {
                moved--;
            }

            for (; n < before.Length && before[n] == at; n++)
            {
                moved++;
            }

            from.Add(at);
            by.Add(moved);
        }

        (_from, _by) = ([.. from], [.. by]);
        _all = _from.Length > FewPlaces ? Table(count) : null;
    }

    /// <summary>All stay where they are.</summary>
    internal static RowShift None { get; } = new(0, [], []);

    /// <summary>Whether no row moves.</summary>
    internal bool IsNone => _from.Length == 0;

    /// <summary>Whether rows can be moved several at a time.</summary>
    internal bool HasFewPlaces => _all is null;

    /// <summary>Whether a row is taken out.</summary>
    internal bool IsGone(int row) => Array.BinarySearch(_gone, row) >= 0;

    /// <summary>Where a row is that stays.</summary>
    internal int Of(int row)
    {
        if (_all is not null)
        {
            return _all[row];
        }

        int place = _from.Length - 1;
        while (place >= 0 && _from[place] > row)
        {
            place--;
        }

        return place < 0 ? row : row + _by[place];
    }

    /// <summary>Where rows are that stay.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="to">As many places.</param>
    internal void Move(ReadOnlySpan<int> rows, Span<int> to)
    {
        int done = _all is null ? MoveMany(rows, to) : 0;
        for (int i = done; i < rows.Length; i++)
        {
            to[i] = Of(rows[i]);
        }
    }

    /// <summary>By how much rows move that stay, where there are few places.</summary>
    internal Vector<long> By(Vector<long> rows)
    {
        Vector<long> by = Vector<long>.Zero;
        for (int place = 0; place < _from.Length; place++)
        {
            by = Vector.ConditionalSelect(Vector.GreaterThanOrEqual(rows, new Vector<long>(_from[place])), new Vector<long>(_by[place]), by);
        }

        return by;
    }

    private int MoveMany(ReadOnlySpan<int> rows, Span<int> to)
    {
        ReadOnlySpan<Vector<int>> from = MemoryMarshal.Cast<int, Vector<int>>(rows);
        Span<Vector<int>> moved = MemoryMarshal.Cast<int, Vector<int>>(to);
        for (int i = 0; i < from.Length; i++)
        {
            Vector<int> by = Vector<int>.Zero;
            for (int place = 0; place < _from.Length; place++)
            {
                by = Vector.ConditionalSelect(Vector.GreaterThanOrEqual(from[i], new Vector<int>(_from[place])), new Vector<int>(_by[place]), by);
            }

            moved[i] = from[i] + by;
        }

        return from.Length * Vector<int>.Count;
    }

    private int[] Table(int count)
    {
        int[] all = GC.AllocateUninitializedArray<int>(count);
        int place = -1;
        for (int row = 0; row < count; row++)
        {
            while (place + 1 < _from.Length && _from[place + 1] <= row)
            {
                place++;
            }

            all[row] = place < 0 ? row : row + _by[place];
        }

        return all;
    }
}
