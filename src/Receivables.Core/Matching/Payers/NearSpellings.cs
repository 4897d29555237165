namespace Receivables.Matching.Payers;

/// <summary>Finds words that differ from a spelling by one letter, by what is left of both when one letter is struck out.</summary>
/// <remarks>The method is that of symmetric deletion: two words at distance one have a deletion in common, or one is a deletion of the other. Hits are compared letter by letter.</remarks>
internal sealed class NearSpellings
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int Shortest = 4;

    /// <summary>Longer words are compared as they stand.</summary>
    private const int Longest = 24;

    private readonly IReadOnlyList<string> _spellings;
    private readonly ulong[] _hashes;
    private readonly int[] _words;

    internal NearSpellings(IReadOnlyList<string> spellings)
    {
        _spellings = spellings;
        List<ulong> hashes = [];
        List<int> words = [];
        for (int word = 0; word < spellings.Count; word++)
        {
            string spelling = spellings[word];
            for (int struck = -1; struck < spelling.Length && spelling.Length is >= Shortest and <= Longest; struck++)
            {
                hashes.Add(HashWithout(spelling, struck));
                words.Add(word);
            }
        }

        _hashes = [.. hashes];
        _words = [.. words];
        Array.Sort(_hashes, _words);
    }

    /// <summary>Adds the words that differ by one letter, each once, in order.</summary>
    internal void Find(ReadOnlySpan<char> spelling, List<int> words)
    {
        if (spelling.Length is < Shortest or > Longest)
        {
            return;
        }

        int before = words.Count;
        for (int struck = -1; struck < spelling.Length; struck++)
        {
            ulong hash = HashWithout(spelling, struck);
            for (int i = FirstOf(hash); i < _hashes.Length && _hashes[i] == hash; i++)
            {
                if (words.IndexOf(_words[i], before) < 0 && AreNear(spelling, _spellings[_words[i]]))
                {
                    words.Add(_words[i]);
                }
            }
        }

        words.Sort(before, words.Count - before, Comparer<int>.Default);
    }

    /// <summary>Whether two words differ by one letter: missing, added, another, or two neighbours that changed places.</summary>
    internal static bool AreNear(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length < right.Length)
        {
            ReadOnlySpan<char> longer = right;
            right = left;
            left = longer;
        }

        int same = left.CommonPrefixLength(right);
        if (left.Length == right.Length)
        {
            bool isOther = same < left.Length && left[(same + 1)..].SequenceEqual(right[(same + 1)..]);
            bool isSwap = same + 1 < left.Length && left[same] == right[same + 1] && left[same + 1] == right[same] && left[(same + 2)..].SequenceEqual(right[(same + 2)..]);
            return isOther || isSwap;
        }

        return left.Length == right.Length + 1 && left[(same + 1)..].SequenceEqual(right[same..]);
    }

    private static ulong HashWithout(ReadOnlySpan<char> spelling, int struck)
    {
        ulong hash = Documents.NumberText.EmptyHash;
        for (int i = 0; i < spelling.Length; i++)
        {
            hash = i == struck ? hash : Documents.NumberText.AddExactly(hash, spelling[i]);
        }

        return hash;
    }

    private int FirstOf(ulong hash)
    {
        int low = 0;
        int high = _hashes.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _hashes[middle] < hash ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
