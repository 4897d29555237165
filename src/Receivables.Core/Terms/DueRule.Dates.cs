using NodaTime;

namespace Receivables.Terms;

/// <content>Dates.</content>
public readonly partial struct DueRule
{
    /// <summary>The date that the rule gives, in the ISO calendar, not moved to a business day.</summary>
    /// <param name="issueDate">The day of issue; another calendar is turned into ISO.</param>
    /// <returns>A date on or after <paramref name="issueDate"/>, save for a fixed date, which is itself.</returns>
    /// <exception cref="OverflowException">The date lies beyond the year 9999.</exception>
    public LocalDate DueDate(LocalDate issueDate)
    {
        if (_date is { } fixedDate)
        {
            return fixedDate;
        }

        LocalDate start = issueDate.WithCalendar(CalendarSystem.Iso);
        LocalDate reached = Count(_fromEndOfMonth ? LastOfMonth(start) : start);
        return _end switch
        {
            DueRuleEnd.EndOfMonth => LastOfMonth(reached),
            DueRuleEnd.DayOfFollowingMonth => DayOf(LastOfMonth(reached).PlusDays(1), _day),
            DueRuleEnd.NextFixedDay => NextOn(reached, _day),
            _ => reached,
        };
    }

    private LocalDate Count(LocalDate start) => _inMonths ? start.PlusMonths(_count) : start.PlusDays(_count);

    private static LocalDate LastOfMonth(LocalDate date) => DayOf(date, 31);

    private static LocalDate NextOn(LocalDate date, int day)
    {
        LocalDate sameMonth = DayOf(date, day);
        return sameMonth >= date ? sameMonth : DayOf(LastOfMonth(date).PlusDays(1), day);
    }

    private static LocalDate DayOf(LocalDate month, int day) =>
        new(month.Year, month.Month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)));
}
