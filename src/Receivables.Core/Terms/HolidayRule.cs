using NodaTime;

namespace Receivables.Terms;

/// <summary>When one holiday falls in each year: computed, never listed. Immutable and safe to share between threads.</summary>
/// <remarks>
/// <code>
/// HolidayRule.OnDate(7, 14)                                // 14 July
/// HolidayRule.FromEaster(1)                                // Easter Monday
/// HolidayRule.OnWeekday(5, IsoDayOfWeek.Monday, -1)        // the last Monday of May
/// HolidayRule.OnDate(10, 3).From(1990)                     // since 1990
/// </code>
/// </remarks>
public sealed class HolidayRule
{
    private readonly Func<int, LocalDate?> _date;
    private readonly int _from;
    private readonly int _until;

    private HolidayRule(Func<int, LocalDate?> date, int from = int.MinValue, int until = int.MaxValue)
    {
        _date = date;
        _from = from;
        _until = until;
    }

    /// <summary>The same day of the same month every year. 29 February exists in leap years only.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">A day that the month has in a leap year.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day in any year.</exception>
    public static HolidayRule OnDate(int month, int day)
    {
        _ = new LocalDate(2000, month, day);
        return new(year => day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null);
    }

    /// <summary>A number of days from Easter Sunday (Gregorian): −2 Good Friday, 1 Easter Monday, 39 Ascension, 50 Whit Monday.</summary>
    /// <param name="days">The days, −80 to 250, so that the holiday stays in its year.</param>
    /// <remarks>There is none before 1583, the first year of the Gregorian rule.</remarks>
    public static HolidayRule FromEaster(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, -80);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 250);
        return new(year => year < Easter.FirstYear ? null : Easter.Sunday(year).PlusDays(days));
    }

    /// <summary>The nth weekday of a month, such as the first Monday of May.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="dayOfWeek">The weekday.</param>
    /// <param name="occurrence">1 to 4 from the start of the month, or −1 for the last.</param>
    public static HolidayRule OnWeekday(int month, IsoDayOfWeek dayOfWeek, int occurrence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        if (dayOfWeek is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            throw new ArgumentOutOfRangeException(nameof(dayOfWeek), dayOfWeek, "Use a day from Monday to Sunday.");
        }

        if (occurrence is not (-1 or (>= 1 and <= 4)))
        {
            throw new ArgumentOutOfRangeException(nameof(occurrence), occurrence, "Use 1 to 4, or -1 for the last.");
        }

        return new(year => Weekday(year, month, dayOfWeek, occurrence));
    }

    /// <summary>A single day, decreed for one year.</summary>
    /// <param name="date">The day.</param>
    public static HolidayRule Once(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        return new(year => year == iso.Year ? iso : null);
    }

    /// <summary>The same holiday, from a year on.</summary>
    /// <param name="year">The first year in which it is kept.</param>
    public HolidayRule From(int year) => new(_date, Math.Max(_from, year), _until);

    /// <summary>The same holiday, up to and including a year.</summary>
    /// <param name="year">The last year in which it is kept.</param>
    public HolidayRule Until(int year) => new(_date, _from, Math.Min(_until, year));

    /// <summary>The same holiday, not kept on its usual day in the years given.</summary>
    /// <param name="years">The years without it.</param>
    public HolidayRule Except(params IEnumerable<int> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        int[] skipped = [.. years];
        return new(year => skipped.Contains(year) ? null : _date(year), _from, _until);
    }

    /// <summary>The same holiday, kept on a later day where it falls on a Saturday or a Sunday.</summary>
    /// <param name="daysFromSaturday">How many days later than a Saturday; 0 leaves it there.</param>
    /// <param name="daysFromSunday">How many days later than a Sunday; 0 leaves it there.</param>
    /// <remarks>The later day must lie in the same year.</remarks>
    public HolidayRule Substituted(int daysFromSaturday, int daysFromSunday)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysFromSaturday);
        ArgumentOutOfRangeException.ThrowIfNegative(daysFromSunday);
        return new(
            year => _date(year) is not { } day ? null : day.DayOfWeek switch
            {
                IsoDayOfWeek.Saturday => day.PlusDays(daysFromSaturday),
                IsoDayOfWeek.Sunday => day.PlusDays(daysFromSunday),
                _ => day,
            },
            _from,
            _until);
    }

    /// <summary>The day of the holiday in a year, or <see langword="null"/> where it is not kept.</summary>
    /// <param name="year">The year.</param>
    public LocalDate? In(int year) => year >= _from && year <= _until ? _date(year) : null;

    private static LocalDate Weekday(int year, int month, IsoDayOfWeek dayOfWeek, int occurrence)
    {
        LocalDate first = new LocalDate(year, month, 1).PlusDays(-1).Next(dayOfWeek);
        return occurrence > 0
            ? first.PlusWeeks(occurrence - 1)
            : new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)).PlusDays(1).Previous(dayOfWeek);
    }
}
