using NodaTime;

namespace Receivables.Matching.Documents;

public class DateDigitsTests
{
    [Theory]
    [InlineData("160626", true)] // 16 June 2026
    [InlineData("260616", true)]
    [InlineData("061626", true)] // as in the United States
    [InlineData("160623", false)] // too long ago
    [InlineData("131217", false)]
    [InlineData("320626", false)]
    [InlineData("16062026", true)]
    [InlineData("20260616", true)]
    [InlineData("20261316", false)]
    [InlineData("062026", true)] // the month
    [InlineData("202606", true)]
    [InlineData("132026", false)]
    [InlineData("062023", false)]
    [InlineData("2026061", false)]
    public void Digits_are_a_day_near_the_booking_date_or_not(string digits, bool isDay) =>
        Assert.Equal(isDay, DateDigits.AreNear(digits, new LocalDate(2026, 6, 20)));

    [Theory]
    [InlineData("202600123", true)]
    [InlineData("2026", false)] // nothing after it
    [InlineData("201900123", false)]
    [InlineData("123456", false)]
    public void They_begin_with_such_a_year_or_not(string digits, bool begins) =>
        Assert.Equal(begins, DateDigits.BeginWithYear(digits, new LocalDate(2026, 6, 20)));
}
