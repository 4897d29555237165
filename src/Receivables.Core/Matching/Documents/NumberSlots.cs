namespace Receivables.Matching.Documents;

/// <summary>The entries of the index of numbers, in one array that is searched from the place of a hash on: nearly every look touches memory once.</summary>
/// <remarks>A slot holds a part of the hash, the kind and the target in eight bytes. Entries of one hash follow one another, not always without others between.</remarks>
internal sealed class NumberSlots
{
    /// <summary>More things than this are not named.</summary>
    internal const int MostTargets = (1 << TargetBits) - 1;

    private const int TargetBits = 29;
    private const int KindBits = 3;
    private const double SlotsEach = 1.6;
    private const int Least = 16;

    private readonly ulong[] _slots;

    /// <param name="most">How many entries there are at most.</param>
    internal NumberSlots(long most) => _slots = new ulong[Math.Max(Least, checked((int)(most * SlotsEach)))];

    /// <summary>An entry.</summary>
    internal NumberEntry this[int slot] => new((int)(_slots[slot] & MostTargets), (NumberKind)((int)(_slots[slot] >> TargetBits & ((1 << KindBits) - 1)) - 1));

    /// <summary>The first entry of a hash, or −1.</summary>
    internal int First(ulong hash)
    {
        uint part = PartOf(hash);
        return Search(PlaceOf(part), part);
    }

    /// <summary>The next entry of a hash, or −1.</summary>
    internal int Next(int slot, ulong hash) => Search(slot + 1 == _slots.Length ? 0 : slot + 1, PartOf(hash));

    /// <summary>Adds an entry.</summary>
    internal void Add(ulong hash, int target, NumberKind kind)
    {
        uint part = PartOf(hash);
        int slot = PlaceOf(part);
        while (_slots[slot] != 0)
        {
            slot = slot + 1 == _slots.Length ? 0 : slot + 1;
        }

        _slots[slot] = ((ulong)part << (TargetBits + KindBits)) | ((ulong)((int)kind + 1) << TargetBits) | (uint)target;
    }

    private int Search(int slot, uint part)
    {
        for (ulong found = _slots[slot]; found != 0; found = _slots[slot])
        {
            if ((uint)(found >> (TargetBits + KindBits)) == part)
            {
                return slot;
            }

            slot = slot + 1 == _slots.Length ? 0 : slot + 1;
        }

        return -1;
    }

    // The hash is a number to a large radix: its bits are mixed before a part of them is taken.
    private static uint PartOf(ulong hash) => unchecked((uint)(((hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9) >> 32));

    private int PlaceOf(uint part) => (int)((unchecked(part * 0x9E3779B1U) * (ulong)_slots.Length) >> 32);
}
