namespace Receivables.Matching.Lookup;

/// <summary>Tells nearly every word of a text that begins no number by its first three characters, without a look at the table.</summary>
/// <remarks>A word may end after one or two of them, where a separator stands inside the number. Nobody changes it once others read it.</remarks>
internal sealed class StartFilter
{
    private readonly ulong[] _starts = new ulong[1 << ((3 * NumberCode.Bits) - 6)];
    private int _last = -1;

    /// <summary>Notes how a number begins.</summary>
    internal void Add(int first, int second, int third)
    {
        int place = PlaceOf(first, second, third);
        if (place != _last)
        {
            _last = place;
            Set(place);
            Set(PlaceOf(first, second, 0));
            Set(PlaceOf(first, 0, 0));
        }
    }

    /// <summary>Whether a number may begin so.</summary>
    internal bool MayStart(int first, int second, int third)
    {
        int place = PlaceOf(first, second, third);
        return (_starts[place >> 6] & (1UL << (place & 63))) != 0;
    }

    private static int PlaceOf(int first, int second, int third) => (((first << NumberCode.Bits) | second) << NumberCode.Bits) | third;

    private void Set(int place) => _starts[place >> 6] |= 1UL << (place & 63);
}
