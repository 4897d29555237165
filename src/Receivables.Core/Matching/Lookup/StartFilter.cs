namespace Receivables.Matching.Lookup;

/// <summary>Tells nearly every word of a text that begins no number by its first three characters, without a look at the table.</summary>
/// <remarks>A word may end after one or two of them, where a separator stands inside the number. Nobody changes it once others read it.</remarks>
internal sealed class StartFilter
{
    private const int OneCode = (1 << NumberCode.Bits) - 1;
    private const int TwoCodes = (1 << (2 * NumberCode.Bits)) - 1;

    private readonly ulong[] _starts = new ulong[1 << ((3 * NumberCode.Bits) - 6)];
    private ulong _firsts;
    private int _last = -1;

    /// <summary>Notes how a number begins.</summary>
    internal void Add(in NumberDraft number)
    {
        int place = number.Start;
        if (place != _last)
        {
            _last = place;
            Set(place);
            Set(place & TwoCodes);
            Set(place & OneCode);
            _firsts |= 1UL << (place & OneCode);
        }
    }

    /// <summary>Whether a number may begin with a character.</summary>
    internal bool MayStart(int first) => ((_firsts >> first) & 1) != 0;

    /// <summary>Whether a number may begin so; 0 for what stands behind the word.</summary>
    internal bool MayStart(int first, int second, int third)
    {
        int place = first | (second << NumberCode.Bits) | (third << (2 * NumberCode.Bits));
        return (_starts[place >> 6] & (1UL << place)) != 0;
    }

    private void Set(int place) => _starts[place >> 6] |= 1UL << place;
}
