namespace Receivables.Matching.Payers;

/// <summary>The words of a payer's name in the order of how much they tell, and the most that a name can weigh which has some of them.</summary>
/// <remarks>A search looks at the names that have the most telling word, then at those that have the second and not the first, and ends where no rest can be enough. One thread's.</remarks>
internal sealed class NameBounds
{
    private readonly int[] _order = new int[NameWords.Most];
    private readonly int[] _gains = new int[NameWords.Most + 1];
    private int _count;
    private int _unmatched;
    private int _missing;

    /// <summary>The word at a place of the order.</summary>
    internal int this[int level] => _order[level];

    /// <summary>Puts the words in order.</summary>
    internal void Read(NameQuery query)
    {
        ReadOnlySpan<QueryWord> words = query.Words;
        (_count, _missing, _unmatched) = (words.Length, query.Missing, 0);
        for (int q = 0; q < words.Length; q++)
        {
            int at = q;
            for (; at > 0 && words[_order[at - 1]].Gain < words[q].Gain; at--)
            {
                _order[at] = _order[at - 1];
            }

            _order[at] = q;
            _unmatched += words[q].Unmatched;
        }

        for (int level = 0; level < _count; level++)
        {
            _gains[level + 1] = _gains[level] + words[_order[level]].Gain;
        }
    }

    /// <summary>How many words a name may have so that it can weigh enough.</summary>
    /// <param name="gain">What the words won that it is known to have.</param>
    /// <param name="had">How many those are.</param>
    /// <param name="next">The first place of the order that it may have besides.</param>
    /// <param name="least">What is enough.</param>
    internal (int Fewest, int Most) LengthsFor(int gain, int had, int next, int least)
    {
        // The most is that of a name with all the words that are left and none besides; each word less, and each more, costs something.
        int left = _count - next;
        int units = _unmatched + gain + _gains[_count] - _gains[next];
        if (units < least)
        {
            return (1, 0);
        }

        int most = Math.Min(NameWords.Most, had + left + ((units - least) / -_missing));
        int fewest = had + left;
        for (; fewest > had && units - _gains[next + fewest - had] + _gains[next + fewest - had - 1] >= least; fewest--)
        {
            units += _gains[next + fewest - had - 1] - _gains[next + fewest - had];
        }

        return (fewest, most);
    }
}
