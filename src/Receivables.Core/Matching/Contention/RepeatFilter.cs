using System.Numerics;

namespace Receivables.Matching.Contention;

/// <summary>Tells which of many keys occur once for certain: what may occur twice is few, and is looked at again.</summary>
/// <remarks>
/// Two bits a place, so that millions of keys fit into the cache: sixteen places for each key, or one for each key that there can be where that is less. It never calls single what is not.
/// </remarks>
internal sealed class RepeatFilter
{
    private const int PlacesPerKey = 16;

    // Thirty-two places a word: the low bits for seen, the high ones for seen again.
    private readonly ulong[] _words;
    private readonly ulong _factor;
    private readonly int _shift;

    /// <param name="keys">About how many keys there will be; more make it tell less and never wrongly.</param>
    /// <param name="range">All keys are below it.</param>
    internal RepeatFilter(int keys, long range = uint.MaxValue + 1L)
    {
        int bits = Math.Clamp(BitOperations.Log2((ulong)Math.Max(1, keys) * PlacesPerKey) + 1, 6, 31);
        bool isExact = range <= 1L << bits;
        (_factor, _shift) = isExact ? (1, 0) : (0x9E3779B97F4A7C15, 64 - bits);
        _words = new ulong[isExact ? (range >> 5) + 1 : 1 << (bits - 5)];
    }

    /// <summary>Takes a key down.</summary>
    internal void Add(uint key)
    {
        ulong place = PlaceOf(key);
        ref ulong word = ref _words[place >> 5];
        ulong seen = 1UL << (int)(place & 31);
        word |= (word & seen) << 32 | seen;
    }

    /// <summary>Whether a key may have been taken down twice.</summary>
    internal bool MayRepeat(uint key)
    {
        ulong place = PlaceOf(key);
        return ((_words[place >> 5] >> (int)((place & 31) + 32)) & 1) != 0;
    }

    /// <summary>The places of keys that occur more than once, those of one key together. A key of zero is none.</summary>
    internal static PairList RepeatsOf(ReadOnlySpan<uint> keys)
    {
        var filter = new RepeatFilter(keys.Length);
        foreach (uint key in keys)
        {
            if (key != 0)
            {
                filter.Add(key);
            }
        }

        var pairs = new PairList();
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0 && filter.MayRepeat(keys[i]))
            {
                pairs.Add((int)(keys[i] & int.MaxValue), i);
            }
        }

        pairs.SortAndKeepRepeats();
        return pairs;
    }

    private ulong PlaceOf(uint key) => unchecked(key * _factor) >> _shift;
}
