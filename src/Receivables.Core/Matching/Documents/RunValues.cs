using System.Runtime.InteropServices;

namespace Receivables.Matching.Documents;

/// <summary>How many different values one run of digits has in the numbers of a form, up to a number of them.</summary>
/// <remarks>So many values are told apart; of the others it is only known how often they occur. It is kept, so that it can be told what is gone.</remarks>
internal sealed class RunValues
{
    /// <summary>More values than this are as good as any number of them.</summary>
    internal const int MostValues = 4_096;

    private const int MostTold = 2 * MostValues;

    // One value in 64 is counted to the end, whichever come first.
    private const int SampleBits = 6;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly Dictionary<ulong, int> _told;
    private readonly Dictionary<ulong, int> _sample;
    private int _others;
    private int _sampled;

    internal RunValues() => (_told, _sample) = ([], []);

    private RunValues(RunValues from) => (_told, _sample, _others, _sampled) = (new(from._told), new(from._sample), from._others, from._sampled);

    /// <summary>How many there are, at most <see cref="MostValues"/>.</summary>
    internal int Count => Math.Min(_told.Count, MostValues);

    /// <summary>How many are told apart.</summary>
    internal int Told => _told.Count + _sample.Count;

    /// <summary>Whether there is a value for every two numbers at least: of many numbers, as a sample tells. The numbers of customers recur, serials hardly do.</summary>
    /// <param name="count">How many numbers there are.</param>
    internal bool TellMost(int count) => count < 2 * MostValues ? Count * 2L >= count : Count == MostValues && _sample.Count * 2L >= _sampled;

    /// <summary>Whether <see cref="Count"/> is certain: so many went that those never told apart may count.</summary>
    internal bool IsCertain => _others == 0 || _told.Count >= MostValues;

    internal RunValues Copy() => new(this);

    internal void Add(ulong value)
    {
        if (IsOfSample(value))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_sample, value, out _)++;
            _sampled++;
        }

        if (_told.Count < MostTold)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_told, value, out _)++;
            return;
        }

        ref int told = ref CollectionsMarshal.GetValueRefOrNullRef(_told, value);
        if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref told))
        {
            _others++;
        }
        else
        {
            told++;
        }
    }

    internal void Remove(ulong value)
    {
        if (IsOfSample(value) && _sample.TryGetValue(value, out int sampled))
        {
            _sampled--;
            if (sampled > 1)
            {
                _sample[value] = sampled - 1;
            }
            else
            {
                _sample.Remove(value);
            }
        }

        if (!_told.TryGetValue(value, out int count))
        {
            _others--;
        }
        else if (count > 1)
        {
            _told[value] = count - 1;
        }
        else
        {
            _told.Remove(value);
        }
    }

    private static bool IsOfSample(ulong value) => unchecked(value * Spread) >> (64 - SampleBits) == 0;
}
