using NodaTime;

namespace Receivables.Terms;

/// <summary>A business calendar made of weekly rest days and holiday rules. Immutable and safe to share between threads.</summary>
/// <remarks>The shipped ones are in <see cref="BusinessCalendars"/>. Years are not limited: each rule says from when on it holds.</remarks>
public sealed class HolidayCalendar : IBusinessCalendar
{
    private readonly HolidayRule[] _rules;
    private readonly int _weekend;

    private HolidayCalendar(string name, int weekend, HolidayRule[] rules)
    {
        Name = name;
        _weekend = weekend;
        _rules = rules;
    }

    /// <summary>A short name, such as <c>TARGET2</c> or <c>FR</c>.</summary>
    public string Name { get; }

    /// <summary>Builds a calendar.</summary>
    /// <param name="name">A short name: 1 to 32 letters, digits and hyphens.</param>
    /// <param name="weekend">The weekly rest days; may be empty, and never all seven.</param>
    /// <param name="rules">The holidays; may be empty.</param>
    /// <exception cref="ArgumentException">The name is empty or has another character, or every day of the week is a rest day.</exception>
    public static HolidayCalendar Create(string name, IEnumerable<IsoDayOfWeek> weekend, IEnumerable<HolidayRule> rules)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(weekend);
        ArgumentNullException.ThrowIfNull(rules);
        if (name.Length is 0 or > 32 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw new ArgumentException("A calendar's name is 1 to 32 letters, digits and hyphens.", nameof(name));
        }

        HolidayRule[] kept = [.. rules];
        return kept.Contains(null) ? throw new ArgumentException("A rule is null.", nameof(rules)) : new(name, Bits(weekend), kept);
    }

    /// <inheritdoc/>
    public bool IsBusinessDay(LocalDate date) => !IsRestDay(date) && !IsHoliday(date);

    /// <summary>Whether a day is one of the weekly rest days.</summary>
    /// <param name="date">The day.</param>
    public bool IsRestDay(LocalDate date) => (_weekend & (1 << (int)date.DayOfWeek)) != 0;

    /// <summary>Whether a holiday falls on a day, be it a rest day or not.</summary>
    /// <param name="date">The day.</param>
    public bool IsHoliday(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        foreach (HolidayRule rule in _rules)
        {
            if (rule.In(iso.Year) == iso)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The holidays of a year in order, each once, those on rest days included.</summary>
    /// <param name="year">The year.</param>
    public IReadOnlyList<LocalDate> HolidaysIn(int year)
    {
        SortedSet<LocalDate> days = [];
        foreach (HolidayRule rule in _rules)
        {
            if (rule.In(year) is { } day)
            {
                days.Add(day);
            }
        }

        return [.. days];
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static int Bits(IEnumerable<IsoDayOfWeek> weekend)
    {
        int bits = 0;
        foreach (IsoDayOfWeek day in weekend)
        {
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                throw new ArgumentOutOfRangeException(nameof(weekend), day, "Use days from Monday to Sunday.");
            }

            bits |= 1 << (int)day;
        }

        return bits == 0b1111_1110 ? throw new ArgumentException("At least one day of the week is worked.", nameof(weekend)) : bits;
    }
}
