namespace Receivables.Matching.Memory;

/// <summary>Days from the due date in bands: long before, before, about the day, and ever later after it.</summary>
internal static class DayBands
{
    /// <summary>How many bands there are.</summary>
    internal const int Count = 8;

    /// <summary>The last day of each band but the last, which has none.</summary>
    internal static readonly IReadOnlyList<int> LastDays = [-15, -4, 3, 10, 20, 35, 60];

    /// <summary>The band of a number of days.</summary>
    internal static int Of(int days)
    {
        int band = 0;
        while (band < LastDays.Count && days > LastDays[band])
        {
            band++;
        }

        return band;
    }
}
