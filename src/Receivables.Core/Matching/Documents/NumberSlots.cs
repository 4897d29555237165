using System.Numerics;
using System.Runtime.InteropServices;
using Receivables.Matching.Books;

namespace Receivables.Matching.Documents;

/// <summary>The entries of the index of numbers, in one array that is searched from the place of a hash on: nearly every look touches memory once.</summary>
/// <remarks>
/// A slot holds a part of the hash, the kind and the target in eight bytes. Entries of one hash follow one another, not always without others between: items in the order of their rows,
/// then settled documents. Nobody changes it once others read it.
/// </remarks>
internal sealed class NumberSlots
{
    /// <summary>More things than this are not named.</summary>
    internal const int MostTargets = (1 << TargetBits) - 1;

    private const int TargetBits = 29;
    private const int KindBits = 3;
    private const double SlotsEach = 1.6;
    private const double LeastSlotsEach = 1.28;
    private const int MostSlotsEach = 8;
    private const int Least = 16;

    private ulong[] _slots;

    /// <param name="count">About how many entries there are.</param>
    internal NumberSlots(long count) => _slots = new ulong[LengthFor(count)];

    private NumberSlots(ulong[] slots, int count) => (_slots, Count) = (slots, count);

    /// <summary>How many entries there are.</summary>
    internal int Count { get; private set; }

    /// <summary>An entry.</summary>
    internal NumberEntry this[int slot] => EntryOf(_slots[slot]);

    /// <summary>The first entry of a hash, or −1.</summary>
    internal int First(ulong hash)
    {
        uint part = PartOf(hash);
        return Search(PlaceOf(part), part);
    }

    /// <summary>The next entry of a hash, or −1.</summary>
    internal int Next(int slot, ulong hash) => Search(After(slot), PartOf(hash));

    /// <summary>Adds an entry that comes behind all of its hash.</summary>
    internal void Add(ulong hash, int target, NumberKind kind)
    {
        if (++Count * LeastSlotsEach > _slots.Length)
        {
            _slots = Resized(LengthFor(Count));
        }

        Put(_slots, SlotOf(PartOf(hash), target, kind));
    }

    /// <summary>Adds an entry where its order is among those of its hash.</summary>
    internal void Insert(ulong hash, int target, NumberKind kind)
    {
        Add(hash, target, kind);
        uint part = PartOf(hash);
        List<int> slots = [];
        for (int slot = Search(PlaceOf(part), part); slot >= 0; slot = Search(After(slot), part))
        {
            slots.Add(slot);
        }

        ulong[] entries = [.. slots.Select(slot => _slots[slot]).OrderBy(EntryOf, Comparer<NumberEntry>.Create(NumberEntry.Compare))];
        for (int i = 0; i < entries.Length; i++)
        {
            _slots[slots[i]] = entries[i];
        }
    }

    /// <summary>Takes an entry out; those behind it close up.</summary>
    internal void Remove(ulong hash, int target, NumberKind kind)
    {
        int hole = First(hash);
        while (_slots[hole] != SlotOf(PartOf(hash), target, kind))
        {
            hole = Next(hole, hash);
        }

        for (int next = After(hole); _slots[next] != 0; next = After(next))
        {
            // What is as far from its place as the hole is may go back there.
            if (Distance(PlaceOf((uint)(_slots[next] >> (TargetBits + KindBits))), next) >= Distance(hole, next))
            {
                _slots[hole] = _slots[next];
                hole = next;
            }
        }

        _slots[hole] = 0;
        Count--;
    }

    /// <summary>Slots of their own with the same entries, and room for more.</summary>
    /// <param name="more">How many are to be added.</param>
    internal NumberSlots Copy(int more)
    {
        int count = Count + more;
        bool fits = count * LeastSlotsEach <= _slots.Length && (long)count * MostSlotsEach >= _slots.Length - Least;
        return new(fits ? [.. _slots] : Resized(LengthFor(count)), Count);
    }

    /// <summary>Moves the rows of the items, and of the settled documents, that stay.</summary>
    internal void Move(RowShift items, RowShift settled)
    {
        int done = settled.IsNone && items.HasFewPlaces ? MoveItems(items) : 0;
        for (int slot = done; slot < _slots.Length && !(items.IsNone && settled.IsNone); slot++)
        {
            if (_slots[slot] != 0)
            {
                NumberEntry entry = EntryOf(_slots[slot]);
                int target = (entry.Kind == NumberKind.Settled ? settled : items).Of(entry.Target);
                _slots[slot] = (_slots[slot] & ~(ulong)MostTargets) | (uint)target;
            }
        }
    }

    // Several slots at a time, as many as there are whole vectors of them; returns how many.
    private int MoveItems(RowShift items)
    {
        Span<Vector<long>> vectors = MemoryMarshal.Cast<ulong, Vector<long>>(items.IsNone ? default : _slots.AsSpan());
        var rows = new Vector<long>(MostTargets);
        var kinds = new Vector<long>(((1L << KindBits) - 1) << TargetBits);
        var settled = new Vector<long>((long)(NumberKind.Settled + 1) << TargetBits);
        foreach (ref Vector<long> slots in vectors)
        {
            // A free slot has no kind.
            Vector<long> isItem = Vector.AndNot(Vector.GreaterThan(slots & kinds, Vector<long>.Zero), Vector.Equals(slots & kinds, settled));
            slots += items.By(slots & rows) & isItem;
        }

        return vectors.Length * Vector<long>.Count;
    }

    private static int LengthFor(long count) => Math.Max(Least, checked((int)(count * SlotsEach)));

    private static ulong SlotOf(uint part, int target, NumberKind kind) => ((ulong)part << (TargetBits + KindBits)) | ((ulong)((int)kind + 1) << TargetBits) | (uint)target;

    private static NumberEntry EntryOf(ulong slot) => new((int)(slot & MostTargets), (NumberKind)((int)(slot >> TargetBits & ((1 << KindBits) - 1)) - 1));

    private int Search(int slot, uint part)
    {
        for (ulong found = _slots[slot]; found != 0; found = _slots[slot])
        {
            if ((uint)(found >> (TargetBits + KindBits)) == part)
            {
                return slot;
            }

            slot = After(slot);
        }

        return -1;
    }

    // From a free slot on, so that entries of one hash keep their order.
    private ulong[] Resized(int length)
    {
        ulong[] resized = new ulong[length];
        int first = Array.IndexOf(_slots, 0UL);
        for (int slot = After(first); slot != first; slot = After(slot))
        {
            if (_slots[slot] != 0)
            {
                Put(resized, _slots[slot]);
            }
        }

        return resized;
    }

    private static void Put(ulong[] slots, ulong entry)
    {
        int slot = PlaceOf((uint)(entry >> (TargetBits + KindBits)), slots.Length);
        while (slots[slot] != 0)
        {
            slot = slot + 1 == slots.Length ? 0 : slot + 1;
        }

        slots[slot] = entry;
    }

    private int After(int slot) => slot + 1 == _slots.Length ? 0 : slot + 1;

    private int Distance(int from, int to) => to >= from ? to - from : to - from + _slots.Length;

    // The hash is a number to a large radix: its bits are mixed before a part of them is taken.
    private static uint PartOf(ulong hash) => unchecked((uint)(((hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9) >> 32));

    private int PlaceOf(uint part) => PlaceOf(part, _slots.Length);

    private static int PlaceOf(uint part, int length) => (int)((unchecked(part * 0x9E3779B1U) * (ulong)length) >> 32);
}
