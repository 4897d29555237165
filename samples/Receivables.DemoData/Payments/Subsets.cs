namespace Receivables.DemoData.Payments;

/// <summary>Counts how often a sum can be made: a planted certainty must have one answer.</summary>
internal static class Subsets
{
    /// <summary>How many sets of the amounts add up to the sum. Tries all of them: up to about twenty amounts.</summary>
    public static int Count(IReadOnlyList<long> amounts, long sum)
    {
        int found = 0;
        for (int set = 1; set < 1 << amounts.Count; set++)
        {
            long total = 0;
            for (int i = 0; i < amounts.Count; i++)
            {
                total += (set >> i & 1) * amounts[i];
            }

            found += total == sum ? 1 : 0;
        }

        return found;
    }
}
