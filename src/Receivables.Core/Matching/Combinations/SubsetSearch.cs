using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>Finds how many sets of several items make an amount, and which: none, one, several, or unknown where the budget ends.</summary>
/// <remarks>
/// Sets that differ only by items between which nothing tells a difference count once, with the oldest; an item that is named is told apart. Credit notes are items with a negative amount.
/// Bounds, and what the amounts have in common, come first. Few items are tried set by set. More meet in the middle: that proves that there is no set, or no other, among forty items of which none is like another, and among more where some are.
/// Of still more the smallest are tried set by set, as far as a part of the budget reaches. Nothing is allocated once the buffers have grown; they hold about half a megabyte at most.
/// </remarks>
internal sealed class SubsetSearch
{
    /// <summary>So many sums are tried before anything is prepared: that is enough for a few items.</summary>
    private const int FirstTries = 500;

    /// <summary>So many sums are tried for smaller sets than those found: pairs of seventy items, and threes of twenty-four.</summary>
    private const int TriesForSmallest = 2_500;

    /// <summary>Where not all sets can be tried, one is for each hundred steps that are left: that finds pairs, and more would prove nothing.</summary>
    private const int StepsForTry = 100;

    private readonly ItemGroups _groups = new();
    private readonly SmallestSets _smallest = new();
    private readonly MeetInTheMiddle _middle = new();
    private ItemSets _sets = new();
    private ItemSets _others = new();
    private bool _areSmallest;

    /// <summary>How many sets were found.</summary>
    internal int Count => _sets.Count;

    /// <summary>Whether all sets were tried, or as many found as were wanted, the smallest where they were asked for.</summary>
    internal bool IsComplete { get; private set; }

    /// <summary>The items of a set by row, ascending. The smallest set comes first.</summary>
    internal ReadOnlySpan<int> this[int set] => _sets[set];

    /// <summary>Searches.</summary>
    /// <param name="book">The book.</param>
    /// <param name="rows">The items to choose from.</param>
    /// <param name="named">The items that the payment names, ascending.</param>
    /// <param name="amount">What they are to sum to.</param>
    /// <param name="most">After so many sets the search ends; two at least.</param>
    /// <param name="budget">Spent by each sum that is made.</param>
    internal SubsetVerdict Search(BookColumns book, ReadOnlySpan<int> rows, List<int> named, long amount, int most, StepBudget budget)
    {
        _sets.Clear();
        _areSmallest = true;
        IsComplete = _groups.Fill(book, rows, named, amount) && (!_groups.Reach(amount) || Search(amount, most, budget));
        return Count > 1 ? SubsetVerdict.Several : !IsComplete ? SubsetVerdict.Unknown : Count == 1 ? SubsetVerdict.One : SubsetVerdict.None;
    }

    /// <summary>Where there are more sets than were wanted, takes the smallest instead, as far as the budget reaches.</summary>
    /// <param name="amount">As it was searched.</param>
    /// <param name="most">As it was searched.</param>
    /// <param name="budget">Spent by each sum that is made.</param>
    internal void TakeSmallest(long amount, int most, StepBudget budget)
    {
        if (_areSmallest || Count < most)
        {
            return;
        }

        (_sets, _others) = (_others, _sets);
        _sets.Clear();
        IsComplete = _smallest.Search(_groups, amount, most, _sets, TriesForSmallest, budget);
        for (int set = 0; set < _others.Count && _sets.Count < most; set++)
        {
            _sets.Add(_others[set]);
        }
    }

    private bool Search(long amount, int most, StepBudget budget)
    {
        if (_smallest.Search(_groups, amount, most, _sets, FirstTries, budget) || !_groups.Narrow(amount, budget))
        {
            return true;
        }

        _sets.Clear();
        if (!_middle.CanSearch(_groups, budget))
        {
            return _smallest.Search(_groups, amount, most, _sets, budget.Left / StepsForTry, budget);
        }

        _areSmallest = false;
        return _middle.Search(amount, most, _sets, budget);
    }
}
