using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>One customer's items, of which none is like another but for its amount, and a search among them.</summary>
internal sealed class SubsetCase
{
    private const int Unbounded = 100_000_000;

    private readonly SubsetSearch _search = new();
    private readonly StepBudget _budget = new();

    /// <summary>Makes the items.</summary>
    /// <param name="cents">What is open of each; the order of the book is theirs.</param>
    /// <param name="named">The places of those that are named.</param>
    internal SubsetCase(long[] cents, params List<int> named)
    {
        Book = BookColumns.From(cents.Select((c, i) => Given.Item($"N{i:0000}", "C", "2026-01-01", "2026-01-31", Money.FromMinor(c, Currency.Eur).ToString())), []);
        Named = named;
        Amounts = [.. Book.Items.Select(i => i.Open)];
    }

    internal BookColumns Book { get; }

    internal List<int> Named { get; }

    internal long[] Amounts { get; }

    internal int[] Rows => [.. Enumerable.Range(0, Amounts.Length)];

    internal bool IsComplete => _search.IsComplete;

    /// <summary>Steps of all searches.</summary>
    internal long Steps => _budget.Spent;

    internal int[][] Sets => [.. Enumerable.Range(0, _search.Count).Select(s => _search[s].ToArray())];

    /// <summary>The verdict alone.</summary>
    internal SubsetVerdict Decide(long target, int steps = Unbounded, int most = 2)
    {
        _budget.Reset(steps);
        return _search.Search(Book, Rows, Named, target, most, _budget);
    }

    /// <summary>As the engine searches.</summary>
    internal void Search(long target, int steps = Unbounded)
    {
        Decide(target, steps, SetCandidates.MostSets);
        _search.TakeSmallest(target, SetCandidates.MostSets, _budget);
    }

    /// <summary>The halves alone, without trying sets first.</summary>
    internal HashSet<string> Meet(long target, int most)
    {
        var groups = new ItemGroups();
        var middle = new MeetInTheMiddle();
        var sets = new ItemSets();
        _budget.Reset(Unbounded);
        Assert.True(groups.Fill(Book, Rows, Named, target));
        if (groups.Reach(target) && groups.Narrow(target, _budget))
        {
            Assert.True(middle.CanSearch(groups, _budget));
            Assert.True(middle.Search(target, most, sets, _budget));
        }

        return [.. Enumerable.Range(0, sets.Count).Select(s => NaiveSubsets.Likeness(Amounts, Named, [.. sets[s]]))];
    }
}
