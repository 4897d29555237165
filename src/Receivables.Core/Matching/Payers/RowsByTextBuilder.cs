namespace Receivables.Matching.Payers;

/// <summary>Makes a <see cref="RowsByText"/>.</summary>
internal sealed class RowsByTextBuilder
{
    private const int FirstSlots = 16;

    // Three slots of four are taken at most; the table that is kept has no more than it needs.
    private const int FullFrom = 3;
    private const int FullOf = 4;

    private readonly List<(int Row, int Before)> _more = [];
    private ulong[] _slots = new ulong[FirstSlots];
    private int[] _records = new int[FirstSlots];
    private int _end = TextSlots.FirstRecord;
    private int _count;
    private int _shared;

    /// <summary>Adds a row of a text. Rows come in ascending order; what was added before is left as it is.</summary>
    internal void Add(ReadOnlySpan<char> text, int row)
    {
        uint hash = KeyHash.Of(text);
        int record = TextSlots.Find(_slots, _records, text, hash, out int free);
        if (record != 0)
        {
            AddRow(ref _records[record + TextRecords.Row], row);
            return;
        }

        int size = TextRecords.SizeOf(text);
        if (_records.Length < _end + size)
        {
            Array.Resize(ref _records, Math.Max(_end + size, _records.Length * 2));
        }

        TextRecords.Write(_records.AsSpan(_end, size), text, row);
        _slots[free] = TextSlots.Slot(hash, _end);
        _end += size;
        _count++;
        if ((long)_count * FullOf >= (long)_slots.Length * FullFrom)
        {
            _slots = TextSlots.Resized(_slots, _slots.Length * 2);
        }
    }

    /// <summary>Makes the table. The builder is used up.</summary>
    internal RowsByText Build()
    {
        int[] shared = Share();
        Array.Resize(ref _records, _end);
        int slots = (int)((long)_count * FullOf / FullFrom) + 1;
        return new(TextSlots.Resized(_slots, slots), _records, shared, _count);
    }

    // The rows of a text that several have are chained, the last one first, until all are known.
    private void AddRow(ref int first, int row)
    {
        if ((first >= 0 ? first : _more[~first].Row) == row)
        {
            return;
        }

        if (first >= 0)
        {
            _more.Add((first, -1));
            _shared += 2;
            first = ~(_more.Count - 1);
        }

        _more.Add((row, ~first));
        _shared++;
        first = ~(_more.Count - 1);
    }

    private int[] Share()
    {
        int[] shared = new int[_shared];
        int end = 0;
        for (int record = TextSlots.FirstRecord; _shared > 0 && record < _end; record += TextRecords.SizeAt(_records.AsSpan(record)))
        {
            ref int first = ref _records[record + TextRecords.Row];
            if (first < 0)
            {
                int count = CountOf(~first);
                Fill(shared.AsSpan(end + 1, count), ~first);
                shared[end] = count;
                first = ~end;
                end += count + 1;
            }
        }

        return shared;
    }

    private int CountOf(int last)
    {
        int count = 0;
        for (int i = last; i >= 0; i = _more[i].Before)
        {
            count++;
        }

        return count;
    }

    private void Fill(Span<int> rows, int last)
    {
        for (int i = last, at = rows.Length - 1; i >= 0; i = _more[i].Before, at--)
        {
            rows[at] = _more[i].Row;
        }
    }
}
