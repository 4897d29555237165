namespace Receivables.Matching.Payers;

/// <summary>Finds the customers whose names are like a payer's: words in any order, one letter off, clipped by a bank, with or without a legal form.</summary>
/// <remarks>
/// It finds what comparing every name would find, but looks only at names that can weigh enough by the words that they are known to have. One thread's; used again for each payment.
/// </remarks>
internal sealed class NameSearch
{
    /// <summary>So many customers are returned.</summary>
    internal const int MostMatches = 16;

    /// <summary>More than so much is not looked at, in names of a list.</summary>
    private const int MostSteps = 50_000;

    /// <summary>What comparing a name costs.</summary>
    private const int StepsOfName = 16;

    /// <summary>Names of a list no longer than this are compared one by one, rather than sought by a second word.</summary>
    private const int ShortList = 8;

    /// <summary>So many names are compared at once.</summary>
    private const int AtOnce = 64;

    private readonly NameQuery _query = new();
    private readonly NameBounds _bounds = new();
    private readonly NameRanking _ranking = new();
    private NameIndex _index = null!;
    private readonly int[] _hits = new int[AtOnce];
    private readonly int[] _ownWords = new int[AtOnce * NameWords.Most];
    private int _steps;

    /// <summary>The customers found, the likest first.</summary>
    internal List<NameMatch> Matches { get; } = [];

    /// <summary>Searches.</summary>
    /// <param name="index">The names.</param>
    /// <param name="folded">The payer's folded name.</param>
    internal void Search(NameIndex index, ReadOnlySpan<char> folded)
    {
        _index = index;
        _steps = 0;
        _ranking.Clear();
        _query.Read(index, folded);
        _bounds.Read(_query);
        int before = 0;
        for (int level = 0; level < _query.Count; level++)
        {
            int q = _bounds[level];
            if (_bounds.LengthsFor(_query.Words[q].Gain, 1, level + 1, _ranking.Least).Most == 0)
            {
                break;
            }

            for (int key = 0; key < _query.KeysOf(q) && _steps < MostSteps; key++)
            {
                Visit(level, q, key, before);
            }

            before |= 1 << q;
        }

        _ranking.Write(index, Matches);
    }

    // Few names: all of them. Else first the names that have a second word as well: they are the likest, and what is less like is then left out. Then those of which the word alone is enough.
    private void Visit(int level, int q, int number, int before)
    {
        _steps++;
        if (!_query.TryKey(q, number, out NameKey key))
        {
            return;
        }

        if (_index.CountWith(key.Word) <= ShortList + _query.KeysOf(_bounds, level + 1))
        {
            CompareAll(key, level + 1, before);
            return;
        }

        int between = before;
        for (int second = level + 1; second < _query.Count && VisitSecond(second, key, between); second++)
        {
            between |= 1 << _bounds[second];
        }

        CompareAll(key, _query.Count, ~(1 << key.Query));
    }

    private void CompareAll(in NameKey key, int next, int without)
    {
        (int fewest, int most) = _bounds.LengthsFor(key.Gain, 1, next, _ranking.Least);
        for (int length = fewest; length <= most && _steps < MostSteps; length++)
        {
            Compare(_index.NamesWith(key.Word, length).Names, length, key, key, without);
        }
    }

    private bool VisitSecond(int second, in NameKey key, int before)
    {
        int q = _bounds[second];
        if (_bounds.LengthsFor(key.Gain + _query.Words[q].Gain, 2, second + 1, _ranking.Least).Most == 0)
        {
            return false;
        }

        for (int number = 0; number < _query.KeysOf(q) && _steps < MostSteps; number++)
        {
            if (_query.TryKey(q, number, out NameKey other))
            {
                VisitBoth(second, key, other, before);
            }
        }

        return true;
    }

    // The shorter of two lists is looked through for the word of the other.
    private void VisitBoth(int second, in NameKey key, in NameKey other, int before)
    {
        _steps++;
        (int fewest, int most) = _bounds.LengthsFor(key.Gain + other.Gain, 2, second + 1, _ranking.Least);
        bool isShorter = _index.CountWith(key.Word) <= _index.CountWith(other.Word);
        (int word, int sought) = isShorter ? (key.Word, other.Word) : (other.Word, key.Word);
        for (int length = Math.Max(2, fewest); length <= most && _steps < MostSteps; length++)
        {
            Postings names = _index.NamesWith(word, length);
            int count = 0;
            for (int at = OtherWords.Next(names.Others, 0, length, sought); at < names.Names.Length; at = OtherWords.Next(names.Others, at + 1, length, sought))
            {
                _hits[count++] = names.Names[at];
                if (count == _hits.Length)
                {
                    Compare(_hits, length, key, other, before);
                    count = 0;
                }
            }

            Compare(_hits.AsSpan(0, count), length, key, other, before);
        }
    }

    private void Compare(ReadOnlySpan<int> names, int length, in NameKey first, in NameKey second, int without)
    {
        for (int at = 0; at < names.Length && _steps < MostSteps; at += AtOnce)
        {
            CompareSome(names.Slice(at, Math.Min(AtOnce, names.Length - at)), length, first, second, without);
        }
    }

    // A name counts where it is found by the two words that tell most of those that it has, and so once.
    private void CompareSome(ReadOnlySpan<int> names, int length, in NameKey first, in NameKey second, int without)
    {
        // All words are fetched before any is looked at, so that the memory is waited for at once.
        for (int i = 0; i < names.Length; i++)
        {
            _index.WordsOf(names[i], length).CopyTo(_ownWords.AsSpan(i * length));
        }

        _steps += names.Length * StepsOfName;
        for (int i = 0; i < names.Length; i++)
        {
            int units = _query.Weigh(_ownWords.AsSpan(i * length, length), out int matched);
            if ((matched & without) == 0 && _query.WordFor(first.Query) == first.Word && _query.WordFor(second.Query) == second.Word)
            {
                _ranking.Add(names[i], units, _index);
            }
        }
    }
}
