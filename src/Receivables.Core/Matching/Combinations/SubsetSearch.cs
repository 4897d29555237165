using System.Runtime.InteropServices;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>Finds which sets of several items make an amount, the smallest sets first: none, one, several, or unknown where the budget ends.</summary>
/// <remarks>Sets that differ only by items between which nothing tells a difference count once, with the oldest; an item that is named is told apart.</remarks>
internal sealed class SubsetSearch
{
    /// <summary>After so many solutions the amount is ambiguous anyway.</summary>
    private const int MostSolutions = 4;

    /// <summary>More items than this are not searched: the answer is unknown.</summary>
    private const int MostItems = 1_024;

    private readonly List<int> _rows = [];
    private readonly List<long> _amounts = [];
    private readonly List<Int128> _sums = [];
    private readonly List<int> _next = [];
    private readonly List<int> _chosen = [];
    private readonly List<int> _solutions = [];
    private readonly List<int> _ends = [];
    private BookColumns _book = null!;
    private List<int> _named = null!;
    private StepBudget _budget = null!;

    /// <summary>How many sets were found.</summary>
    internal int Count => _ends.Count;

    /// <summary>Whether all sets were tried, or enough were found.</summary>
    internal bool IsComplete { get; private set; }

    /// <summary>The items of a set, by row.</summary>
    internal ReadOnlySpan<int> this[int solution] =>
        CollectionsMarshal.AsSpan(_solutions)[(solution == 0 ? 0 : _ends[solution - 1]).._ends[solution]];

    /// <summary>Searches.</summary>
    /// <param name="book">The book.</param>
    /// <param name="rows">The items to choose from.</param>
    /// <param name="named">The items that the payment names, ascending.</param>
    /// <param name="amount">What they are to sum to.</param>
    /// <param name="budget">Spent by each partial sum.</param>
    internal void Search(BookColumns book, ReadOnlySpan<int> rows, List<int> named, long amount, StepBudget budget)
    {
        _book = book;
        _named = named;
        _budget = budget;
        _solutions.Clear();
        _ends.Clear();
        _rows.Clear();
        IsComplete = rows.Length <= MostItems;
        if (!IsComplete)
        {
            return;
        }

        _rows.AddRange(rows);
        _rows.Sort(CompareRows);
        SumUp();
        FindTwins();
        for (int size = 2; size <= _rows.Count && IsComplete && Count < MostSolutions; size++)
        {
            _chosen.Clear();
            IsComplete = Extend(0, size, amount);
        }
    }

    private int CompareRows(int left, int right)
    {
        (ItemRow a, ItemRow b) = (_book.Items[left], _book.Items[right]);
        int order = b.Open.CompareTo(a.Open);
        order = order != 0 ? order : IsNamed(left).CompareTo(IsNamed(right));
        order = order != 0 ? order : a.Peer.CompareTo(b.Peer);
        return order != 0 ? order : left.CompareTo(right);
    }

    // _sums[i] is the sum of the first i amounts, the largest first, so that any run is a difference of two.
    private void SumUp()
    {
        _amounts.Clear();
        _sums.Clear();
        _sums.Add(0);
        foreach (int row in _rows)
        {
            _amounts.Add(_book.Items[row].Open);
            _sums.Add(_sums[^1] + _amounts[^1]);
        }
    }

    /// <summary>Chooses the rest of a set from a place on; false where the budget ended.</summary>
    private bool Extend(int from, int size, Int128 rest)
    {
        // The smallest sum with an item is that with the last ones: what is too large even so lies before.
        Int128 least = _sums[^1] - _sums[^size];
        for (int i = FirstNotAbove(from, rest - least); i + size <= _rows.Count; i = _next[i])
        {
            if (!_budget.Spend(1))
            {
                return false;
            }

            // The largest sum from here is that of the next ones.
            if (_sums[i + size] - _sums[i] < rest)
            {
                return true;
            }

            _chosen.Add(i);
            bool complete = size == 1 ? Close(rest == _amounts[i]) : Extend(i + 1, size - 1, rest - _amounts[i]);
            _chosen.RemoveAt(_chosen.Count - 1);
            if (!complete || Count == MostSolutions)
            {
                return complete;
            }
        }

        return true;
    }

    private int FirstNotAbove(int from, Int128 bound)
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

    // Without the one before, which is like it, a set would differ by nothing: the search goes on behind all that are like it.
    private void FindTwins()
    {
        CollectionsMarshal.SetCount(_next, _rows.Count);
        for (int i = _rows.Count - 1; i >= 0; i--)
        {
            _next[i] = i + 1 < _rows.Count && IsTwin(i + 1) ? _next[i + 1] : i + 1;
        }
    }

    private bool IsTwin(int i) => _book.Items[_rows[i]].Peer == _book.Items[_rows[i - 1]].Peer && !IsNamed(_rows[i]);

    private bool IsNamed(int row) => _named.Count > 0 && _named.BinarySearch(row) >= 0;

    private bool Close(bool found)
    {
        if (found)
        {
            foreach (int i in _chosen)
            {
                _solutions.Add(_rows[i]);
            }

            _ends.Add(_solutions.Count);
        }

        return true;
    }
}
