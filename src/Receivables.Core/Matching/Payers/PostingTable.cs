namespace Receivables.Matching.Payers;

/// <summary>Under each word the names that have it, ascending, and so by how many words they have. All lists lie in one array.</summary>
/// <remarks>Immutable; shared by all threads.</remarks>
internal sealed class PostingTable
{
    // A long list begins with where the names of each length do, and where the last of them end.
    private const int Header = NameWords.Most + 1;

    // Shorter lists are looked through.
    private const int ShortList = 40;

    private readonly NameTable _names;
    private readonly int[] _starts;
    private readonly int[] _postings;
    private readonly ushort[] _others;

    /// <summary>Lists names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="words">How many words there are.</param>
    internal PostingTable(NameTable names, int words)
    {
        _names = names;
        _starts = StartsOfLists(words);
        _postings = new int[_starts[^1]];
        _others = new ushort[_starts[^1]];
        Fill();
        WriteHeaders();
    }

    /// <summary>How many names have a word, and a few more where those are many.</summary>
    internal int CountWith(int word) => _starts[word + 1] - _starts[word];

    /// <summary>The names of so many words that have a word.</summary>
    internal Postings NamesWith(int word, int length)
    {
        int start = _starts[word];
        int end = _starts[word + 1];
        if (end - start > ShortList)
        {
            return Between(_postings[start + length - 1], _postings[start + length]);
        }

        int first = FirstFrom(_names.FirstOf(length), start, end);
        return Between(first, FirstFrom(_names.FirstOf(length + 1), first, end));
    }

    private Postings Between(int from, int to) => new(_postings.AsSpan(from, to - from), _others.AsSpan(from, to - from));

    private int FirstFrom(int name, int from, int end)
    {
        while (from < end && _postings[from] < name)
        {
            from++;
        }

        return from;
    }

    private int[] StartsOfLists(int words)
    {
        int[] starts = new int[words + 1];
        for (int name = 0; name < _names.Count; name++)
        {
            ReadOnlySpan<int> own = _names.WordsOf(name);
            for (int i = 0; i < own.Length; i++)
            {
                starts[own[i] + 1] += own[..i].Contains(own[i]) ? 0 : 1;
            }
        }

        for (int word = 1; word < starts.Length; word++)
        {
            starts[word] += starts[word] > ShortList ? Header : 0;
        }

        NameColumns.Accumulate(starts);
        return starts;
    }

    private void Fill()
    {
        int[] next = [.. _starts];
        for (int word = 0; word + 1 < _starts.Length; word++)
        {
            next[word] += CountWith(word) > ShortList ? Header : 0;
        }

        for (int name = 0; name < _names.Count; name++)
        {
            ReadOnlySpan<int> own = _names.WordsOf(name);
            for (int i = 0; i < own.Length; i++)
            {
                if (!own[..i].Contains(own[i]))
                {
                    int at = next[own[i]]++;
                    _postings[at] = name;
                    _others[at] = OtherWords.Of(own, i);
                }
            }
        }
    }

    private void WriteHeaders()
    {
        for (int word = 0; word + 1 < _starts.Length; word++)
        {
            int at = _starts[word] + Header;
            for (int length = 0; CountWith(word) > ShortList && length < Header; length++)
            {
                at = SortedNames.FirstFrom(_postings.AsSpan(0, _starts[word + 1]), _names.FirstOf(length + 1), at);
                _postings[_starts[word] + length] = at;
            }
        }
    }
}
