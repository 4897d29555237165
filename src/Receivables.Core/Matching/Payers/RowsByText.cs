namespace Receivables.Matching.Payers;

/// <summary>The rows that have a text, such as the customers of a name. A lookup allocates nothing and touches two places of memory, one more where several rows share the text.</summary>
/// <remarks>Immutable, made by <see cref="RowsByTextBuilder"/>; shared by all threads. Beside the text a key takes 18 bytes.</remarks>
internal sealed class RowsByText
{
    private readonly ulong[] _slots;
    private readonly int[] _records;
    private readonly int[] _shared;

    internal RowsByText(ulong[] slots, int[] records, int[] shared, int count)
    {
        _slots = slots;
        _records = records;
        _shared = shared;
        Count = count;
    }

    /// <summary>How many texts there are.</summary>
    internal int Count { get; }

    /// <summary>The rows with a text, ascending.</summary>
    internal ReadOnlySpan<int> Find(scoped ReadOnlySpan<char> text)
    {
        int record = Count == 0 ? 0 : TextSlots.Find(_slots, _records, text, KeyHash.Of(text), out _);
        return record == 0 ? [] : RowsOf(record);
    }

    /// <summary>Reads the texts one by one, in the order in which they were first added.</summary>
    /// <param name="record">0 for the first; then what the call before left there.</param>
    /// <param name="text">Takes the text; as long as the longest.</param>
    /// <param name="rows">Its rows.</param>
    /// <returns>The length of the text, or −1 after the last.</returns>
    internal int Read(scoped ref int record, scoped Span<char> text, out ReadOnlySpan<int> rows)
    {
        record = record == 0 ? TextSlots.FirstRecord : record;
        if (record >= _records.Length)
        {
            rows = [];
            return -1;
        }

        rows = RowsOf(record);
        int length = TextRecords.Read(_records.AsSpan(record), text, out int size);
        record += size;
        return length;
    }

    private ReadOnlySpan<int> RowsOf(int record)
    {
        ref readonly int row = ref _records[record + TextRecords.Row];
        return row >= 0 ? new ReadOnlySpan<int>(in row) : _shared.AsSpan(~row + 1, _shared[~row]);
    }
}
