namespace Receivables.Internals;

/// <summary>Finds the rows of a table by the hash of their key, the newest first; rows are taken away in the reverse order only.</summary>
/// <remarks>
/// <para>It holds no keys: the caller compares. Hash and row stand together in one array with open addressing, so that a lookup touches one place of memory,
/// where a chain touches one for each link. 12 to 26 bytes a row beside the table.</para>
/// <para>A row goes to the first free slot from its home on. The last row added is therefore the end of every run that it is in, and taking it away is one store.</para>
/// </remarks>
internal sealed class RowIndex
{
    internal const int None = -1;

    private const int FirstSize = 16;
    private const int FullFrom = 5;
    private const int FullOf = 8;

    // The hash above, the row plus one below; zero is free.
    private ulong[] _slots = new ulong[FirstSize];

    internal int Count { get; private set; }

    /// <summary>Adds the next row.</summary>
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
        while (_slots[at] != sought)
        {
            at = _slots[at] != 0 ? (at + 1) & mask : throw new InvalidOperationException("A row is taken away with another hash than it was added with.");
        }

        _slots[at] = 0;
        Count--;
    }

    /// <summary>The newest row with a hash among the first rows, or -1.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="before">Only rows before this one.</param>
    internal int Newest(int hash, int before = int.MaxValue)
    {
        ulong[] slots = _slots;
        int mask = slots.Length - 1;
        int newest = None;
        for (int at = hash & mask; ; at = (at + 1) & mask)
        {
            ulong slot = slots[at];
            if (slot == 0)
            {
                return newest;
            }

            int row = (int)(slot & uint.MaxValue) - 1;
            // Later slots of a run have later rows of the same hash.
            newest = unchecked((int)(slot >> 32)) == hash && row < before ? row : newest;
        }
    }

    private static ulong SlotOf(int hash, int rowPlusOne) => ((ulong)unchecked((uint)hash) << 32) | (uint)rowPlusOne;

    private static void Put(ulong[] slots, int hash, int rowPlusOne)
    {
        int mask = slots.Length - 1;
        int at = hash & mask;
        while (slots[at] != 0)
        {
            at = (at + 1) & mask;
        }

        slots[at] = SlotOf(hash, rowPlusOne);
    }

    private void Grow()
    {
        // In the order of the rows, so that the last one added is again the end of its runs.
        int[] hashes = new int[Count];
        foreach (ulong slot in _slots)
        {
            if (slot != 0)
            {
                hashes[(int)(slot & uint.MaxValue) - 1] = unchecked((int)(slot >> 32));
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
