using NodaTime;

namespace Receivables.Matching.Documents;

/// <summary>Whether bare digits can be a year or a day near the booking date, or begin with such a year.</summary>
internal static class DateDigits
{
    private const int YearsBefore = 2;
    private const int YearsAfter = 1;
    private const int DaysBefore = 400;
    private const int DaysAfter = 60;
    private const int FirstOfCentury = 2_000;

    /// <summary>YYYY of the two years before the booking date and the one after it; DDMMYY, MMDDYY, YYMMDD, MMYYYY, YYYYMM, DDMMYYYY, MMDDYYYY and YYYYMMDD from 400 days before it to 60 after.</summary>
    internal static bool AreNear(ReadOnlySpan<char> digits, LocalDate booked) => digits.Length switch
    {
        4 => IsNearYear(Number(digits), booked),
        6 => IsNear(FirstOfCentury + Number(digits[4..]), digits[..4], booked) || IsNearMonthFirst(FirstOfCentury + Number(digits[..2]), digits[2..], booked) || IsNearMonth(digits, booked),
        8 => IsNear(Number(digits[4..]), digits[..4], booked) || IsNearMonthFirst(Number(digits[..4]), digits[4..], booked),
        _ => false,
    };

    /// <summary>Whether they begin with such a year, and go on.</summary>
    internal static bool BeginWithYear(ReadOnlySpan<char> digits, LocalDate booked) => digits.Length > 4 && IsNearYear(Number(digits[..4]), booked);

    private static bool IsNearYear(int year, LocalDate booked) => year >= booked.Year - YearsBefore && year <= booked.Year + YearsAfter;

    private static bool IsNearMonth(ReadOnlySpan<char> digits, LocalDate booked) =>
        IsNear(Number(digits[2..]), Number(digits[..2]), 1, booked) || IsNear(Number(digits[..4]), Number(digits[4..]), 1, booked);

    private static bool IsNear(int year, ReadOnlySpan<char> dayAndMonth, LocalDate booked) =>
        IsNearMonthFirst(year, dayAndMonth, booked) || IsNear(year, Number(dayAndMonth[2..]), Number(dayAndMonth[..2]), booked);

    private static bool IsNearMonthFirst(int year, ReadOnlySpan<char> monthAndDay, LocalDate booked) => IsNear(year, Number(monthAndDay[..2]), Number(monthAndDay[2..]), booked);

    private static bool IsNear(int year, int month, int day, LocalDate booked)
    {
        if (!IsNearYear(year, booked) || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        int days = Period.DaysBetween(booked, new LocalDate(year, month, day));
        return days is >= -DaysBefore and <= DaysAfter;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char c in digits)
        {
            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
