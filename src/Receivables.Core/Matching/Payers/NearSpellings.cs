namespace Receivables.Matching.Payers;

/// <summary>Finds words by their spelling, and those that differ from it by one letter, by what is left of both when one letter is struck out.</summary>
/// <remarks>
/// The method is that of symmetric deletion: two words at distance one have a deletion in common, or one is a deletion of the other. Hits are compared letter by letter.
/// Words lie in buckets by the hash of their spelling and of each of their deletions; a word beside some more bits of the hash takes four bytes. Immutable; shared by all threads.
/// </remarks>
internal sealed class NearSpellings
{
    /// <summary>Of a payer's words, shorter ones have too many neighbours.</summary>
    internal const int Shortest = 4;

    /// <summary>Longer words are compared as they stand.</summary>
    internal const int Longest = 48;

    private const int EntriesOfBucket = 8;

    private readonly WordTable _words;
    private readonly uint[] _starts;
    private readonly uint[] _entries;
    private readonly int _wordBits;

    internal NearSpellings(WordTable words)
    {
        _words = words;
        _wordBits = BitsFor(words.Count);
        Span<uint> hashes = stackalloc uint[Longest + 1];
        int count = 0;
        for (int word = 0; word < words.Count; word++)
        {
            count += DeletionHashes.Of(words[word], IsCompared(words[word].Length), hashes);
        }

        _entries = new uint[count];
        _starts = new uint[(count / EntriesOfBucket) + 2];
        Fill(hashes);
    }

    /// <summary>Finds the word of a spelling, and writes those that differ from it by one letter, each once, in order. What does not fit is left out.</summary>
    /// <param name="spelling">The spelling.</param>
    /// <param name="near">Takes the words that differ.</param>
    /// <param name="count">How many those are.</param>
    /// <returns>The word, or −1.</returns>
    internal int Find(ReadOnlySpan<char> spelling, Span<int> near, out int count)
    {
        Span<uint> hashes = stackalloc uint[Longest + 1];
        Span<int> starts = stackalloc int[Longest + 1];
        Span<int> ends = stackalloc int[Longest + 1];
        hashes = hashes[..DeletionHashes.Of(spelling, IsCompared(spelling.Length), hashes)];
        FindBuckets(hashes, starts, ends);
        int exact = -1;
        count = 0;
        for (int i = 0; i < hashes.Length; i++)
        {
            uint tag = TagOf(hashes[i]);
            foreach (uint entry in _entries.AsSpan(starts[i], ends[i] - starts[i]))
            {
                if (entry >> _wordBits == tag)
                {
                    Take(spelling, WordOf(entry), near, ref exact, ref count);
                }
            }
        }

        near[..count].Sort();
        return exact;
    }

    /// <summary>Whether there is a word of a spelling.</summary>
    internal bool Has(ReadOnlySpan<char> spelling)
    {
        Span<uint> hashes = stackalloc uint[1];
        DeletionHashes.Of(spelling, false, hashes);
        int bucket = KeyHash.Within(hashes[0], _starts.Length - 1);
        uint tag = TagOf(hashes[0]);
        bool has = false;
        for (uint i = _starts[bucket]; i < _starts[bucket + 1] && !has; i++)
        {
            has = _entries[i] >> _wordBits == tag && _words[WordOf(_entries[i])].SequenceEqual(spelling);
        }

        return has;
    }

    /// <summary>Whether a word of this length is compared with others.</summary>
    internal static bool IsCompared(int length) => length is >= Shortest and <= Longest;

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

    private static int BitsFor(int count)
    {
        int bits = 1;
        while (1L << bits < count)
        {
            bits++;
        }

        return bits;
    }

    private void Fill(Span<uint> hashes)
    {
        for (int word = 0; word < _words.Count; word++)
        {
            foreach (uint hash in hashes[..DeletionHashes.Of(_words[word], IsCompared(_words[word].Length), hashes)])
            {
                _starts[KeyHash.Within(hash, _starts.Length - 1)]++;
            }
        }

        for (int i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        // From the end of each bucket down, so that the starts are where they belong when all are in.
        for (int word = _words.Count - 1; word >= 0; word--)
        {
            foreach (uint hash in hashes[..DeletionHashes.Of(_words[word], IsCompared(_words[word].Length), hashes)])
            {
                _entries[--_starts[KeyHash.Within(hash, _starts.Length - 1)]] = Entry(word, hash);
            }
        }
    }

    // All buckets before any word, so that the memory is waited for at once.
    private void FindBuckets(ReadOnlySpan<uint> hashes, Span<int> starts, Span<int> ends)
    {
        for (int i = 0; i < hashes.Length; i++)
        {
            int bucket = KeyHash.Within(hashes[i], _starts.Length - 1);
            starts[i] = (int)_starts[bucket];
            ends[i] = (int)_starts[bucket + 1];
        }
    }

    private void Take(ReadOnlySpan<char> spelling, int word, Span<int> near, ref int exact, ref int count)
    {
        ReadOnlySpan<char> other = _words[word];
        if (other.Length == spelling.Length && other.SequenceEqual(spelling))
        {
            exact = word;
        }
        else if (IsCompared(spelling.Length) && count < near.Length && !near[..count].Contains(word) && AreNear(spelling, other))
        {
            near[count++] = word;
        }
    }

    private uint Entry(int word, uint hash) => (hash << _wordBits) | (uint)word;

    private uint TagOf(uint hash) => (hash << _wordBits) >> _wordBits;

    private int WordOf(uint entry) => (int)(entry & ((1u << _wordBits) - 1));
}
