using NodaTime;

namespace Receivables.Terms;

public class HolidayCalendarTests
{
    private static readonly IsoDayOfWeek[] SaturdaySunday = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    [Fact]
    public void A_calendar_of_ones_own_has_its_own_weekend_and_days()
    {
        HolidayCalendar shop = HolidayCalendar.Create(
            "SHOP",
            [IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday],
            [HolidayRule.OnDate(2, 29), HolidayRule.OnWeekday(11, IsoDayOfWeek.Thursday, 4).From(2000).Until(2030)]);
        Assert.True(shop.IsBusinessDay(new LocalDate(2026, 3, 1))); // a Sunday
        Assert.False(shop.IsBusinessDay(new LocalDate(2026, 3, 6))); // a Friday
        Assert.Equal([new LocalDate(2024, 2, 29), new LocalDate(2024, 11, 28)], shop.HolidaysIn(2024));
        Assert.Equal([new LocalDate(2026, 11, 26)], shop.HolidaysIn(2026));
        Assert.Empty(shop.HolidaysIn(2031));
        Assert.Empty(shop.HolidaysIn(1999));
        Assert.Equal("SHOP", shop.ToString());
    }

    [Theory]
    [InlineData(5, IsoDayOfWeek.Monday, 1, 2026, 4)]
    [InlineData(6, IsoDayOfWeek.Monday, 1, 2026, 1)]
    [InlineData(5, IsoDayOfWeek.Monday, -1, 2027, 31)]
    [InlineData(5, IsoDayOfWeek.Monday, 4, 2026, 25)]
    [InlineData(12, IsoDayOfWeek.Thursday, -1, 2026, 31)]
    [InlineData(2, IsoDayOfWeek.Sunday, -1, 2026, 22)]
    public void The_nth_weekday_of_a_month_is(int month, IsoDayOfWeek dayOfWeek, int occurrence, int year, int day) =>
        Assert.Equal(new LocalDate(year, month, day), HolidayRule.OnWeekday(month, dayOfWeek, occurrence).In(year));

    [Fact]
    public void The_nth_weekday_agrees_with_a_walk_through_the_month()
    {
        for (var first = new LocalDate(2020, 1, 1); first.Year < 2030; first = first.PlusMonths(1))
        {
            for (var weekday = IsoDayOfWeek.Monday; weekday <= IsoDayOfWeek.Sunday; weekday++)
            {
                LocalDate[] all = [.. Enumerable.Range(0, 31).Select(first.PlusDays).Where(d => d.Month == first.Month && d.DayOfWeek == weekday)];
                Assert.Equal(all[^1], HolidayRule.OnWeekday(first.Month, weekday, -1).In(first.Year));
                Assert.Equal(all[1], HolidayRule.OnWeekday(first.Month, weekday, 2).In(first.Year));
            }
        }
    }

    [Fact]
    public void Easter_has_no_date_before_the_Gregorian_rule() => Assert.Null(HolidayRule.FromEaster(1).In(1582));

    [Fact]
    public void Rules_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayRule.OnDate(2, 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayRule.OnDate(13, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayRule.FromEaster(-81));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayRule.FromEaster(251));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayRule.OnWeekday(0, IsoDayOfWeek.Monday, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayRule.OnWeekday(1, IsoDayOfWeek.None, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayRule.OnWeekday(1, IsoDayOfWeek.Monday, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayRule.OnWeekday(1, IsoDayOfWeek.Monday, 5));
    }

    [Fact]
    public void Calendars_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => HolidayCalendar.Create("", SaturdaySunday, []));
        Assert.Throws<ArgumentException>(() => HolidayCalendar.Create("A+B", SaturdaySunday, []));
        Assert.Throws<ArgumentException>(() => HolidayCalendar.Create(new string('A', 33), SaturdaySunday, []));
        Assert.Throws<ArgumentException>(() => HolidayCalendar.Create("A", Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None), []));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.Create("A", [IsoDayOfWeek.None], []));
        Assert.Throws<ArgumentException>(() => HolidayCalendar.Create("A", [], [null!]));
        Assert.Throws<ArgumentNullException>(() => HolidayCalendar.Create(null!, [], []));
    }
}
