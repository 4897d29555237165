using NodaTime;

namespace Receivables.Terms;

/// <summary>Easter Sunday in the Gregorian calendar.</summary>
internal static class Easter
{
    /// <summary>The first year of the Gregorian rule for Easter.</summary>
    internal const int FirstYear = 1583;

    /// <summary>
    /// The date of Easter Sunday, by the method of an anonymous correspondent of Nature (1876), as in J. Meeus, Astronomical Algorithms, chapter 8.
    /// </summary>
    /// <param name="year">The year, 1583 or later.</param>
    internal static LocalDate Sunday(int year)
    {
        int goldenYear = year % 19;
        (int century, int inCentury) = Math.DivRem(year, 100);
        int skippedLeapDays = century - (century / 4);
        int moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        int epact = ((19 * goldenYear) + skippedLeapDays - moonCorrection + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        int lateMoon = (goldenYear + (11 * epact) + (22 * weekday)) / 451;
        (int month, int day) = Math.DivRem(epact + weekday - (7 * lateMoon) + 114, 31);
        return new LocalDate(year, month, day + 1);
    }
}
