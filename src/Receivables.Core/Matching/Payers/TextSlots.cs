namespace Receivables.Matching.Payers;

/// <summary>The hash table of <see cref="RowsByText"/>: hash and place of a record side by side, with open addressing.</summary>
internal static class TextSlots
{
    /// <summary>Place 0 stands for no record.</summary>
    internal const int FirstRecord = 1;

    /// <summary>The record of a text, or 0.</summary>
    /// <param name="slots">The table, of which some slot is free.</param>
    /// <param name="records">The records.</param>
    /// <param name="text">The text.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="free">The slot where it would go.</param>
    internal static int Find(ulong[] slots, int[] records, ReadOnlySpan<char> text, uint hash, out int free)
    {
        int at = KeyHash.Within(hash, slots.Length);
        for (ulong slot = slots[at]; slot != 0; slot = slots[at])
        {
            int record = unchecked((int)slot);
            if ((uint)(slot >> 32) == hash && TextRecords.Has(records.AsSpan(record), text))
            {
                free = -1;
                return record;
            }

            at = at + 1 < slots.Length ? at + 1 : 0;
        }

        free = at;
        return 0;
    }

    /// <summary>The same table with another number of slots.</summary>
    internal static ulong[] Resized(ulong[] slots, int size)
    {
        ulong[] resized = new ulong[size];
        foreach (ulong slot in slots)
        {
            if (slot != 0)
            {
                int at = KeyHash.Within((uint)(slot >> 32), size);
                while (resized[at] != 0)
                {
                    at = at + 1 < size ? at + 1 : 0;
                }

                resized[at] = slot;
            }
        }

        return resized;
    }

    /// <summary>What a slot holds.</summary>
    internal static ulong Slot(uint hash, int record) => ((ulong)hash << 32) | (uint)record;
}
