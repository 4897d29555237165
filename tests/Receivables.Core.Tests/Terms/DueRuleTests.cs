using FsCheck.Fluent;
using NodaTime;

namespace Receivables.Terms;

public class DueRuleTests
{
    [Theory]
    // The two lawful readings of "45 jours fin de mois", with the examples of practice.
    [InlineData("45 days end of month", "2026-01-15", "2026-03-31")]
    [InlineData("end of month 45 days", "2026-01-15", "2026-03-17")]
    [InlineData("45 days end of month", "2026-01-31", "2026-03-31")]
    [InlineData("end of month 45 days", "2026-01-31", "2026-03-17")]
    [InlineData("45 days end of month", "2026-02-03", "2026-03-31")]
    [InlineData("end of month 45 days", "2026-02-03", "2026-04-14")]
    // Plain counts.
    [InlineData("on receipt", "2026-06-30", "2026-06-30")]
    [InlineData("net 30", "2026-01-31", "2026-03-02")]
    [InlineData("net 30", "2024-01-31", "2024-03-01")]
    [InlineData("net 60", "2025-12-31", "2026-03-01")]
    [InlineData("net 1 month", "2026-01-31", "2026-02-28")]
    [InlineData("net 1 month", "2026-02-28", "2026-03-28")]
    [InlineData("net 2 months", "2025-12-31", "2026-02-28")]
    // The end of a month.
    [InlineData("end of month", "2026-02-01", "2026-02-28")]
    [InlineData("end of month", "2026-02-28", "2026-02-28")]
    [InlineData("30 days end of month", "2026-01-01", "2026-01-31")]
    [InlineData("30 days end of month", "2026-01-02", "2026-02-28")]
    [InlineData("1 month end of month", "2026-01-31", "2026-02-28")]
    // N days end of month on day D of the following month.
    [InlineData("30 days end of month the 15th", "2026-01-10", "2026-03-15")]
    [InlineData("30 days end of month the 15th", "2026-01-01", "2026-02-15")]
    [InlineData("30 days end of month the 31st", "2026-01-01", "2026-02-28")]
    [InlineData("end of month the 10th", "2026-01-10", "2026-02-10")]
    [InlineData("end of month the 10th", "2026-12-31", "2027-01-10")]
    [InlineData("end of month the 31st", "2026-04-30", "2026-05-31")]
    [InlineData("end of month 45 days the 15th", "2026-01-15", "2026-04-15")]
    [InlineData("end of month 45 days end of month", "2026-01-15", "2026-03-31")]
    [InlineData("end of month 45 days end of month the 10th", "2026-01-15", "2026-04-10")]
    // A fixed day, and a fixed date.
    [InlineData("the 15th", "2026-01-14", "2026-01-15")]
    [InlineData("the 15th", "2026-01-15", "2026-01-15")]
    [InlineData("the 15th", "2026-01-16", "2026-02-15")]
    [InlineData("the 31st", "2026-02-28", "2026-02-28")]
    [InlineData("the 31st", "2026-04-01", "2026-04-30")]
    [InlineData("30 days the 15th", "2026-01-16", "2026-02-15")]
    [InlineData("30 days the 15th", "2026-01-17", "2026-03-15")]
    [InlineData("on 2026-03-31", "2026-01-01", "2026-03-31")]
    [InlineData("on 2026-03-31", "2026-05-01", "2026-03-31")]
    public void A_rule_gives(string notation, string issued, string due)
    {
        DueRule rule = PaymentTerms.Parse(notation).Instalments[0].Rule;
        Assert.Equal(notation, rule.ToString());
        Assert.Equal(due.ToDate(), rule.DueDate(issued.ToDate()));
        Assert.Equal(due.ToDate(), ByWalking(notation, issued.ToDate()));
    }

    [Fact]
    public void A_rule_agrees_with_a_walk_from_day_to_day() => Property.ForAll(
        TermsGen.RelativeRule.ToArbitrary(), TermsGen.Date, (rule, issued) => Assert.Equal(ByWalking(rule.ToString(), issued), rule.DueDate(issued)), maxTest: 3000);

    [Fact]
    public void A_rule_never_gives_a_day_before_that_of_issue() => Property.ForAll(
        TermsGen.RelativeRule.ToArbitrary(), TermsGen.Date, (rule, issued) => rule.DueDate(issued) >= issued, maxTest: 2000);

    [Fact]
    public void A_later_issue_is_never_due_earlier() => Property.ForAll(
        TermsGen.RelativeRule.ToArbitrary(), TermsGen.Date, (rule, issued) => rule.DueDate(issued) <= rule.DueDate(issued.PlusDays(1)), maxTest: 2000);

    [Fact]
    public void Rules_that_say_the_same_are_equal()
    {
        Assert.Equal(DueRule.OnReceipt, default);
        Assert.Equal(DueRule.OnReceipt, DueRule.Days(0));
        Assert.Equal(DueRule.OnReceipt, DueRule.Months(0));
        Assert.Equal(DueRule.EndOfMonth, DueRule.EndOfMonth.ThenDays(0));
        Assert.Equal(DueRule.EndOfMonth, DueRule.Days(0).ThenEndOfMonth());
        Assert.Equal(DueRule.EndOfMonth.GetHashCode(), DueRule.Months(0).ThenEndOfMonth().GetHashCode());
        Assert.True(DueRule.Days(1) == DueRule.Days(1));
        Assert.True(DueRule.Days(1) != DueRule.Months(1));
        Assert.False(DueRule.Days(30).Equals((object)30));
        Assert.NotEqual(DueRule.Days(30).ThenOnDay(15), DueRule.Days(30).ThenEndOfMonth().ThenOnDay(15));
        Assert.NotEqual(DueRule.Days(45).ThenEndOfMonth(), DueRule.EndOfMonth.ThenDays(45));
    }

    [Fact]
    public void The_days_are_told_where_a_rule_only_counts_them()
    {
        Assert.Equal(30, DueRule.Days(30).NetDays);
        Assert.Equal(0, DueRule.OnReceipt.NetDays);
        Assert.Null(DueRule.Months(1).NetDays);
        Assert.Null(DueRule.EndOfMonth.NetDays);
        Assert.Null(DueRule.EndOfMonth.ThenDays(1).NetDays);
        Assert.Null(DueRule.OnDate(new LocalDate(2026, 1, 1)).NetDays);
        Assert.Equal(new LocalDate(2026, 1, 1), DueRule.OnDate(new LocalDate(2026, 1, 1)).FixedDate);
        Assert.Null(DueRule.OnReceipt.FixedDate);
    }

    [Fact]
    public void Steps_that_cannot_follow_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() => DueRule.Days(30).ThenDays(15));
        Assert.Throws<InvalidOperationException>(() => DueRule.EndOfMonth.ThenEndOfMonth());
        Assert.Throws<InvalidOperationException>(() => DueRule.EndOfMonth.ThenOnDay(1).ThenOnDay(2));
        Assert.Throws<InvalidOperationException>(() => DueRule.OnReceipt.ThenOnDay(1).ThenEndOfMonth());
        Assert.Throws<InvalidOperationException>(() => DueRule.OnDate(new LocalDate(2026, 1, 1)).ThenEndOfMonth());
        Assert.Throws<InvalidOperationException>(() => DueRule.OnDate(new LocalDate(2026, 1, 1)).ThenOnDay(1));
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.Days(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.Days(DueRule.MaxDays + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.Months(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.Months(DueRule.MaxMonths + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.OnReceipt.ThenOnDay(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.OnReceipt.ThenOnDay(32));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueRule.OnDate(new LocalDate(0, 1, 1)));
    }

    [Theory]
    [InlineData("net 30")]
    [InlineData("net 1 month")]
    [InlineData("45 days end of month")]
    [InlineData("end of month 45 days")]
    [InlineData("end of month the 10th")]
    [InlineData("the 15th")]
    public void A_date_beyond_the_last_year_overflows(string notation) =>
        Assert.Throws<OverflowException>(() => PaymentTerms.Parse(notation).DueDate(new LocalDate(9999, 12, 31)));

    [Fact]
    public void Dates_of_other_calendars_are_the_same_days()
    {
        var julian = new LocalDate(2026, 1, 2, CalendarSystem.Julian); // 15 January
        Assert.Equal(new LocalDate(2026, 3, 31), DueRule.Days(45).ThenEndOfMonth().DueDate(julian));
        Assert.Equal(DueRule.OnDate(new LocalDate(2026, 1, 15)), DueRule.OnDate(julian));
    }

    /// <summary>The slow twin: reads the printed rule word by word and walks one day at a time.</summary>
    private static LocalDate ByWalking(string notation, LocalDate issued)
    {
        if (notation == "on receipt")
        {
            return issued;
        }

        if (notation.StartsWith("on ", StringComparison.Ordinal))
        {
            return notation[3..].ToDate();
        }

        LocalDate day = issued;
        string[] words = notation.Replace("net ", "", StringComparison.Ordinal).Replace("end of month", "eom", StringComparison.Ordinal).Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            day = words[i] switch
            {
                "eom" => WalkUntil(day, d => d.PlusDays(1).Day == 1),
                "the" => WalkUntil(i > 0 && words[i - 1] == "eom" ? day.PlusDays(1) : day, d => IsDay(d, int.Parse(words[i + 1][..^2]))),
                _ when int.TryParse(words[i], out int count) => i + 1 < words.Length && words[i + 1].StartsWith("month", StringComparison.Ordinal)
                    ? WalkMonths(day, count)
                    : Enumerable.Range(0, count).Aggregate(day, (d, _) => d.PlusDays(1)),
                _ => day,
            };
        }

        return day;
    }

    private static bool IsDay(LocalDate date, int day) => date.Day == day || (date.Day < day && date.PlusDays(1).Day == 1);

    private static LocalDate WalkMonths(LocalDate day, int months)
    {
        LocalDate first = day.PlusDays(1 - day.Day);
        for (int month = 0; month < months; month++)
        {
            first = WalkUntil(first.PlusDays(1), d => d.Day == 1);
        }

        return WalkUntil(first, d => IsDay(d, day.Day));
    }

    private static LocalDate WalkUntil(LocalDate day, Func<LocalDate, bool> reached)
    {
        while (!reached(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
