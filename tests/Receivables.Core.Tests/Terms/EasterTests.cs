using NodaTime;

namespace Receivables.Terms;

/// <summary>Easter by two unlike ways: the shipped arithmetic, and the church's own tables walked day by day.</summary>
public class EasterTests
{
    [Theory]
    [InlineData(1818, 3, 22)] // the earliest possible day
    [InlineData(1900, 4, 15)]
    [InlineData(1943, 4, 25)] // the latest possible day
    [InlineData(1954, 4, 18)] // the two exceptions of Gauss's method
    [InlineData(1981, 4, 19)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    public void Easter_falls_on(int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), Easter.Sunday(year));

    [Fact]
    public void Easter_is_the_Sunday_after_the_full_moon_of_the_tables()
    {
        for (int year = Easter.FirstYear; year <= 4000; year++)
        {
            Assert.Equal(ByTables(year), Easter.Sunday(year));
        }
    }

    /// <summary>The Sunday after the 14th day of the moon that falls on or after 21 March, with the epact of the Gregorian tables.</summary>
    private static LocalDate ByTables(int year)
    {
        int golden = (year % 19) + 1;
        int century = (year / 100) + 1;
        int solar = (3 * century / 4) - 12;
        int lunar = (((8 * century) + 5) / 25) - 5;
        int epact = ((((11 * golden) + 20 + lunar - solar) % 30) + 30) % 30;
        if (epact == 24 || (epact == 25 && golden > 11))
        {
            epact++;
        }

        LocalDate fullMoon = new LocalDate(year, 3, 1).PlusDays(44 - epact - 1);
        fullMoon = fullMoon < new LocalDate(year, 3, 21) ? fullMoon.PlusDays(30) : fullMoon;
        LocalDate sunday = fullMoon.PlusDays(1);
        while (sunday.DayOfWeek != IsoDayOfWeek.Sunday)
        {
            sunday = sunday.PlusDays(1);
        }

        return sunday;
    }
}
