using FsCheck.Fluent;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

public class SubsetSearchTests
{
    // The twin: every set of two items and more, those of one likeness counted once.
    [Fact]
    public void It_finds_what_trying_every_set_finds() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        (BookColumns book, long[] amounts) = BookOf([.. Enumerable.Range(0, random.Next(2, 10)).Select(_ => (long)random.Next(-3, 9) * 100).Where(a => a != 0)]);
        List<int> named = [.. Enumerable.Range(0, amounts.Length).Where(_ => random.Next(4) == 0)];
        long target = random.Next(1, 20) * 100;
        HashSet<string> expected = [];
        for (int mask = 1; mask < 1 << amounts.Length; mask++)
        {
            int[] chosen = [.. Enumerable.Range(0, amounts.Length).Where(i => (mask & (1 << i)) != 0)];
            if (chosen.Length > 1 && chosen.Sum(i => amounts[i]) == target)
            {
                expected.Add(Likeness(amounts, named, chosen));
            }
        }

        SubsetSearch search = Search(book, named, target, int.MaxValue);
        Assert.True(search.IsComplete);
        Assert.Equal(Math.Min(4, expected.Count), search.Count);
        HashSet<string> found = [];
        for (int s = 0; s < search.Count; s++)
        {
            Assert.Contains(Likeness(amounts, named, [.. search[s]]), expected);
            Assert.True(found.Add(Likeness(amounts, named, [.. search[s]])), "the same set twice");
            Assert.All(search[s].ToArray(), i => Assert.True(named.Contains(i) || IsOldestChosen(book, named, [.. search[s]], i)));
        }
    }, 3_000);

    [Fact]
    public void Where_the_budget_ends_the_answer_is_unknown()
    {
        (BookColumns book, _) = BookOf([.. Enumerable.Range(0, 40).Select(i => 10_007L + (i * i * 101))]);
        Assert.False(Search(book, [], 200_003, 1_000).IsComplete);
        (BookColumns large, _) = BookOf([.. Enumerable.Range(0, 1_025).Select(i => 1_000L + i)]);
        Assert.False(Search(large, [], 2_003, 1_000_000).IsComplete);
    }

    [Fact]
    public void The_smallest_sets_are_found_first()
    {
        (BookColumns book, long[] amounts) = BookOf([100, 200, 300, 400, 500, 600]);
        SubsetSearch search = Search(book, [], 900, int.MaxValue);
        Assert.Equal(4, search.Count);
        Assert.Equal([2, 2, 3, 3], Enumerable.Range(0, 4).Select(s => search[s].Length));
        Assert.All(Enumerable.Range(0, 4), s => Assert.Equal(900, search[s].ToArray().Sum(i => amounts[i])));
    }

    [Fact]
    public void Thousands_of_equal_items_cost_little()
    {
        (BookColumns book, _) = BookOf([.. Enumerable.Repeat(100L, 1_000)]);
        SubsetSearch search = Search(book, [], 50_000, 20_000);
        Assert.True(search.IsComplete);
        Assert.Equal(500, search[0].Length);
        Assert.Equal(1, search.Count);
    }

    private static SubsetSearch Search(BookColumns book, List<int> named, long target, int steps)
    {
        var search = new SubsetSearch();
        var budget = new StepBudget();
        budget.Reset(steps);
        search.Search(book, [.. Enumerable.Range(0, book.Items.Length)], named, target, budget);
        return search;
    }

    private static bool IsOldestChosen(BookColumns book, List<int> named, int[] chosen, int item) =>
        Enumerable.Range(0, item).All(i => book.Items[i].Peer != book.Items[item].Peer || named.Contains(i) || chosen.Contains(i));

    private static string Likeness(long[] amounts, List<int> named, int[] chosen) =>
        string.Join(' ', chosen.Select(i => named.Contains(i) ? $"#{i}" : $"{amounts[i]}").Order(StringComparer.Ordinal));

    private static (BookColumns Book, long[] Amounts) BookOf(long[] cents)
    {
        var columns = BookColumns.From(cents.Select((c, i) => Given.Item($"N{i:0000}", "C", "2026-01-01", "2026-01-31", Money.FromMinor(c, Currency.Eur).ToString())), []);
        return (columns, [.. columns.Items.Select(i => i.Open)]);
    }
}
