namespace Receivables.Matching.Documents;

/// <summary>Tells most texts that are no number of the book by their length, how many digits they have and how they begin, without a look at the index.</summary>
/// <remarks>
/// It is small enough to stay close to the processor, and an index of a million numbers is not. What it lets pass has to be looked up. It counts, so that it forgets what is gone;
/// nobody changes it once others read it.
/// </remarks>
internal sealed class ShapeFilter
{
    private const int Bits = 16;
    private const uint Multiplier = 0x9E3779B1;

    private readonly ulong[] _seen;
    private readonly Dictionary<uint, int> _counts;

    // Numbers of one shape come together: they are counted before they are put down.
    private uint _last;
    private int _pending;

    internal ShapeFilter()
        : this(new ulong[(1 << Bits) / 64], [])
    {
    }

    private ShapeFilter(ulong[] seen, Dictionary<uint, int> counts) => (_seen, _counts) = (seen, counts);

    /// <summary>Notes a text that has to pass.</summary>
    internal void Add(int length, int digits, char first)
    {
        uint place = PlaceOf(length, digits, first);
        if (place != _last || _pending == 0)
        {
            PutDown();
            _last = place;
            _seen[place >> 6] |= 1UL << (int)(place & 63);
        }

        _pending++;
    }

    /// <summary>Forgets a text that was noted.</summary>
    internal void Remove(int length, int digits, char first)
    {
        PutDown();
        uint place = PlaceOf(length, digits, first);
        if (--_counts[place] == 0)
        {
            _counts.Remove(place);
            _seen[place >> 6] &= ~(1UL << (int)(place & 63));
        }
    }

    /// <summary>A filter of its own that has noted the same.</summary>
    internal ShapeFilter Copy()
    {
        Dictionary<uint, int> counts = new(_counts);
        if (_pending > 0)
        {
            counts[_last] = counts.GetValueOrDefault(_last) + _pending;
        }

        return new([.. _seen], counts);
    }

    /// <summary>Whether a text may be one of those noted.</summary>
    internal bool MayHold(int length, int digits, char first)
    {
        uint place = PlaceOf(length, digits, first);
        return (_seen[place >> 6] & (1UL << (int)(place & 63))) != 0;
    }

    private void PutDown()
    {
        if (_pending > 0)
        {
            _counts[_last] = _counts.GetValueOrDefault(_last) + _pending;
            _pending = 0;
        }
    }

    private static uint PlaceOf(int length, int digits, char first) => unchecked(((uint)length | ((uint)digits << 8) | ((uint)first << 16)) * Multiplier) >> (32 - Bits);
}
