using System.Runtime.CompilerServices;

namespace Receivables.Internals;

/// <summary>Finds the rows of a table by the hash of their key, the newest first; rows are taken away in the reverse order only.</summary>
/// <remarks>
/// <para>It holds no keys: the caller compares. Hash and row stand together in one array with open addressing, so that a lookup touches one place of memory,
/// where a chain touches one for each link. 12 to 26 bytes a row beside the table.</para>
/// <para>A hash is sought in four slots side by side, then in four far away, and so on. So hashes that follow one another (<see cref="TextHash"/>) share the lines
/// of the cache, and where two such runs meet, the later one leaps over the earlier instead of queueing behind it.</para>
/// <para>A row goes to the first free slot on the way of its hash. The last row added is therefore the end of every way that it is on, and taking it away is one store.</para>
/// </remarks>
internal sealed class RowIndex
{
    internal const int None = -1;

    private const int FirstSize = 16;
    private const int FullFrom = 5;
    private const int FullOf = 8;
    private const int SideBySide = 4;

    // A later row of the same hash stands further on.
    private const uint Older = 1u << 31;

    // The hash above, the row plus one below, with the mark between them; zero is free.
    private ulong[] _slots = new ulong[FirstSize];

    internal int Count { get; private set; }

    /// <summary>Adds the next row.</summary>
    [MethodImpl(Hot.Path)]
    internal void Add(int hash)
    {
        if ((long)(Count + 1) * FullOf > (long)_slots.Length * FullFrom)
        {
            Grow();
        }

        Count++;
        Put(_slots, hash, Count);
    }

    /// <summary>Takes the last row away.</summary>
    /// <param name="hash">The hash with which it was added.</param>
    internal void RemoveLast(int hash)
    {
        ulong sought = SlotOf(hash, Count);
        int mask = _slots.Length - 1;
        int at = hash & mask;
        int older = None;
        for (int tries = 1; _slots[at] != sought; tries++)
        {
            older = IsOf(_slots[at], hash) ? at : older;
            at = _slots[at] != 0 ? Next(at, tries, hash) & mask : throw new InvalidOperationException("A row is taken away with another hash than it was added with.");
        }

        _slots[at] = 0;
        if (older != None)
        {
            _slots[older] &= ~(ulong)Older;
        }

        Count--;
    }

    /// <summary>The newest row with a hash among the first rows, or -1.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="before">Only rows before this one.</param>
    [MethodImpl(Hot.Path)]
    internal int Newest(int hash, int before = int.MaxValue)
    {
        ulong[] slots = _slots;
        int mask = slots.Length - 1;
        int newest = None;
        int at = hash & mask;
        for (int tries = 1; slots[at] != 0; tries++)
        {
            if (IsOf(slots[at], hash))
            {
                // Later slots of a way have later rows of the same hash.
                int row = RowOf(slots[at]);
                newest = row < before ? row : newest;
                if ((slots[at] & Older) == 0)
                {
                    return newest;
                }
            }

            at = Next(at, tries, hash) & mask;
        }

        return newest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SlotOf(int hash, int rowPlusOne) => ((ulong)unchecked((uint)hash) << 32) | (uint)rowPlusOne;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOf(ulong slot, int hash) => unchecked((int)(slot >> 32)) == hash && slot != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int RowOf(ulong slot) => (int)(unchecked((uint)slot) & ~Older) - 1;

    /// <summary>The slot to try after a number of tries, before it is brought within the array.</summary>
    /// <remarks>
    /// From four slots to the next four it goes by an odd number of fours, so that a way comes by every slot of an array whose length is a power of two, and by none twice.
    /// The lowest bits of the hash do not count, so that hashes that follow one another leap equally far.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Next(int at, int tries, int hash) =>
        unchecked(at + 1 + (tries % SideBySide != 0 ? 0 : (hash >>> 12) * SideBySide * 2));

    [MethodImpl(Hot.Path)]
    private static void Put(ulong[] slots, int hash, int rowPlusOne)
    {
        int mask = slots.Length - 1;
        int at = hash & mask;
        for (int tries = 1; slots[at] != 0; tries++)
        {
            if (IsOf(slots[at], hash))
            {
                slots[at] |= Older;
            }

            at = Next(at, tries, hash) & mask;
        }

        slots[at] = SlotOf(hash, rowPlusOne);
    }

    [MethodImpl(Hot.Path)]
    private void Grow()
    {
        // In the order of the rows, so that the last one added is again the end of its ways.
        int[] hashes = new int[Count];
        foreach (ulong slot in _slots)
        {
            if (slot != 0)
            {
                hashes[RowOf(slot)] = unchecked((int)(slot >> 32));
            }
        }

        ulong[] longer = new ulong[_slots.Length * 2];
        for (int row = 0; row < hashes.Length; row++)
        {
            Put(longer, hashes[row], row + 1);
        }

        _slots = longer;
    }
}
