namespace Receivables.Matching.Payers;

/// <summary>Lists of names in ascending order.</summary>
internal static class SortedNames
{
    /// <summary>The first place from a place on where a name is no less than a given one: in leaps that double, then by halves.</summary>
    internal static int FirstFrom(ReadOnlySpan<int> names, int sought, int from)
    {
        int step = 1;
        int low = from;
        int high = from;
        while (high < names.Length && names[high] < sought)
        {
            low = high + 1;
            high += step;
            step *= 2;
        }

        high = Math.Min(high, names.Length);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = names[middle] < sought ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
