using FsCheck.Fluent;
using NodaTime;

namespace Receivables.Terms;

public class BusinessDayAdjustmentTests
{
    [Theory]
    // A Tuesday stays whatever the convention.
    [InlineData(BusinessDayConvention.Following, "2026-03-31", "2026-03-31")]
    [InlineData(BusinessDayConvention.Preceding, "2026-03-31", "2026-03-31")]
    // Saturday 28 February: the next business day is in March.
    [InlineData(BusinessDayConvention.Following, "2026-02-28", "2026-03-02")]
    [InlineData(BusinessDayConvention.ModifiedFollowing, "2026-02-28", "2026-02-27")]
    [InlineData(BusinessDayConvention.Preceding, "2026-02-28", "2026-02-27")]
    // Good Friday 2026: closed until Tuesday.
    [InlineData(BusinessDayConvention.Following, "2026-04-03", "2026-04-07")]
    [InlineData(BusinessDayConvention.ModifiedFollowing, "2026-04-03", "2026-04-07")]
    [InlineData(BusinessDayConvention.Preceding, "2026-04-06", "2026-04-02")]
    // Easter Monday 1 April 2024, reached from Sunday 31 March.
    [InlineData(BusinessDayConvention.Following, "2024-03-31", "2024-04-02")]
    [InlineData(BusinessDayConvention.ModifiedFollowing, "2024-03-31", "2024-03-28")]
    // Over the new year.
    [InlineData(BusinessDayConvention.Following, "2022-12-31", "2023-01-02")]
    [InlineData(BusinessDayConvention.ModifiedFollowing, "2022-12-31", "2022-12-30")]
    [InlineData(BusinessDayConvention.Preceding, "2023-01-01", "2022-12-30")]
    public void A_date_moves_in_TARGET2(BusinessDayConvention convention, string date, string moved) =>
        Assert.Equal(moved.ToDate(), BusinessDayAdjustment.Of(convention, BusinessCalendars.Target2).Apply(date.ToDate()));

    [Fact]
    public void A_date_moves_to_the_nearest_day_that_all_calendars_work() => Property.ForAll(
        TermsGen.Adjustment,
        TermsGen.Date,
        (adjustment, date) =>
        {
            LocalDate moved = adjustment.Apply(date);
            LocalDate expected = ByWalking(adjustment, date);
            Assert.Equal(expected, moved);
            Assert.Equal(moved, adjustment.Apply(moved));
        },
        maxTest: 2000);

    [Fact]
    public void A_later_date_never_moves_before_an_earlier_one() => Property.ForAll(
        TermsGen.Adjustment, TermsGen.Date, (adjustment, date) => adjustment.Apply(date) <= adjustment.Apply(date.PlusDays(1)), maxTest: 2000);

    [Fact]
    public void A_calendar_that_never_works_is_an_error_not_a_search_without_end()
    {
        BusinessDayAdjustment never = BusinessDayAdjustment.Of(BusinessDayConvention.Following, new Closed());
        Assert.Throws<InvalidOperationException>(() => never.Apply(new LocalDate(2026, 1, 1)));
    }

    [Fact]
    public void Equality_is_by_convention_and_set_of_calendars()
    {
        var one = BusinessDayAdjustment.Of(BusinessDayConvention.Following, BusinessCalendars.Target2, BusinessCalendars.France);
        var same = BusinessDayAdjustment.Of(BusinessDayConvention.Following, BusinessCalendars.France, BusinessCalendars.Target2, BusinessCalendars.France);
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.Equal("following FR+TARGET2", same.ToString());
        Assert.NotEqual(one, BusinessDayAdjustment.Of(BusinessDayConvention.Preceding, BusinessCalendars.Target2, BusinessCalendars.France));
        Assert.NotEqual(one, BusinessDayAdjustment.Of(BusinessDayConvention.Following, BusinessCalendars.Target2));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Adjustments_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => BusinessDayAdjustment.Of(BusinessDayConvention.Following));
        Assert.Throws<ArgumentException>(() => BusinessDayAdjustment.Of(BusinessDayConvention.Following, [null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => BusinessDayAdjustment.Of(default, BusinessCalendars.France));
        Assert.Throws<ArgumentOutOfRangeException>(() => BusinessCalendars.France.Adjust(new LocalDate(2026, 1, 1), (BusinessDayConvention)9));
        Assert.Throws<ArgumentNullException>(() => ((IBusinessCalendar)null!).Adjust(new LocalDate(2026, 1, 1), BusinessDayConvention.Following));
    }

    [Fact]
    public void A_calendar_of_ones_own_has_no_notation()
    {
        var adjustment = BusinessDayAdjustment.Of(BusinessDayConvention.Following, new Closed(), BusinessCalendars.France);
        Assert.False(adjustment.HasNotation);
        Assert.Equal("following ?+FR", adjustment.ToString());
        Assert.True(BusinessDayAdjustment.Of(BusinessDayConvention.Following, BusinessCalendars.France).HasNotation);
        Assert.Throws<ArgumentException>(() => PaymentTerms.Net(30).WithAdjustment(adjustment));

        // The name alone does not make it the shipped one.
        HolidayCalendar impostor = HolidayCalendar.Create("FR", [], []);
        Assert.False(BusinessDayAdjustment.Of(BusinessDayConvention.Following, impostor).HasNotation);
    }

    private static LocalDate ByWalking(BusinessDayAdjustment adjustment, LocalDate date)
    {
        string[] names = adjustment.ToString().Split(' ')[^1].Split('+');
        HolidayCalendar[] calendars = [.. BusinessCalendars.All.Where(calendar => names.Contains(calendar.Name))];
        bool Works(LocalDate day) => calendars.All(calendar => !calendar.IsRestDay(day) && !calendar.HolidaysIn(day.Year).Contains(day));
        LocalDate next = Enumerable.Range(0, 30).Select(date.PlusDays).First(Works);
        LocalDate last = Enumerable.Range(0, 30).Select(n => date.PlusDays(-n)).First(Works);
        return adjustment.Convention switch
        {
            BusinessDayConvention.Following => next,
            BusinessDayConvention.Preceding => last,
            _ => (next.Year, next.Month) == (date.Year, date.Month) ? next : last,
        };
    }

    private sealed class Closed : IBusinessCalendar
    {
        public bool IsBusinessDay(LocalDate date) => false;
    }
}
