using System.Numerics;
using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>Finds the sets that make an amount where the sums of one half of the items meet what the other half leaves missing: exact, in about two to half the number of items.</summary>
/// <remarks>
/// The sums of a half are made arc by arc from two quarters, in the manner of Schroeppel and Shamir, so that a half is never held: what is held are four quarters of at most 4,096 sums and a row of 2¹⁸ bits.
/// On each arc the left half marks its sums in a row of bits and the right half looks for marks; what it hits is held against the left half once more, and compared.
/// </remarks>
internal sealed class MeetInTheMiddle
{
    /// <summary>More choices than this a half cannot have: those of twenty items of which none is like another.</summary>
    internal const int MostChoices = 1 << 20;

    private const ulong SpreadingAgain = 0xD6E8_FEB8_6659_FD93;

    // As powers of two: about so many sums of a half are on an arc, there are so many bits for each, and so many for those hit.
    private const int SumsOnArc = 13;
    private const int BitsForSum = 5;
    private const int BitsForHits = 17;

    private readonly Quarters _quarters = new();
    private readonly PairSums _left = new();
    private readonly PairSums _right = new();
    private readonly SumFilter _marks = new();
    private readonly SumFilter _hitMarks = new();
    private readonly List<ulong> _hits = [];
    private readonly List<ulong> _meetings = [];

    /// <summary>Parts the groups; whether there are few enough for the search and the budget.</summary>
    internal bool CanSearch(ItemGroups groups, StepBudget budget) =>
        _quarters.Part(groups) && Math.Max(_quarters.LeftChoices, _quarters.RightChoices) <= MostChoices && (2 * _quarters.LeftChoices) + _quarters.RightChoices <= budget.Left;

    /// <summary>Searches among the groups as they were parted.</summary>
    /// <param name="amount">What a set is to sum to.</param>
    /// <param name="most">After so many sets the search ends.</param>
    /// <param name="sets">Takes the sets of two items and more.</param>
    /// <param name="budget">Spent by each sum that is made.</param>
    /// <returns>Whether all sets were tried, or so many found.</returns>
    internal bool Search(long amount, int most, ItemSets sets, StepBudget budget)
    {
        _quarters.Make(amount);
        _left.Start(_quarters.Left.First, _quarters.Left.Second);
        _right.Start(_quarters.Right.First, _quarters.Right.Second);
        int logarithm = Math.Max(1, BitOperations.Log2((uint)_left.Count) - SumsOnArc);
        ulong width = 1UL << (64 - logarithm);
        for (int arc = 0; arc < 1 << logarithm; arc++)
        {
            if (sets.Count == most)
            {
                return true;
            }

            if (!Search(new Arc(width * (ulong)arc, width), logarithm, most, sets, budget))
            {
                return false;
            }
        }

        return true;
    }

    private bool Search(in Arc arc, int logarithm, int most, ItemSets sets, StepBudget budget)
    {
        int bits = Math.Max(6, BitOperations.Log2((uint)_left.Count) - logarithm + BitsForSum);
        for (int left = 0; left < _left.Runs;)
        {
            left = _left.Make(arc, left);
            _marks.Mark(_left.Sums, 1UL << logarithm, bits);
            if (!budget.Spend(_left.Sums.Length))
            {
                return false;
            }

            for (int right = 0; right < _right.Runs && sets.Count < most;)
            {
                right = _right.Make(arc, right);
                _marks.Collect(_right.Sums, _hits);
                if (!budget.Spend(_right.Sums.Length) || (_hits.Count > 0 && !Meet(arc, most, sets, budget)))
                {
                    return false;
                }
            }
        }

        _left.Advance();
        _right.Advance();
        return true;
    }

    // Which of the sums that were hit are sums of the left half, and not only marked like one.
    private bool Meet(in Arc arc, int most, ItemSets sets, StepBudget budget)
    {
        _hitMarks.Mark(CollectionsMarshal.AsSpan(_hits), SpreadingAgain, BitsForHits);
        _hitMarks.Collect(_left.Sums, _meetings);
        if (!budget.Spend(_left.Sums.Length))
        {
            return false;
        }

        for (int i = 0; i < _meetings.Count && sets.Count < most; i++)
        {
            if (_hits.Contains(_meetings[i]) && !_quarters.Read(unchecked(arc.Start + _meetings[i]), most, sets, budget))
            {
                return false;
            }
        }

        return true;
    }
}
