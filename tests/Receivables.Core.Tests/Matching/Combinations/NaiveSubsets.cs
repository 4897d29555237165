using System.Numerics;

namespace Receivables.Matching.Combinations;

/// <summary>The twin of the search for sets: every set of two items and more. Sets of which nothing tells the items apart count once.</summary>
internal static class NaiveSubsets
{
    /// <summary>The sets that make an amount, each by what tells its items apart: an item named by its place, another by its amount.</summary>
    internal static HashSet<string> Of(long[] amounts, List<int> named, long target)
    {
        HashSet<string> sets = [];
        long[] sums = new long[1 << amounts.Length];
        for (int mask = 1; mask < sums.Length; mask++)
        {
            sums[mask] = sums[mask & (mask - 1)] + amounts[BitOperations.TrailingZeroCount(mask)];
            if (sums[mask] == target && BitOperations.PopCount((uint)mask) > 1)
            {
                sets.Add(Likeness(amounts, named, [.. Enumerable.Range(0, amounts.Length).Where(i => (mask & (1 << i)) != 0)]));
            }
        }

        return sets;
    }

    /// <summary>How many sets of two items and more make an amount, of many items that are all told apart: the sums of one half looked up among those of the other.</summary>
    internal static long CountOf(long[] amounts, long target)
    {
        var left = new Dictionary<long, long>();
        foreach (long sum in Sums(amounts[..(amounts.Length / 2)]))
        {
            left[sum] = left.GetValueOrDefault(sum) + 1;
        }

        return Sums(amounts[(amounts.Length / 2)..]).Sum(sum => left.GetValueOrDefault(target - sum)) - amounts.Count(a => a == target) - (target == 0 ? 1 : 0);
    }

    /// <summary>A set by what tells its items apart.</summary>
    internal static string Likeness(long[] amounts, List<int> named, int[] set) =>
        string.Join(' ', set.Select(i => named.Contains(i) ? $"#{i}" : $"{amounts[i]}").Order(StringComparer.Ordinal));

    /// <summary>What a number of sets is called, where all were found.</summary>
    internal static SubsetVerdict VerdictOn(long sets) => sets == 0 ? SubsetVerdict.None : sets == 1 ? SubsetVerdict.One : SubsetVerdict.Several;

    private static long[] Sums(long[] amounts)
    {
        long[] sums = new long[1 << amounts.Length];
        for (int mask = 1; mask < sums.Length; mask++)
        {
            sums[mask] = sums[mask & (mask - 1)] + amounts[BitOperations.TrailingZeroCount(mask)];
        }

        return sums;
    }
}
