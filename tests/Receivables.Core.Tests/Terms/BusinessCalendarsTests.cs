using NodaTime;
using NodaTime.Text;

namespace Receivables.Terms;

/// <summary>The computed calendars against days written down by hand.</summary>
public class BusinessCalendarsTests
{
    [Theory]
    [InlineData("TARGET2", 1999, "01-01 12-25 12-31")]
    [InlineData("TARGET2", 2000, "01-01 04-21 04-24 05-01 12-25 12-26")]
    [InlineData("TARGET2", 2001, "01-01 04-13 04-16 05-01 12-25 12-26 12-31")]
    [InlineData("TARGET2", 2008, "01-01 03-21 03-24 05-01 12-25 12-26")]
    [InlineData("TARGET2", 2019, "01-01 04-19 04-22 05-01 12-25 12-26")]
    [InlineData("TARGET2", 2024, "01-01 03-29 04-01 05-01 12-25 12-26")]
    [InlineData("TARGET2", 2025, "01-01 04-18 04-21 05-01 12-25 12-26")]
    [InlineData("TARGET2", 2026, "01-01 04-03 04-06 05-01 12-25 12-26")]
    [InlineData("FR", 2008, "01-01 03-24 05-01 05-08 05-12 07-14 08-15 11-01 11-11 12-25")] // Ascension fell on 1 May
    [InlineData("FR", 2024, "01-01 04-01 05-01 05-08 05-09 05-20 07-14 08-15 11-01 11-11 12-25")]
    [InlineData("FR", 2025, "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25")]
    [InlineData("FR", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25")]
    [InlineData("FR-AM", 2026, "01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 12-26")]
    [InlineData("DE", 2016, "01-01 03-25 03-28 05-01 05-05 05-16 10-03 12-25 12-26")]
    [InlineData("DE", 2017, "01-01 04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26")]
    [InlineData("DE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26")]
    [InlineData("GB-EAW", 2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27")]
    [InlineData("GB-EAW", 2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26")]
    [InlineData("GB-EAW", 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData("GB-EAW", 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData("GB-EAW", 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData("GB-EAW", 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData("GB-EAW", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData("WEEKEND", 2026, "")]
    public void The_holidays_of_a_year_are(string calendar, int year, string days)
    {
        Assert.True(BusinessCalendars.TryGet(calendar, out HolidayCalendar? found));
        Assert.Equal(days, string.Join(' ', found.HolidaysIn(year).Select(LocalDatePattern.CreateWithInvariantCulture("MM-dd").Format)));
    }

    [Fact]
    public void A_business_day_is_neither_a_rest_day_nor_a_holiday()
    {
        foreach (HolidayCalendar calendar in BusinessCalendars.All)
        {
            for (var day = new LocalDate(1998, 1, 1); day.Year < 2041; day = day.PlusDays(1))
            {
                bool rest = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
                bool holiday = calendar.HolidaysIn(day.Year).Contains(day);
                Assert.True(calendar.IsBusinessDay(day) == !(rest || holiday), $"{calendar} {day}");
            }
        }
    }

    [Theory]
    [InlineData(2023, 255)]
    [InlineData(2024, 256)]
    [InlineData(2025, 255)]
    [InlineData(2026, 256)]
    public void TARGET2_settles_on_so_many_days_a_year(int year, int days) =>
        Assert.Equal(days, DaysOf(year).Count(BusinessCalendars.Target2.IsBusinessDay));

    [Fact]
    public void Combined_calendars_work_where_all_of_them_do()
    {
        IBusinessCalendar both = BusinessCalendars.Combine(BusinessCalendars.Target2, BusinessCalendars.France);
        Assert.False(both.IsBusinessDay(new LocalDate(2026, 4, 3))); // Good Friday: TARGET2 closed, France at work
        Assert.False(both.IsBusinessDay(new LocalDate(2026, 7, 14))); // the other way round
        Assert.All(
            DaysOf(2026),
            day => Assert.Equal(BusinessCalendars.Target2.IsBusinessDay(day) && BusinessCalendars.France.IsBusinessDay(day), both.IsBusinessDay(day)));
        Assert.True(BusinessCalendars.Combine().IsBusinessDay(new LocalDate(2026, 1, 1)));
    }

    [Fact]
    public void Shipped_calendars_are_found_by_name_and_listed_in_order()
    {
        Assert.Equal(["DE", "FR", "FR-AM", "GB-EAW", "TARGET2", "WEEKEND"], BusinessCalendars.All.Select(calendar => calendar.Name));
        Assert.True(BusinessCalendars.TryGet("target2", out HolidayCalendar? found));
        Assert.Same(BusinessCalendars.Target2, found);
        Assert.False(BusinessCalendars.TryGet(null, out _));
        Assert.False(BusinessCalendars.TryGet("XX", out _));
    }

    private static IEnumerable<LocalDate> DaysOf(int year) =>
        Enumerable.Range(0, CalendarSystem.Iso.GetDaysInYear(year)).Select(new LocalDate(year, 1, 1).PlusDays);
}
