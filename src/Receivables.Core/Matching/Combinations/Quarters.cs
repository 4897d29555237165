using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>Groups of items parted into four quarters of about as many sums, and the sets that their sums meet in.</summary>
/// <remarks>Two quarters are the left half. The right half holds what is missing of the amount, so that equal sums of both make it. Amounts are multiplied by an odd number modulo 2⁶⁴, which loses nothing and spreads their sums over the circle.</remarks>
internal sealed class Quarters
{
    private const ulong Spreading = 0x9E37_79B9_7F4A_7C15;

    private readonly QuarterSums[] _all = [new(), new(), new(), new()];
    private readonly List<int> _chosen = [];
    private readonly List<int> _rows = [];
    private ItemGroups _groups = null!;

    /// <summary>The quarters of the left half.</summary>
    internal (QuarterSums First, QuarterSums Second) Left => (_all[0], _all[3]);

    /// <summary>The quarters of the right half.</summary>
    internal (QuarterSums First, QuarterSums Second) Right => (_all[1], _all[2]);

    /// <summary>How many choices the left half has.</summary>
    internal int LeftChoices => _all[0].Choices * _all[3].Choices;

    /// <summary>How many choices the right half has.</summary>
    internal int RightChoices => _all[1].Choices * _all[2].Choices;

    /// <summary>Parts the groups; false where a quarter would have too many sums.</summary>
    internal bool Part(ItemGroups groups)
    {
        _groups = groups;
        foreach (QuarterSums quarter in _all)
        {
            quarter.Clear();
        }

        return Part(several: true) && Part(several: false);
    }

    /// <summary>Makes the sums of the quarters.</summary>
    internal void Make(long amount)
    {
        ulong missing = unchecked((ulong)amount);
        foreach (ref readonly ItemGroup group in _groups.All)
        {
            missing = unchecked(missing - ((ulong)group.Amount * (ulong)group.Least));
        }

        ulong negative = unchecked(0UL - Spreading);
        _all[0].Make(_groups.All, 0, Spreading);
        _all[3].Make(_groups.All, 0, Spreading);
        _all[1].Make(_groups.All, 0, negative);
        _all[2].Make(_groups.All, unchecked(missing * Spreading), negative);
    }

    /// <summary>Adds the sets whose halves meet in a sum, up to a number of sets; false where the budget ended.</summary>
    internal bool Read(ulong sum, int most, ItemSets sets, StepBudget budget)
    {
        (QuarterSums first, QuarterSums second) = Left;
        for (int code = 0; code < second.Choices && sets.Count < most; code++)
        {
            ulong rest = unchecked(sum - second.ByCode[code]);
            for (int other = first.Find(rest, 0); other >= 0 && sets.Count < most; other = first.Find(rest, other + 1))
            {
                if (!budget.Spend(Right.Second.Choices))
                {
                    return false;
                }

                ReadRight(sum, other, code, most, sets);
            }
        }

        return true;
    }

    // Those with many of a kind first, so that the rest evens out.
    private bool Part(bool several)
    {
        for (int g = 0; g < _groups.All.Length; g++)
        {
            int span = _groups.All[g].Span;
            if (span > 0 && span > 1 == several && !Smallest().Take(g, span))
            {
                return false;
            }
        }

        return true;
    }

    // The first of each half, whose runs are read, gets four times the sums of the second.
    private QuarterSums Smallest()
    {
        QuarterSums left = _all[0].Choices <= 4 * _all[3].Choices ? _all[0] : _all[3];
        QuarterSums right = _all[1].Choices <= 4 * _all[2].Choices ? _all[1] : _all[2];
        return LeftChoices <= RightChoices ? left : right;
    }

    private void ReadRight(ulong sum, int leftFirst, int leftSecond, int most, ItemSets sets)
    {
        (QuarterSums first, QuarterSums second) = Right;
        for (int code = 0; code < second.Choices && sets.Count < most; code++)
        {
            ulong rest = unchecked(sum - second.ByCode[code]);
            for (int other = first.Find(rest, 0); other >= 0 && sets.Count < most; other = first.Find(rest, other + 1))
            {
                AddSet(leftFirst, leftSecond, other, code, sets);
            }
        }
    }

    private void AddSet(int leftFirst, int leftSecond, int rightFirst, int rightSecond, ItemSets sets)
    {
        ReadOnlySpan<ItemGroup> groups = _groups.All;
        CollectionsMarshal.SetCount(_chosen, groups.Length);
        Span<int> chosen = CollectionsMarshal.AsSpan(_chosen);
        for (int g = 0; g < groups.Length; g++)
        {
            chosen[g] = groups[g].Least;
        }

        Left.First.Read(leftFirst, groups, chosen);
        Left.Second.Read(leftSecond, groups, chosen);
        Right.First.Read(rightFirst, groups, chosen);
        Right.Second.Read(rightSecond, groups, chosen);
        _rows.Clear();
        for (int g = 0; g < groups.Length; g++)
        {
            _rows.AddRange(_groups.OldestOf(groups[g], chosen[g]));
        }

        if (_rows.Count > 1)
        {
            sets.Add(CollectionsMarshal.AsSpan(_rows));
        }
    }
}
