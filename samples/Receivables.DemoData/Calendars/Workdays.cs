namespace Receivables.DemoData.Calendars;

/// <summary>The working days of a calendar from July 2025 to December 2026: Monday to Friday without its holidays.</summary>
internal sealed class Workdays
{
    /// <summary>The days on which euro payments settle (TARGET).</summary>
    public static readonly Workdays Bank = new(
        new(2025, 12, 25), new(2025, 12, 26), new(2026, 1, 1), new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 1), new(2026, 12, 25));

    /// <summary>The days on which the company works: French public holidays are off.</summary>
    public static readonly Workdays France = new(
        new(2025, 7, 14), new(2025, 8, 15), new(2025, 11, 11), new(2025, 12, 25), new(2026, 1, 1), new(2026, 4, 6), new(2026, 5, 1),
        new(2026, 5, 8), new(2026, 5, 14), new(2026, 5, 25), new(2026, 7, 14), new(2026, 11, 11), new(2026, 12, 25));

    private readonly HashSet<LocalDate> _holidays;

    private Workdays(params LocalDate[] holidays) => _holidays = [.. holidays];

    /// <summary>Whether a day is worked.</summary>
    public bool Contains(LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_holidays.Contains(date);

    /// <summary>The day itself if it is worked, else the next one that is.</summary>
    public LocalDate OnOrAfter(LocalDate date) => Contains(date) ? date : OnOrAfter(date.PlusDays(1));

    /// <summary>The day itself if it is worked, else the one before that is.</summary>
    public LocalDate OnOrBefore(LocalDate date) => Contains(date) ? date : OnOrBefore(date.PlusDays(-1));
}
