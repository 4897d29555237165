using System.Numerics;
using Receivables.Matching.Books;

namespace Receivables.Matching.Amounts;

/// <summary>Rows by an amount of one currency: one look for the place, one for what is there.</summary>
/// <remarks>Immutable once made. Rows of one amount stand in their order.</remarks>
internal sealed class AmountTable
{
    // Made anew, a place holds one amount or two.
    private const int MostEach = 4;

    private readonly int[] _starts;
    private readonly long[] _amounts;
    private readonly int[] _rows;
    private readonly int _shift;

    /// <param name="amounts">The amounts.</param>
    /// <param name="rows">The row of each; of one amount in their order.</param>
    internal AmountTable(ReadOnlySpan<long> amounts, ReadOnlySpan<int> rows)
    {
        int bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(1, amounts.Length)));
        _shift = 64 - bits;
        _starts = new int[(1 << bits) + 1];
        _amounts = new long[amounts.Length];
        _rows = new int[amounts.Length];
        Fill(amounts, rows);
        for (int place = 0; place + 1 < _starts.Length; place++)
        {
            SortPlace(_starts[place], _starts[place + 1]);
        }
    }

    private AmountTable(int[] starts, long[] amounts, int[] rows, int shift) => (_starts, _amounts, _rows, _shift) = (starts, amounts, rows, shift);

    /// <summary>How many amounts there are.</summary>
    internal int Count => _amounts.Length;

    /// <summary>The rows of an amount.</summary>
    internal ReadOnlyMemory<int> RowsOf(long amount)
    {
        int place = PlaceOf(amount);
        (int start, int end) = (_starts[place], _starts[place + 1]);
        int first = FirstFrom(start, end, amount);

        // Most places hold one amount only, some of them thousands of times.
        bool isLast = amount == long.MaxValue || (first < end && _amounts[end - 1] == amount);
        int last = isLast ? end : FirstFrom(first, end, amount + 1);
        return _rows.AsMemory(first, last - first);
    }

    // The first place of an amount that is not smaller.
    private int FirstFrom(int low, int high, long amount)
    {
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _amounts[middle] < amount ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The table of an edited book; null where nothing is left.</summary>
    /// <param name="before">The table of before; null where there was none.</param>
    /// <param name="edits">What it no longer has, and what it has then; null for nothing.</param>
    /// <param name="rows">Where the rows are.</param>
    internal static AmountTable? Edit(AmountTable? before, AmountEdits? edits, RowShift rows)
    {
        if (before is null)
        {
            return edits is null or { New.Count: 0 } ? null : new([.. edits.New.Select(e => e.Amount)], [.. edits.New.Select(e => e.Row)]);
        }

        return edits is null or { Gone.Count: 0, New.Count: 0 }
            ? rows.IsNone ? before : new(before._starts, before._amounts, before.Moved(rows), before._shift)
            : edits.Gone.Count == before.Count + edits.New.Count ? null : before.Spliced(edits, rows);
    }

    private AmountTable Spliced(AmountEdits edits, RowShift rows)
    {
        int count = Count - edits.Gone.Count + edits.New.Count;
        var splice = new AmountSplice(_starts, _amounts, _rows, rows, count);
        splice.Edit(InOrder(edits.Gone), InOrder(edits.New), PlaceOf);

        // As many places as a table made anew would have, or nearly: a place holds a few.
        bool fits = count <= MostEach * (_starts.Length - 1) && count >= (_starts.Length - 1) / 2;
        return fits ? new(splice.Starts, splice.Amounts, splice.Rows, _shift) : new(splice.Amounts, splice.Rows);
    }

    private int[] Moved(RowShift rows)
    {
        int[] moved = GC.AllocateUninitializedArray<int>(_rows.Length);
        rows.Move(_rows, moved);
        return moved;
    }

    private AmountEntry[] InOrder(List<AmountEntry> entries) => [.. entries.OrderBy(e => PlaceOf(e.Amount)).ThenBy(e => e.Amount).ThenBy(e => e.Row)];

    private void Fill(ReadOnlySpan<long> amounts, ReadOnlySpan<int> rows)
    {
        foreach (long amount in amounts)
        {
            _starts[PlaceOf(amount)]++;
        }

        for (int place = 1; place < _starts.Length; place++)
        {
            _starts[place] += _starts[place - 1];
        }

        // Filled from behind, so that each end walks down to the start of its place and rows of one amount keep their order.
        for (int i = amounts.Length - 1; i >= 0; i--)
        {
            int at = --_starts[PlaceOf(amounts[i])];
            (_amounts[at], _rows[at]) = (amounts[i], rows[i]);
        }
    }

    // Few stand in one place, unless they are of one amount and in order already.
    private void SortPlace(int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            (long amount, int row) = (_amounts[i], _rows[i]);
            int at = i;
            while (at > start && _amounts[at - 1] > amount)
            {
                (_amounts[at], _rows[at]) = (_amounts[at - 1], _rows[at - 1]);
                at--;
            }

            (_amounts[at], _rows[at]) = (amount, row);
        }
    }

    private int PlaceOf(long amount) => (int)(unchecked((ulong)amount * 0x9E3779B97F4A7C15) >> _shift);
}
