namespace Receivables.Matching.Payers;

/// <summary>Gives each spelling a number, in the order in which spellings come.</summary>
internal sealed class WordCollector
{
    private const int FirstSlots = 1_024;

    private readonly List<int> _records = [];
    private ulong[] _slots = new ulong[FirstSlots];
    private int[] _texts = new int[FirstSlots];
    private int _end = TextSlots.FirstRecord;

    /// <summary>How many spellings there are.</summary>
    internal int Count => _records.Count;

    /// <summary>The number of a spelling.</summary>
    internal int NumberOf(ReadOnlySpan<char> spelling)
    {
        uint hash = KeyHash.Of(spelling);
        int record = TextSlots.Find(_slots, _texts, spelling, hash, out int free);
        return record != 0 ? _texts[record + TextRecords.Row] : Add(spelling, hash, free);
    }

    /// <summary>Reads a spelling into a buffer that is large enough and returns its length.</summary>
    internal int Read(int number, Span<char> spelling) => TextRecords.Read(_texts.AsSpan(_records[number]), spelling, out _);

    private int Add(ReadOnlySpan<char> spelling, uint hash, int free)
    {
        int number = _records.Count;
        int size = TextRecords.SizeOf(spelling);
        if (_texts.Length < _end + size)
        {
            Array.Resize(ref _texts, Math.Max(_end + size, _texts.Length * 2));
        }

        TextRecords.Write(_texts.AsSpan(_end, size), spelling, number);
        _records.Add(_end);
        _slots[free] = TextSlots.Slot(hash, _end);
        _end += size;
        if (Count * 2 >= _slots.Length)
        {
            _slots = TextSlots.Resized(_slots, _slots.Length * 2);
        }

        return number;
    }
}
