using Receivables.Matching.Decisions;

namespace Receivables.Matching.Payers;

/// <summary>A payer's name while customers like it are sought: its words, and what a name is worth that has some of them.</summary>
/// <remarks>One thread's; used again for each payment.</remarks>
internal sealed class NameQuery
{
    /// <summary>More words that are a letter off are not looked at.</summary>
    internal const int MostNear = 128;

    // A single letter at the end may be the beginning of any word.
    private const int ShortestClipped = 2;

    private readonly QueryWord[] _words = new QueryWord[NameWords.Most];
    private readonly int[] _near = new int[NameWords.Most * MostNear];
    private readonly int[] _found = new int[NameWords.Most];
    private NameIndex _index = null!;
    private int _missing;

    /// <summary>How many words it has.</summary>
    internal int Count { get; private set; }

    /// <summary>Its words.</summary>
    internal ReadOnlySpan<QueryWord> Words => _words.AsSpan(0, Count);

    /// <summary>What each word of a customer's name costs that this one has not; below 0.</summary>
    internal int Missing => _missing;

    /// <summary>Reads a folded name.</summary>
    internal void Read(NameIndex index, ReadOnlySpan<char> folded)
    {
        _index = index;
        _missing = NameClips.IsLikely(folded.Length) ? Priors.WordClipped : Priors.WordMissing;
        Span<Range> words = stackalloc Range[NameWords.Most];
        Count = NameWords.Split(folded, words);
        for (int q = 0; q < Count; q++)
        {
            bool canBeClipped = q == Count - 1 && folded.Length >= NameClips.Shortest;
            _words[q] = ReadWord(q, folded[words[q]], canBeClipped);
        }
    }

    /// <summary>How many words on file may stand for one of this name's, at most.</summary>
    internal int KeysOf(int q) => 1 + _words[q].Near + _words[q].ClippedTo - _words[q].ClippedFrom;

    /// <summary>How many for the words from a place of the order on.</summary>
    internal int KeysOf(NameBounds order, int level)
    {
        int keys = 0;
        for (; level < Count; level++)
        {
            keys += KeysOf(order[level]);
        }

        return keys;
    }

    /// <summary>One of them: the same, those a letter off, those that begin so.</summary>
    /// <returns>False where there is none, or it is another of them.</returns>
    internal bool TryKey(int q, int number, out NameKey key)
    {
        ref readonly QueryWord word = ref _words[q];
        bool isNear = number > 0 && number <= word.Near;
        int own = number == 0 ? word.Exact : isNear ? NearOf(q)[number - 1] : word.ClippedFrom + number - 1 - word.Near;
        int units = number == 0 ? word.ExactUnits : isNear ? NearUnits(_words[q], own) : word.ClippedUnits;
        key = new(q, own, units - word.Unmatched);
        return number == 0 ? own >= 0 : isNear ? own < word.ClippedFrom || own >= word.ClippedTo : own != word.Exact;
    }

    private ReadOnlySpan<int> NearOf(int q) => _near.AsSpan(q * MostNear, _words[q].Near);

    // As rare as what is on file is, and as what was written: where that is a word of other names too, it says no more than those.
    private int NearUnits(in QueryWord word, int near) => Math.Min(_index.UnitsOf(_index.UsesOf(near, near + 1)), word.ExactUnits) + Priors.LetterWrong;

    /// <summary>Weighs a customer's name.</summary>
    /// <param name="own">Its words.</param>
    /// <param name="matched">The words of the payer's name that it has, a bit each.</param>
    internal int Weigh(ReadOnlySpan<int> own, out int matched)
    {
        matched = 0;
        int used = 0;
        int units = 0;
        int most = int.MaxValue;
        for (int q = 0; q < Count; q++)
        {
            int at = FindIn(q, own, used, out int worth);
            _found[q] = at < 0 ? -1 : own[at];
            units += at < 0 ? _words[q].Unmatched : worth;
            most = at < 0 && _words[q].Unmatched < 0 ? Priors.Namesake : most;
            used |= at < 0 ? 0 : 1 << at;
            matched |= at < 0 ? 0 : 1 << q;
        }

        return Math.Min(most, units + ((own.Length - System.Numerics.BitOperations.PopCount((uint)used)) * _missing));
    }

    /// <summary>The word of the name last weighed that stands for one of this name's, or −1.</summary>
    internal int WordFor(int q) => _found[q];

    private QueryWord ReadWord(int q, ReadOnlySpan<char> spelling, bool canBeClipped)
    {
        int exact = _index.Spellings.Find(spelling, _near.AsSpan(q * MostNear, MostNear), out int near);
        var word = new QueryWord
        {
            Exact = exact,
            ExactUnits = _index.UnitsOf(exact < 0 ? 1 : _index.UsesOf(exact, exact + 1)),
            Near = near,
            Unmatched = spelling.Length == 1 && canBeClipped ? 0 : Priors.WordTooMany,
        };
        word.Most = exact < 0 ? int.MinValue : word.ExactUnits;
        if (canBeClipped && spelling.Length >= ShortestClipped)
        {
            (word.ClippedFrom, word.ClippedTo) = _index.Words.BeginningWith(spelling);
            int uses = _index.UsesOf(word.ClippedFrom, word.ClippedTo);
            word.ClippedUnits = uses == 0 ? int.MinValue : _index.UnitsOf(uses) + Priors.LetterWrong;
            word.Most = Math.Max(word.Most, word.ClippedUnits);
        }

        foreach (int other in _near.AsSpan(q * MostNear, exact < 0 ? near : 0))
        {
            word.Most = Math.Max(word.Most, NearUnits(word, other));
        }

        word.Most = Math.Max(word.Most, word.Unmatched);
        return word;
    }

    private int FindIn(int q, ReadOnlySpan<int> own, int used, out int worth)
    {
        ref readonly QueryWord word = ref _words[q];
        worth = word.ExactUnits;
        for (int i = 0; i < own.Length; i++)
        {
            if (own[i] == word.Exact && (used & (1 << i)) == 0)
            {
                return i;
            }
        }

        for (int i = 0; i < own.Length; i++)
        {
            if ((used & (1 << i)) == 0 && IsLike(q, own[i], out worth))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsLike(int q, int own, out int worth)
    {
        if (own >= _words[q].ClippedFrom && own < _words[q].ClippedTo)
        {
            worth = _words[q].ClippedUnits;
            return true;
        }

        bool isNear = NearOf(q).BinarySearch(own) >= 0;
        worth = isNear ? NearUnits(_words[q], own) : 0;
        return isNear;
    }
}
