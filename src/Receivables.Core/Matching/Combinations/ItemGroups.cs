using System.Runtime.InteropServices;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>The items to choose from: those between which nothing tells a difference are one group, of which the oldest are chosen first. Bounds how many of each group a set that makes the amount has.</summary>
internal sealed class ItemGroups
{
    /// <summary>More items than this are not searched.</summary>
    internal const int MostItems = 1_024;

    /// <summary>Sums that lie further apart are not searched: so far, no difference of two leaves 64 bits, and what is equal modulo 2⁶⁴ is equal.</summary>
    private static readonly Int128 MostSpread = Int128.One << 60;

    private readonly List<int> _rows = [];
    private readonly List<ItemGroup> _groups = [];
    private readonly Comparison<int> _compare;
    private BookColumns _book = null!;
    private List<int> _named = null!;
    private Int128 _least;
    private Int128 _most;

    internal ItemGroups() => _compare = CompareRows;

    /// <summary>The groups, the largest amount first.</summary>
    internal ReadOnlySpan<ItemGroup> All => CollectionsMarshal.AsSpan(_groups);

    /// <summary>Whether the amount lies between the smallest and the largest sum that the bounds leave.</summary>
    internal bool Reach(long amount) => _least <= amount && amount <= _most;

    /// <summary>The oldest items of a group, by row.</summary>
    internal ReadOnlySpan<int> OldestOf(in ItemGroup group, int count) => CollectionsMarshal.AsSpan(_rows).Slice(group.Start, count);

    /// <summary>Takes the items that can be in a set that makes the amount; false where they are too many or too large to be searched.</summary>
    /// <param name="book">The book.</param>
    /// <param name="rows">The items to choose from.</param>
    /// <param name="named">The items that the payment names, ascending: each of them is told apart.</param>
    /// <param name="amount">What a set is to sum to.</param>
    internal bool Fill(BookColumns book, ReadOnlySpan<int> rows, List<int> named, long amount)
    {
        (_book, _named) = (book, named);
        _rows.Clear();
        _groups.Clear();
        AddUp(rows);
        foreach (int row in rows)
        {
            long open = book.Items[row].Open;
            if (open > 0 ? _least + open <= amount : open < 0 && _most + open >= amount)
            {
                _rows.Add(row);
            }
        }

        AddUp(CollectionsMarshal.AsSpan(_rows));
        if (!Reach(amount))
        {
            return true;
        }

        bool fits = _rows.Count <= MostItems && _most - _least <= MostSpread;
        if (fits)
        {
            _rows.Sort(_compare);
            Group();
        }

        return fits;
    }

    /// <summary>Bounds each group by what the others can add to it; false where no set makes the amount.</summary>
    /// <param name="amount">What a set is to sum to.</param>
    /// <param name="budget">Spent by each group looked at. The bounds hold wherever it ends.</param>
    internal bool Narrow(long amount, StepBudget budget)
    {
        bool narrows = true;
        while (narrows && Reach(amount) && budget.Spend(_groups.Count))
        {
            narrows = false;
            foreach (ref ItemGroup group in CollectionsMarshal.AsSpan(_groups))
            {
                narrows |= Narrow(ref group, amount);
            }
        }

        return Reach(amount) && IsOnGrid(amount);
    }

    // The sums of all credits and of all debits.
    private void AddUp(ReadOnlySpan<int> rows)
    {
        (_least, _most) = (0, 0);
        foreach (int row in rows)
        {
            long open = _book.Items[row].Open;
            (_least, _most) = open < 0 ? (_least + open, _most) : (_least, _most + open);
        }
    }

    private void Group()
    {
        for (int i = 0; i < _rows.Count; i++)
        {
            if (i > 0 && IsTwin(i))
            {
                CollectionsMarshal.AsSpan(_groups)[^1].Most++;
            }
            else
            {
                _groups.Add(new ItemGroup { Amount = _book.Items[_rows[i]].Open, Start = i, Most = 1 });
            }
        }
    }

    // With all others at their least a set must not be too large, with all at their most not too small.
    private bool Narrow(ref ItemGroup group, long amount)
    {
        Int128 size = Int128.Abs(group.Amount);
        (Int128 below, Int128 above) = (amount - _least, _most - amount);
        if (below < 0 || above < 0 || size * group.Span <= Int128.Min(below, above))
        {
            return false;
        }

        int up = (int)Int128.Min(group.Span, below / size);
        int down = (int)Int128.Min(group.Span, above / size);
        (int least, int most) = group.Amount > 0 ? (group.Most - down, group.Least + up) : (group.Most - up, group.Least + down);
        Bound(ref group, least, most);
        return true;
    }

    private void Bound(ref ItemGroup group, int least, int most)
    {
        Int128 atLeast = (Int128)group.Amount * (least - group.Least);
        Int128 atMost = (Int128)group.Amount * (most - group.Most);
        (_least, _most) = group.Amount > 0 ? (_least + atLeast, _most + atMost) : (_least + atMost, _most + atLeast);
        (group.Least, group.Most) = (least, most);
    }

    // All sums lie on the multiples of what the amounts have in common, counted from the least.
    private bool IsOnGrid(long amount)
    {
        ulong step = 0;
        foreach (ref readonly ItemGroup group in All)
        {
            step = group.Span > 0 ? GreatestCommonDivisor(step, (ulong)Int128.Abs(group.Amount)) : step;
        }

        return step == 0 ? amount == _least : (amount - _least) % step == 0;
    }

    private static ulong GreatestCommonDivisor(ulong a, ulong b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    private int CompareRows(int left, int right)
    {
        (ItemRow a, ItemRow b) = (_book.Items[left], _book.Items[right]);
        int order = b.Open.CompareTo(a.Open);
        order = order != 0 ? order : IsNamed(left).CompareTo(IsNamed(right));
        order = order != 0 ? order : a.Peer.CompareTo(b.Peer);
        return order != 0 ? order : left.CompareTo(right);
    }

    private bool IsTwin(int i) => _book.Items[_rows[i]].Peer == _book.Items[_rows[i - 1]].Peer && !IsNamed(_rows[i]);

    private bool IsNamed(int row) => _named.Count > 0 && _named.BinarySearch(row) >= 0;
}
