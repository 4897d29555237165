namespace Receivables.Matching.Payers;

/// <summary>The words of all names in the order of their spelling, so that those with a beginning in common stand together.</summary>
/// <remarks>A word is its place in that order. Immutable; shared by all threads.</remarks>
internal sealed class WordTable
{
    private const int AsciiLetters = 128;

    private readonly char[] _letters;
    private readonly int[] _starts;
    private readonly int[] _firstOf;

    private WordTable(char[] letters, int[] starts)
    {
        _letters = letters;
        _starts = starts;
        _firstOf = CountFirstLetters();
    }

    /// <summary>How many words there are.</summary>
    internal int Count => _starts.Length - 1;

    /// <summary>How a word is spelt.</summary>
    internal ReadOnlySpan<char> this[int word] => _letters.AsSpan(_starts[word].._starts[word + 1]);

    /// <summary>Puts words in order.</summary>
    /// <param name="words">The words.</param>
    /// <param name="places">The place of each of their numbers.</param>
    internal static WordTable From(WordCollector words, out int[] places)
    {
        WordTable unordered = Copy(words);
        int[] order = unordered.Order();
        places = new int[words.Count];
        for (int place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        return unordered.In(order);
    }

    /// <summary>The words that begin so: the first, and the first behind them.</summary>
    internal (int From, int To) BeginningWith(ReadOnlySpan<char> beginning)
    {
        int from = _firstOf[FirstLetter(beginning[0])];
        int end = _firstOf[FirstLetter(beginning[0]) + 1];
        while (from < end)
        {
            int middle = (from + end) >>> 1;
            (from, end) = this[middle].SequenceCompareTo(beginning) < 0 ? (middle + 1, end) : (from, middle);
        }

        return (from, EndOf(beginning, from));
    }

    // In leaps that double, then by halves: the words are few.
    private int EndOf(ReadOnlySpan<char> beginning, int from)
    {
        int low = from;
        int high = from;
        for (int step = 1; high < Count && this[high].StartsWith(beginning); step *= 2)
        {
            low = high + 1;
            high += step;
        }

        high = Math.Min(high, Count);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = this[middle].StartsWith(beginning) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static WordTable Copy(WordCollector words)
    {
        Span<char> spelling = stackalloc char[NameFolding.MaxLength];
        List<char> letters = [];
        int[] starts = new int[words.Count + 1];
        for (int i = 0; i < words.Count; i++)
        {
            letters.AddRange(spelling[..words.Read(i, spelling)]);
            starts[i + 1] = letters.Count;
        }

        return new([.. letters], starts);
    }

    // By the first letters as one number; only where those are the same, letter by letter.
    private int[] Order()
    {
        ulong[] keys = new ulong[Count];
        int[] order = new int[Count];
        for (int i = 0; i < order.Length; i++)
        {
            keys[i] = Beginning(this[i]);
            order[i] = i;
        }

        Array.Sort(keys, order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end > start + 1)
            {
                order.AsSpan(start, end - start).Sort((a, b) => this[a].SequenceCompareTo(this[b]));
            }
        }

        return order;
    }

    // From the first letter beyond a byte on all are the same here, so the order is never turned round.
    private static ulong Beginning(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        int read = 0;
        for (; read < Math.Min(word.Length, sizeof(ulong)) && word[read] < byte.MaxValue; read++)
        {
            key |= (ulong)word[read] << (8 * (sizeof(ulong) - 1 - read));
        }

        return read < Math.Min(word.Length, sizeof(ulong)) ? key | ((ulong)byte.MaxValue << (8 * (sizeof(ulong) - 1 - read))) : key;
    }

    private WordTable In(int[] order)
    {
        char[] letters = new char[_letters.Length];
        int[] starts = new int[_starts.Length];
        for (int i = 0; i < order.Length; i++)
        {
            ReadOnlySpan<char> word = this[order[i]];
            word.CopyTo(letters.AsSpan(starts[i]));
            starts[i + 1] = starts[i] + word.Length;
        }

        return new(letters, starts);
    }

    // What is not ASCII stands together behind all that is.
    private static int FirstLetter(char letter) => Math.Min((int)letter, AsciiLetters);

    private int[] CountFirstLetters()
    {
        int[] first = new int[AsciiLetters + 2];
        for (int word = 0; word < Count; word++)
        {
            first[FirstLetter(this[word][0]) + 1]++;
        }

        NameColumns.Accumulate(first);
        return first;
    }
}
