using System.Runtime.InteropServices;

namespace Receivables.Matching.Payers;

/// <summary>Collects the names of a book as rows of words: names of the same words in the same order are one, with all who have it.</summary>
internal sealed class NameCollector
{
    private const int FirstSlots = 1_024;

    private readonly List<int> _words = [];
    private readonly List<int> _starts = [0];
    private ulong[] _slots = new ulong[FirstSlots];

    internal NameCollector(RowsByText names)
    {
        Span<char> folded = stackalloc char[NameFolding.MaxLength];
        Span<Range> words = stackalloc Range[NameWords.Most];
        int record = 0;
        for (int length = names.Read(ref record, folded, out ReadOnlySpan<int> rows); length >= 0; length = names.Read(ref record, folded, out rows))
        {
            int name = NumberOf(folded[..length], words[..NameWords.Split(folded[..length], words)]);
            foreach (int row in rows)
            {
                Owners.Add((name, row));
            }
        }
    }

    /// <summary>The spellings of the words.</summary>
    internal WordCollector Spellings { get; } = new();

    /// <summary>Who has which name, once for each way of writing it.</summary>
    internal List<(int Name, int Row)> Owners { get; } = [];

    /// <summary>How many names there are.</summary>
    internal int Count => _starts.Count - 1;

    /// <summary>The words of a name, in order, as <see cref="Spellings"/> numbers them.</summary>
    internal ReadOnlySpan<int> WordsOf(int name) => CollectionsMarshal.AsSpan(_words)[_starts[name].._starts[name + 1]];

    private int NumberOf(ReadOnlySpan<char> folded, ReadOnlySpan<Range> words)
    {
        int start = _words.Count;
        foreach (Range word in words)
        {
            _words.Add(Spellings.NumberOf(folded[word]));
        }

        ReadOnlySpan<int> own = CollectionsMarshal.AsSpan(_words)[start..];
        uint hash = KeyHash.Of(MemoryMarshal.Cast<int, char>(own));
        int at = KeyHash.Within(hash, _slots.Length);
        for (ulong slot = _slots[at]; slot != 0; slot = _slots[at])
        {
            int name = unchecked((int)slot) - 1;
            if ((uint)(slot >> 32) == hash && WordsOf(name).SequenceEqual(own))
            {
                _words.RemoveRange(start, own.Length);
                return name;
            }

            at = at + 1 < _slots.Length ? at + 1 : 0;
        }

        _starts.Add(_words.Count);
        _slots[at] = TextSlots.Slot(hash, Count);
        if (Count * 2 >= _slots.Length)
        {
            _slots = TextSlots.Resized(_slots, _slots.Length * 2);
        }

        return Count - 1;
    }
}
