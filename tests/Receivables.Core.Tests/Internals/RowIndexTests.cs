using FsCheck;
using FsCheck.Fluent;

namespace Receivables.Internals;

/// <summary>The index of rows by hash, held against a plain list of hashes that is searched from its end.</summary>
public class RowIndexTests
{
    // Runs of hashes that follow one another, hashes that are equal, and hashes from anywhere: each meets the others in a small array.
    private static readonly Gen<int> Hash = Gen.OneOf(
        Gen.Choose(0, 40),
        Gen.Choose(0, 40).Select(h => h - 20),
        Gen.Choose(1_000, 1_008).Select(h => h << 12),
        Gen.Choose(int.MinValue, int.MaxValue));

    // One in four takes rows away again.
    private static readonly Gen<(int Hash, int TakenAway)> Step = Gen.Zip(Hash, Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 8))));

    [Fact]
    public void It_finds_what_a_plain_list_finds() => Property.ForAll(
        Gen.ListOf(Step, 200),
        steps =>
        {
            var index = new RowIndex();
            List<int> twin = [];
            foreach ((int hash, int takenAway) in steps)
            {
                index.Add(hash);
                twin.Add(hash);
                for (int i = 0; i < takenAway && twin.Count > 0; i++)
                {
                    index.RemoveLast(twin[^1]);
                    twin.RemoveAt(twin.Count - 1);
                }

                Compare(index, twin, hash);
            }

            Assert.All(twin.Distinct(), hash => Compare(index, twin, hash));
        });

    [Fact]
    public void A_row_that_is_taken_away_with_another_hash_is_a_fault()
    {
        var index = new RowIndex();
        index.Add(7);
        Assert.Throws<InvalidOperationException>(() => index.RemoveLast(8));
    }

    [Fact]
    public void Many_rows_of_one_hash_are_all_found_newest_first()
    {
        var index = new RowIndex();
        for (int i = 0; i < 1_000; i++)
        {
            index.Add(42);
        }

        for (int row = 999; row >= 0; row--)
        {
            Assert.Equal(row, index.Newest(42, row + 1));
        }

        Assert.Equal(RowIndex.None, index.Newest(42, 0));
        Assert.Equal(RowIndex.None, index.Newest(43));
    }

    private static void Compare(RowIndex index, List<int> twin, int hash)
    {
        Assert.Equal(twin.Count, index.Count);
        int before = int.MaxValue;
        do
        {
            int expected = twin.FindLastIndex(Math.Min(before, twin.Count) - 1, h => h == hash);
            Assert.Equal(expected, index.Newest(hash, before));
            before = expected;
        }
        while (before > 0);
    }
}
