using FsCheck.Fluent;
using Receivables.Matching.Books;

namespace Receivables.Matching.Documents;

/// <summary>Entries of a hash are found in their order, whatever was put in and taken out, against a list that is sorted.</summary>
public class NumberSlotsTests
{
    [Fact]
    public void Entries_are_found_in_order() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        ulong[] hashes = [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => (ulong)random.NextInt64())];
        List<(ulong Hash, NumberEntry Entry)> twin = [];
        var slots = new NumberSlots(random.Next(30));
        for (int step = 0; step < 300; step++)
        {
            if (random.Next(40) == 0)
            {
                slots = slots.Copy(random.Next(20));
            }

            if (random.Next(50) == 0)
            {
                // Rows from a place on move along.
                var rows = new RowShift(100_000, [], [.. Enumerable.Repeat(random.Next(60), random.Next(3))]);
                slots.Move(rows, new RowShift(0, [], []));
                twin = [.. twin.Select(t => (t.Hash, t.Entry.Kind == NumberKind.Settled ? t.Entry : t.Entry with { Target = rows.Of(t.Entry.Target) }))];
            }

            if (twin.Count > 0 && random.Next(5) < 2)
            {
                (ulong hash, NumberEntry entry) = twin[random.Next(twin.Count)];
                slots.Remove(hash, entry.Target, entry.Kind);
                twin.Remove((hash, entry));
            }
            else
            {
                (ulong Hash, NumberEntry Entry) added = (hashes[random.Next(hashes.Length)], new NumberEntry(random.Next(80), (NumberKind)random.Next(5)));
                slots.Insert(added.Hash, added.Entry.Target, added.Entry.Kind);
                twin.Add(added);
            }

            Assert.Equal(twin.Count, slots.Count);
            ulong asked = hashes[random.Next(hashes.Length)];
            Assert.Equal(twin.Where(t => t.Hash == asked).Select(t => t.Entry).Order(Comparer<NumberEntry>.Create(NumberEntry.Compare)), Found(slots, asked));
        }
    }, 200);

    private static List<NumberEntry> Found(NumberSlots slots, ulong hash)
    {
        List<NumberEntry> found = [];
        for (int slot = slots.First(hash); slot >= 0; slot = slots.Next(slot, hash))
        {
            found.Add(slots[slot]);
        }

        return found;
    }
}
