using FsCheck.Fluent;

namespace Receivables.Matching.Contention;

public class RepeatFilterTests
{
    [Fact]
    public void What_occurs_twice_is_never_taken_for_single() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        uint[] keys = [.. Enumerable.Range(0, random.Next(1, 2_000)).Select(_ => random.Next(2) == 0 ? (uint)random.Next(500) : (uint)random.NextInt64(uint.MaxValue + 1L))];

        // Fewer were announced than come.
        var filter = new RepeatFilter(random.Next(0, keys.Length + 1));
        foreach (uint key in keys)
        {
            filter.Add(key);
        }

        Assert.All(keys.GroupBy(k => k).Where(g => g.Count() > 1), g => Assert.True(filter.MayRepeat(g.Key)));
    }, 300);

    [Fact]
    public void Most_of_what_occurs_once_is_told()
    {
        var filter = new RepeatFilter(100_000);
        for (uint key = 0; key < 100_000; key++)
        {
            filter.Add(key * 7);
        }

        Assert.InRange(Enumerable.Range(0, 100_000).Count(key => filter.MayRepeat((uint)key * 7)), 0, 7_000);
    }

    // Among thousands some fall on one place: those are looked at again, and are none.
    [Fact]
    public void What_is_told_to_occur_twice_does()
    {
        var random = new Random(3);
        uint[] keys = [.. Enumerable.Range(0, 20_000).Select(_ => (uint)random.NextInt64(1, 1_000_000_000))];
        (keys[5], keys[19_999], keys[7], keys[8]) = (keys[77], keys[77], 0, 0);
        PairList repeats = RepeatFilter.RepeatsOf(keys);
        int[] expected = [.. Enumerable.Range(0, keys.Length).Where(i => keys[i] != 0).GroupBy(i => keys[i]).Where(g => g.Count() > 1).SelectMany(g => g).Order()];
        Assert.Equal(expected, repeats.Places(0, repeats.Count).Order());
        Assert.Subset(expected.ToHashSet(), new HashSet<int> { 5, 77, 19_999 });
    }
}
