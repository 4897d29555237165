using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Receivables.Terms;

/// <summary>How a date follows from the day of issue: the steps of a payment term, taken from left to right.</summary>
/// <remarks>
/// <code>
/// DueRule.Days(30)                                   // net 30
/// DueRule.Days(45).ThenEndOfMonth()                  // 45 days, then the end of that month
/// DueRule.EndOfMonth.ThenDays(45)                    // the end of the month of issue, then 45 days
/// DueRule.Days(30).ThenEndOfMonth().ThenOnDay(15)    // 30 days, then the 15th of the following month
/// DueRule.OnReceipt.ThenOnDay(15)                    // the next 15th
/// </code>
/// <para>A rule may begin with the end of the month, then count days or months, then end with the end of the month, a day of the following month or a fixed day; or it is
/// one fixed date. Rules that say the same are equal: <c>EndOfMonth.ThenDays(0)</c> is <c>EndOfMonth</c>.</para>
/// <para><c>default</c> is <see cref="OnReceipt"/>. Immutable, safe to share between threads.</para>
/// </remarks>
public readonly partial struct DueRule : IEquatable<DueRule>
{
    /// <summary>The most days that a rule counts: 3,650.</summary>
    public const int MaxDays = 3650;

    /// <summary>The most months that a rule counts: 120.</summary>
    public const int MaxMonths = 120;

    private readonly LocalDate? _date;
    private readonly short _count;
    private readonly byte _day;
    private readonly bool _inMonths;
    private readonly bool _fromEndOfMonth;
    private readonly DueRuleEnd _end;

    private DueRule(int count, bool inMonths = false, bool fromEndOfMonth = false, DueRuleEnd end = DueRuleEnd.None, int day = 0)
    {
        _count = (short)count;
        _inMonths = inMonths && count > 0;
        _fromEndOfMonth = fromEndOfMonth;
        _end = end;
        _day = (byte)day;
    }

    private DueRule(LocalDate date) => _date = date;

    /// <summary>The day of issue itself. The day of receipt is not known here, and payment on receipt is due at once.</summary>
    public static DueRule OnReceipt => default;

    /// <summary>The last day of the month of issue.</summary>
    public static DueRule EndOfMonth => OnReceipt.ThenEndOfMonth();

    /// <summary>The fixed date, where the rule is one.</summary>
    public LocalDate? FixedDate => _date;

    /// <summary>The days, where the rule does nothing but count days from the day of issue (0 for <see cref="OnReceipt"/>); else <see langword="null"/>.</summary>
    public int? NetDays => _date is null && !_inMonths && !_fromEndOfMonth && _end == DueRuleEnd.None ? _count : null;

    /// <summary>Compares two rules.</summary>
    public static bool operator ==(DueRule left, DueRule right) => left.Equals(right);

    /// <summary>Compares two rules.</summary>
    public static bool operator !=(DueRule left, DueRule right) => !left.Equals(right);

    /// <summary>A number of calendar days after the day of issue.</summary>
    /// <param name="days">0 to <see cref="MaxDays"/>; 0 is <see cref="OnReceipt"/>.</param>
    public static DueRule Days(int days) => new(RequireDays(days));

    /// <summary>A number of months after the day of issue: the same day of the month, or its last where it has no such day.</summary>
    /// <param name="months">0 to <see cref="MaxMonths"/>; 0 is <see cref="OnReceipt"/>.</param>
    public static DueRule Months(int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MaxMonths);
        return new(months, inMonths: true);
    }

    /// <summary>A date that does not depend on the day of issue; it may lie before it.</summary>
    /// <param name="date">The date, of the years 1 to 9999; another calendar is turned into ISO.</param>
    public static DueRule OnDate(LocalDate date)
    {
        LocalDate iso = date.WithCalendar(CalendarSystem.Iso);
        ArgumentOutOfRangeException.ThrowIfLessThan(iso.Year, 1, nameof(date));
        return new(iso);
    }

    /// <inheritdoc/>
    public bool Equals(DueRule other) =>
        _date == other._date && _count == other._count && _inMonths == other._inMonths && _fromEndOfMonth == other._fromEndOfMonth
        && _end == other._end && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is DueRule other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_date, _count, _inMonths, _fromEndOfMonth, _end, _day);

    private static int RequireDays(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDays);
        return days;
    }
}
