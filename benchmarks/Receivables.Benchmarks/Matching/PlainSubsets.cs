namespace Receivables.Benchmarks.Matching;

/// <summary>What one would write: how many sets of several items make an amount, counted up to two. Items of one amount are different items.</summary>
internal static class PlainSubsets
{
    /// <summary>Every set in turn.</summary>
    internal static int BruteForce(long[] amounts, long target)
    {
        int found = 0;
        for (long mask = 1; mask < 1L << amounts.Length && found < 2; mask++)
        {
            long sum = 0;
            for (int i = 0; i < amounts.Length; i++)
            {
                sum += (mask & (1L << i)) != 0 ? amounts[i] : 0;
            }

            found += sum == target && long.PopCount(mask) > 1 ? 1 : 0;
        }

        return found;
    }

    /// <summary>The sums of each half in an array, sorted, and two places that move towards each other.</summary>
    internal static int SortedHalves(long[] amounts, long target)
    {
        long[] left = SumsOf(amounts.AsSpan(0, amounts.Length / 2));
        long[] right = SumsOf(amounts.AsSpan(amounts.Length / 2));
        Array.Sort(left);
        Array.Sort(right);
        int found = -amounts.Count(a => a == target);
        for (int i = 0, j = right.Length - 1; i < left.Length && j >= 0 && found < 2;)
        {
            long sum = left[i] + right[j];
            if (sum == target)
            {
                int lefts = RunAt(left, i, 1);
                int rights = RunAt(right, j, -1);
                found = (int)Math.Min(2, found + ((long)lefts * rights));
                i += lefts;
                j -= rights;
            }
            else if (sum < target)
            {
                i++;
            }
            else
            {
                j--;
            }
        }

        return found;
    }

    /// <summary>The sums of one half counted in a dictionary, those of the other looked up.</summary>
    internal static int HashedHalves(long[] amounts, long target)
    {
        var left = new Dictionary<long, int>();
        foreach (long sum in SumsOf(amounts.AsSpan(0, amounts.Length / 2)))
        {
            left[sum] = left.GetValueOrDefault(sum) + 1;
        }

        long found = -amounts.Count(a => a == target);
        foreach (long sum in SumsOf(amounts.AsSpan(amounts.Length / 2)))
        {
            found += left.GetValueOrDefault(target - sum);
            if (found > 1)
            {
                return 2;
            }
        }

        return (int)found;
    }

    private static long[] SumsOf(ReadOnlySpan<long> amounts)
    {
        long[] sums = new long[1 << amounts.Length];
        for (int i = 0; i < amounts.Length; i++)
        {
            for (int j = 0; j < 1 << i; j++)
            {
                sums[(1 << i) + j] = sums[j] + amounts[i];
            }
        }

        return sums;
    }

    private static int RunAt(long[] sums, int at, int step)
    {
        int end = at;
        while (end >= 0 && end < sums.Length && sums[end] == sums[at])
        {
            end += step;
        }

        return Math.Abs(end - at);
    }
}
