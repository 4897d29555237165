using System.Runtime.InteropServices;

namespace Receivables.Matching.Documents;

/// <summary>How many different values one run of digits has in the numbers of a form, up to a number of them.</summary>
/// <remarks>So many values are told apart; of the others it is only known how often they occur. It is kept, so that it can be told what is gone.</remarks>
internal sealed class RunValues
{
    /// <summary>More values than this are as good as any number of them.</summary>
    internal const int MostValues = 4_096;

    private const int MostTold = 2 * MostValues;

    private readonly Dictionary<ulong, int> _told;
    private int _others;

    internal RunValues() => _told = [];

    private RunValues(RunValues from) => (_told, _others) = (new(from._told), from._others);

    /// <summary>How many there are, at most <see cref="MostValues"/>.</summary>
    internal int Count => Math.Min(_told.Count, MostValues);

    /// <summary>How many are told apart.</summary>
    internal int Told => _told.Count;

    /// <summary>Whether <see cref="Count"/> is certain: so many went that those never told apart may count.</summary>
    internal bool IsCertain => _others == 0 || _told.Count >= MostValues;

    internal RunValues Copy() => new(this);

    internal void Add(ulong value)
    {
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
}
