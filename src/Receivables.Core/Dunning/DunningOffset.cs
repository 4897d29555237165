using NodaTime;

namespace Receivables.Dunning;

/// <summary>The rules that the offsets of stages keep.</summary>
internal static class DunningOffset
{
    private const int LongestYears = 10;

    private static readonly LocalDate FirstTried = new(2023, 1, 1);

    // Two years of due dates, one of them a leap year, show every length that a month can have.
    private const int DaysTried = 731;

    /// <summary>Why a period cannot be an offset, or null.</summary>
    internal static string? WhyRefused(Period offset)
    {
        if (offset.HasTimeComponent)
        {
            return "An offset is made of days, weeks, months and years, such as P5D or P2M, without a time.";
        }

        int[] parts = [offset.Years, offset.Months, offset.Weeks, offset.Days];
        if (parts.Any(p => p < 0) && parts.Any(p => p > 0))
        {
            return "An offset lies before the due date or after it: all its parts have one sign.";
        }

        long days = parts.Zip([366L, 31L, 7L, 1L], (part, length) => Math.Abs((long)part) * length).Sum();
        return days > LongestYears * 366 ? "An offset is at most ten years." : null;
    }

    /// <summary>Why a period cannot be the gap between two contacts, or null.</summary>
    internal static string? WhyNoGap(Period gap) =>
        WhyRefused(gap) ?? (gap.Years < 0 || gap.Months < 0 || gap.Weeks < 0 || gap.Days < 0 ? "A gap is not negative." : null);

    /// <summary>Whether a stage comes before the one in front of it whatever the due date: then it can never happen in its place.</summary>
    internal static bool NeverFollows(DunningStage earlier, DunningStage later)
    {
        for (int i = 0; i < DaysTried; i++)
        {
            LocalDate due = FirstTried.PlusDays(i);
            if (later.DayFor(due) >= earlier.DayFor(due))
            {
                return false;
            }
        }

        return true;
    }
}
