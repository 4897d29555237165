using NodaTime;

namespace Receivables.Terms;

public class FrenchTermLimitsTests
{
    [Theory]
    [InlineData("net 60", "2026-01-15", FrenchTermVerdict.WithinSixtyDays)]
    [InlineData("net 61", "2026-02-03", FrenchTermVerdict.WithinFortyFiveDaysEndOfMonth)]
    [InlineData("45 days end of month", "2026-01-15", FrenchTermVerdict.WithinFortyFiveDaysEndOfMonth)] // 75 days
    [InlineData("45 days end of month", "2026-02-14", FrenchTermVerdict.WithinSixtyDays)] // 31 March, 45 days
    [InlineData("end of month 45 days", "2026-01-15", FrenchTermVerdict.WithinFortyFiveDaysEndOfMonth)] // 61 days
    [InlineData("end of month 45 days", "2026-02-03", FrenchTermVerdict.WithinFortyFiveDaysEndOfMonth)] // 70 days
    [InlineData("60 days end of month", "2026-01-15", FrenchTermVerdict.WithinFortyFiveDaysEndOfMonth)] // 31 March too
    [InlineData("60 days end of month", "2026-01-31", FrenchTermVerdict.TooLong)] // 30 April
    [InlineData("net 90", "2026-01-15", FrenchTermVerdict.TooLong)]
    [InlineData("50% net 30, 50% net 90", "2026-01-15", FrenchTermVerdict.TooLong)]
    [InlineData("net 60, following FR", "2026-01-14", FrenchTermVerdict.WithinSixtyDays)] // moved from Sunday to Monday
    public void Terms_are(string notation, string issued, FrenchTermVerdict verdict) =>
        Assert.Equal(verdict, FrenchTermLimits.Judge(PaymentTerms.Parse(notation), issued.ToDate()));

    [Theory]
    [InlineData(45, FrenchTermVerdict.WithinFortyFiveDays)]
    [InlineData(46, FrenchTermVerdict.TooLong)]
    public void A_periodic_invoice_has_forty_five_days(int days, FrenchTermVerdict verdict) =>
        Assert.Equal(verdict, FrenchTermLimits.Judge(PaymentTerms.Net(days), new LocalDate(2026, 1, 15), isPeriodic: true));

    [Fact]
    public void Both_readings_of_45_days_end_of_month_are_within_the_limits_on_every_day()
    {
        for (var issued = new LocalDate(2024, 1, 1); issued.Year < 2028; issued = issued.PlusDays(1))
        {
            Assert.NotEqual(FrenchTermVerdict.TooLong, FrenchTermLimits.Judge(PaymentTerms.Parse("45 days end of month"), issued));
            Assert.NotEqual(FrenchTermVerdict.TooLong, FrenchTermLimits.Judge(PaymentTerms.Parse("end of month 45 days"), issued));
        }
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => FrenchTermLimits.Judge(null!, new LocalDate(2026, 1, 1)));
}
