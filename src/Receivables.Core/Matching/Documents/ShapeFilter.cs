namespace Receivables.Matching.Documents;

/// <summary>Tells most texts that are no number of the book by their length, how many digits they have and how they begin, without a look at the index.</summary>
/// <remarks>It is small enough to stay close to the processor, and an index of a million numbers is not. What it lets pass has to be looked up.</remarks>
internal sealed class ShapeFilter
{
    private const int Bits = 16;
    private const uint Multiplier = 0x9E3779B1;

    private readonly ulong[] _seen = new ulong[(1 << Bits) / 64];

    /// <summary>Notes a text that has to pass.</summary>
    internal void Add(int length, int digits, char first)
    {
        uint place = PlaceOf(length, digits, first);
        _seen[place >> 6] |= 1UL << (int)(place & 63);
    }

    /// <summary>Whether a text may be one of those noted.</summary>
    internal bool MayHold(int length, int digits, char first)
    {
        uint place = PlaceOf(length, digits, first);
        return (_seen[place >> 6] & (1UL << (int)(place & 63))) != 0;
    }

    private static uint PlaceOf(int length, int digits, char first) => unchecked(((uint)length | ((uint)digits << 8) | ((uint)first << 16)) * Multiplier) >> (32 - Bits);
}
