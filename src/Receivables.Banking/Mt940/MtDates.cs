using NodaTime;
using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>The dates of field 61.</summary>
internal static class MtDates
{
    private const int February = 2;
    private const int LastDayOfBankMonth = 30;

    /// <summary>A value date; in a bank's year every month has thirty days, and 30 February is the last of it.</summary>
    internal static LocalDate? Value(ReadOnlySpan<char> digits, out bool isGuessed)
    {
        LocalDate? day = RecordContext.Day(digits[..2], digits[2..4], digits[4..]);
        isGuessed = false;
        if (day is not null || digits[2..4] is not "02" || digits[4..] is not ("29" or "30"))
        {
            return day;
        }

        isGuessed = true;
        return RecordContext.Day(digits[..2], "02", "01") is { } first ? first.With(DateAdjusters.EndOfMonth) : null;
    }

    /// <summary>The entry date has no year: of the years around that of the value date the one in which it is nearest to it.</summary>
    internal static LocalDate? Entry(ReadOnlySpan<char> digits, LocalDate value)
    {
        int month = Two(digits), day = Two(digits[2..]);
        if (month == value.Month && day == value.Day)
        {
            return value;
        }

        LocalDate? nearest = null;
        for (int year = value.Year - 1; year <= value.Year + 1; year++)
        {
            if (Day(year, month, day) is { } candidate && (nearest is null || Distance(candidate, value) < Distance(nearest.Value, value)))
            {
                nearest = candidate;
            }
        }

        return nearest;
    }

    private static LocalDate? Day(int year, int month, int day)
    {
        if (month is < 1 or > 12)
        {
            return null;
        }

        int last = CalendarSystem.Iso.GetDaysInMonth(year, month);
        bool isBankDay = month == February && day is 29 or LastDayOfBankMonth;
        return day >= 1 && (day <= last || isBankDay) ? new LocalDate(year, month, Math.Min(day, last)) : null;
    }

    private static int Distance(LocalDate one, LocalDate other) => Math.Abs(Period.DaysBetween(one, other));

    private static int Two(ReadOnlySpan<char> digits) => ((digits[0] - '0') * 10) + digits[1] - '0';
}
