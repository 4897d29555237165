using FsCheck;
using FsCheck.Fluent;

namespace Receivables.Matching.Combinations;

public class SubsetSearchTests
{
    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    [Fact]
    public void It_finds_what_trying_every_set_finds() => Property.ForAll(Seeds, seed =>
    {
        (SubsetCase items, long target) = Draw(seed, 9);
        HashSet<string> expected = NaiveSubsets.Of(items.Amounts, items.Named, target);
        items.Search(target);
        Assert.True(items.IsComplete);
        Assert.Equal(Math.Min(SetCandidates.MostSets, expected.Count), items.Sets.Length);
        Assert.Equal(items.Sets.Length, items.Sets.Select(s => NaiveSubsets.Likeness(items.Amounts, items.Named, s)).Intersect(expected).Count());
        Assert.All(items.Sets, set => Assert.All(set, i => Assert.True(items.Named.Contains(i) || IsOldestChosen(items, set, i))));
        Assert.Equal(expected.Select(SizeOf).Order().Take(SetCandidates.MostSets), items.Sets.Select(s => s.Length));
    }, 3_000);

    [Fact]
    public void Its_verdict_is_that_of_trying_every_set() => Property.ForAll(Seeds, seed =>
    {
        (SubsetCase items, long target) = Draw(seed, 18);
        SubsetVerdict expected = NaiveSubsets.VerdictOn(NaiveSubsets.Of(items.Amounts, items.Named, target).Count);
        Assert.Equal(expected, items.Decide(target));
    }, 300);

    [Fact]
    public void The_halves_alone_find_what_trying_every_set_finds() => Property.ForAll(Seeds, seed =>
    {
        (SubsetCase items, long target) = Draw(seed, 12);
        HashSet<string> expected = NaiveSubsets.Of(items.Amounts, items.Named, target);
        Assert.Equal(expected.Order(StringComparer.Ordinal), items.Meet(target, int.MaxValue).Order(StringComparer.Ordinal));
        Assert.Equal(Math.Min(2, expected.Count), items.Meet(target, 2).Count);
    }, 1_000);

    // Thirty and more items part into several arcs.
    [Fact]
    public void The_halves_of_many_items_find_as_many_sets_as_there_are() => Property.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        int count = random.Next(28, 33);
        long wide = random.Next(2) == 0 ? 1_000_000_000 : 100_000_000_000;
        long[] cents = [.. Enumerable.Range(0, count).Select(_ => random.NextInt64(1, wide) * (random.Next(5) == 0 ? -1 : 1))];
        var items = new SubsetCase(cents);
        Assert.Equal(cents.Length, cents.Distinct().Count());
        long target = random.Next(3) == 0 ? cents.Sum() / 3 : items.Rows.Where(_ => random.Next(2) == 0).Sum(i => items.Amounts[i]);
        Assert.Equal(NaiveSubsets.CountOf(items.Amounts, target), items.Meet(target, int.MaxValue).Count);
    }, 30);

    // All sums fall on a few arcs, where the multiplier is close to a circle's share: what cannot be held at once is looked at in parts.
    [Fact]
    public void Sums_that_crowd_on_one_arc_are_found_as_well()
    {
        const long crowding = 1_548_008_755_920; // Fibonacci's sixtieth
        var random = new Random(5);
        long[] cents = [.. Enumerable.Range(0, 29).Select(i => (crowding * random.Next(1, 10_000)) + (i == 0 ? 1 : 0))];
        var items = new SubsetCase(cents);
        long target = items.Rows.Where(i => i % 2 == 0).Sum(i => items.Amounts[i]);
        Assert.Equal(NaiveSubsets.CountOf(items.Amounts, target), items.Meet(target, 1_000_000).Count);
        Assert.Empty(items.Meet(target + (5 * crowding) + 3, 2));
    }

    [Fact]
    public void Which_item_has_which_amount_makes_no_difference_to_the_verdict() => Property.ForAll(Seeds, seed =>
    {
        (SubsetCase items, long target) = Draw(seed, 24, names: false);
        var shuffle = new Random(seed);
        long[] shuffled = [.. items.Amounts.OrderBy(_ => shuffle.Next())];
        Assert.Equal(items.Decide(target), new SubsetCase(shuffled).Decide(target));
    }, 300);

    // Amounts | named | amount asked for | verdict.
    [Theory]
    [InlineData("100 250 400", "", 350, "One")]
    [InlineData("100 250 400", "", 400, "None")] // one item alone is no set
    [InlineData("100 250 400", "", 750, "One")] // all there is
    [InlineData("100 250 400", "", 751, "None")]
    [InlineData("100 250 350", "", 350, "One")] // the item of the amount is no set
    [InlineData("100 200 300 400", "", 500, "Several")] // 1 + 4, 2 + 3
    [InlineData("100 100 100 50", "", 200, "One")] // the two oldest of three that are alike
    [InlineData("100 100 100 50", "2", 200, "Several")] // one of them is named
    [InlineData("500 300 -100", "", 400, "One")] // an invoice less a credit note
    [InlineData("500 300 -100", "", 700, "One")] // both, less the credit note
    [InlineData("500 500 -100 -100", "", 800, "One")]
    [InlineData("500 400 -100 -200", "", 300, "Several")] // 5 − 2, 4 − 1
    [InlineData("-100 -200", "", 100, "None")]
    [InlineData("100", "", 100, "None")]
    [InlineData("", "", 100, "None")]
    public void None_one_or_several(string amounts, string named, long target, string verdict)
    {
        var items = new SubsetCase([.. Numbers(amounts)], [.. Numbers(named).Select(n => (int)n)]);
        Assert.Equal(verdict, items.Decide(target).ToString());
    }

    // Forty items of which only the parity of three says that nothing fits: no bound does.
    [Fact]
    public void Forty_items_are_decided()
    {
        var random = new Random(40);
        long[] even = [.. Enumerable.Range(0, 40).Select(_ => 2 * random.NextInt64(1, 20_000_000_000_000))];
        long half = Enumerable.Range(0, 40).Where(i => i % 2 == 0).Sum(i => even[i]);
        Assert.Equal(SubsetVerdict.One, new SubsetCase(even).Decide(half));
        long[] odd = [.. even.Select((a, i) => a + (i < 2 ? 1 : 0))];
        var items = new SubsetCase(odd);
        Assert.Equal(SubsetVerdict.None, items.Decide(half + 3));
        Assert.InRange(items.Steps, 2_000_000, 4_000_000);
        Assert.Equal(SubsetVerdict.Unknown, new SubsetCase(odd).Decide(half + 3, 2_000_000));
    }

    [Fact]
    public void Where_the_budget_ends_the_answer_is_unknown()
    {
        var items = new SubsetCase([.. Enumerable.Range(0, 60).Select(i => 10_007L + (i * i * 101))]);
        Assert.Equal(SubsetVerdict.Unknown, items.Decide(300_005, 1_000));
        Assert.False(items.IsComplete);
        Assert.InRange(items.Steps, 900, 1_000);
        Assert.Equal(SubsetVerdict.Unknown, items.Decide(300_005, 0));
    }

    [Fact]
    public void Too_many_items_are_not_searched_unless_the_amount_leaves_fewer()
    {
        var items = new SubsetCase([.. Enumerable.Range(0, 5_000).Select(i => 1_000L + (i * 10))]);
        Assert.Equal(SubsetVerdict.Unknown, items.Decide(20_010));
        Assert.Equal(0, items.Steps);
        Assert.Equal(SubsetVerdict.None, items.Decide(2_001));
        Assert.Equal(SubsetVerdict.One, items.Decide(2_020)); // 1,000 and 1,020
    }

    [Fact]
    public void Amounts_at_the_end_of_the_range_do_not_overflow()
    {
        const long most = long.MaxValue;
        Assert.Equal(SubsetVerdict.Unknown, new SubsetCase([most, most - 1, -most, -5]).Decide(most - 6));
        Assert.Equal(SubsetVerdict.One, new SubsetCase([most, most - 1, 3, 4]).Decide(7));
        Assert.Equal(SubsetVerdict.None, new SubsetCase([most, most - 1]).Decide(most - 2));
    }

    [Fact]
    public void The_smallest_sets_are_found_first()
    {
        var items = new SubsetCase([100, 200, 300, 400, 500, 600]);
        items.Search(900);
        Assert.Equal([2, 2, 3, 3], items.Sets.Select(s => s.Length));
        Assert.All(items.Sets, set => Assert.Equal(900, set.Sum(i => items.Amounts[i])));
    }

    // Of many sets the halves find any; two pairs are among them.
    [Fact]
    public void The_smallest_sets_are_found_first_among_many_items_as_well()
    {
        var items = new SubsetCase([.. Enumerable.Range(1, 30).Select(i => i * 100L)]);
        items.Search(5_900);
        Assert.Equal(SetCandidates.MostSets, items.Sets.Length);
        Assert.Equal([28, 29], items.Sets[0]);
        Assert.True(items.Sets.Length == items.Sets.Select(s => string.Join(' ', s)).Distinct().Count());
        Assert.Equal([2, 3, 3, 3], items.Sets.Select(s => s.Length));
    }

    [Fact]
    public void Thousands_of_equal_items_cost_little()
    {
        var items = new SubsetCase([.. Enumerable.Repeat(100L, 1_000)]);
        items.Search(50_000, 20_000);
        Assert.True(items.IsComplete);
        Assert.Equal(Enumerable.Range(0, 500), Assert.Single(items.Sets));
    }

    [Fact]
    public void Searching_again_allocates_nothing()
    {
        var random = new Random(7);
        SubsetCase[] cases = [.. new[] { 12, 24, 32, 34 }.Select(n => new SubsetCase([.. Enumerable.Range(0, n).Select(_ => random.NextInt64(1_500, 4_000_000))]))];
        int[][] rows = [.. cases.Select(c => c.Rows)];
        long[] targets = [.. cases.Select(c => c.Amounts.Where((_, i) => i % 2 == 0).Sum())];
        var search = new SubsetSearch();
        var budget = new Decisions.StepBudget();
        long Allocated()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int c = 0; c < cases.Length; c++)
            {
                budget.Reset(10_000_000);
                search.Search(cases[c].Book, rows[c], cases[c].Named, targets[c], 4, budget);
                search.TakeSmallest(targets[c], 4, budget);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // Two lists of sets change places, so both have grown after the second time.
        Assert.InRange(Allocated() + Allocated(), 1, 4 * 1024 * 1024);

        // A collection that another test causes counts what is left of the thread's buffer; what the search allocates it allocates each time.
        Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => Allocated()));
    }

    // Small numbers and large ones, credit notes, equal amounts, some named; often the sum of some of them.
    private static (SubsetCase Items, long Target) Draw(int seed, int most, bool names = true)
    {
        var random = new Random(seed);
        int wide = random.Next(3) switch { 0 => 8, 1 => 60, _ => 100_000 };
        int credits = random.Next(2) == 0 ? wide / 3 : 0;
        long[] cents = [.. Enumerable.Range(0, random.Next(2, most + 1)).Select(_ => (long)random.Next(-credits, wide) * 100).Select(a => a == 0 ? 100 : a)];
        List<int> named = [.. Enumerable.Range(0, cents.Length).Where(_ => names && random.Next(4) == 0)];
        long some = cents.Where(_ => random.Next(2) == 0).Sum();
        var items = new SubsetCase(cents, named);
        return (items, Math.Max(1, random.Next(4) == 0 ? random.Next(1, 20) * 100 : some + (random.Next(5) == 0 ? 1 : 0)));
    }

    private static bool IsOldestChosen(SubsetCase items, int[] set, int item) =>
        Enumerable.Range(0, item).All(i => items.Book.Items[i].Peer != items.Book.Items[item].Peer || items.Named.Contains(i) || set.Contains(i));

    private static int SizeOf(string likeness) => likeness.Split(' ').Length;

    private static IEnumerable<long> Numbers(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse);
}
