using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>Finds the sets that make an amount by trying them, the smallest first.</summary>
internal sealed class SmallestSets
{
    /// <summary>To try a sum costs as much as to make so many in a row.</summary>
    internal const int StepsOfTry = 8;

    private readonly List<int> _rows = [];
    private readonly List<long> _amounts = [];
    private readonly List<long> _sums = [];
    private readonly List<int> _next = [];
    private readonly List<int> _chosen = [];
    private StepBudget _budget = null!;
    private ItemSets _sets = null!;
    private int _most;
    private int _tries;

    /// <summary>Searches.</summary>
    /// <param name="groups">The items.</param>
    /// <param name="amount">What a set is to sum to.</param>
    /// <param name="most">After so many sets the search ends.</param>
    /// <param name="sets">Takes the sets of two items and more.</param>
    /// <param name="tries">After so many sums the search ends as well.</param>
    /// <param name="budget">Spent by each sum.</param>
    /// <returns>Whether all sets were tried, or so many found.</returns>
    internal bool Search(ItemGroups groups, long amount, int most, ItemSets sets, int tries, StepBudget budget)
    {
        (_budget, _sets, _most, _tries) = (budget, sets, most, tries);
        SumUp(groups);
        bool isComplete = true;
        for (int size = 2; size <= _rows.Count && isComplete && sets.Count < most; size++)
        {
            _chosen.Clear();
            isComplete = Extend(0, size, amount);
        }

        return isComplete;
    }

    // _sums[i] is the sum of the first i amounts, the largest first, so that any run is a difference of two.
    // Without the one before, which is like it, a set would differ by nothing: the search goes on behind all that are like it.
    private void SumUp(ItemGroups groups)
    {
        _rows.Clear();
        _amounts.Clear();
        _next.Clear();
        _sums.Clear();
        _sums.Add(0);
        foreach (ref readonly ItemGroup group in groups.All)
        {
            int end = _rows.Count + group.Most;
            foreach (int row in groups.OldestOf(group, group.Most))
            {
                _rows.Add(row);
                _amounts.Add(group.Amount);
                _sums.Add(_sums[^1] + group.Amount);
                _next.Add(end);
            }
        }
    }

    /// <summary>Chooses the rest of a set from a place on; false where the budget ended.</summary>
    private bool Extend(int from, int size, long rest)
    {
        // The smallest sum with an item is that with the last ones: what is too large even so lies before.
        long least = _sums[^1] - _sums[^size];
        for (int i = FirstNotAbove(from, rest - least); i + size <= _rows.Count; i = _next[i])
        {
            if (_tries-- <= 0 || !_budget.Spend(StepsOfTry))
            {
                return false;
            }

            // The largest sum from here is that of the next ones.
            if (_sums[i + size] - _sums[i] < rest)
            {
                return true;
            }

            _chosen.Add(_rows[i]);
            bool complete = size == 1 ? Close(rest == _amounts[i]) : Extend(i + 1, size - 1, rest - _amounts[i]);
            _chosen.RemoveAt(_chosen.Count - 1);
            if (!complete || _sets.Count == _most)
            {
                return complete;
            }
        }

        return true;
    }

    private int FirstNotAbove(int from, long bound)
    {
        int low = from;
        int high = _rows.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_amounts[middle] > bound)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private bool Close(bool found)
    {
        if (found)
        {
            _sets.Add(CollectionsMarshal.AsSpan(_chosen));
        }

        return true;
    }
}
