using NodaTime;

namespace Receivables.Matching.Documents;

/// <summary>Whether bare digits can be a day, or begin with a year, near the booking date.</summary>
internal static class DateDigits
{
    private const int YearsBefore = 2;
    private const int YearsAfter = 1;
    private const int FirstOfCentury = 2_000;

    /// <summary>DDMMYY, MMDDYY, YYMMDD, DDMMYYYY, MMDDYYYY and YYYYMMDD of the two years before the booking date and the one after it.</summary>
    internal static bool AreNear(ReadOnlySpan<char> digits, LocalDate booked) => digits.Length switch
    {
        6 => (IsDayAndMonth(digits[..4]) && IsNear(FirstOfCentury + Number(digits[4..]), booked))
            || (IsMonthAndDay(digits[2..]) && IsNear(FirstOfCentury + Number(digits[..2]), booked)),
        8 => (IsDayAndMonth(digits[..4]) && IsNear(Number(digits[4..]), booked))
            || (IsMonthAndDay(digits[4..]) && IsNear(Number(digits[..4]), booked)),
        _ => false,
    };

    /// <summary>Whether they begin with such a year, and go on.</summary>
    internal static bool BeginWithYear(ReadOnlySpan<char> digits, LocalDate booked) => digits.Length > 4 && IsNear(Number(digits[..4]), booked);

    private static bool IsNear(int year, LocalDate booked) => year >= booked.Year - YearsBefore && year <= booked.Year + YearsAfter;

    private static bool IsDayAndMonth(ReadOnlySpan<char> four) => IsMonthAndDay(four) || (IsDay(four[..2]) && IsMonth(four[2..]));

    private static bool IsMonthAndDay(ReadOnlySpan<char> four) => IsMonth(four[..2]) && IsDay(four[2..]);

    private static bool IsDay(ReadOnlySpan<char> two) => Number(two) is >= 1 and <= 31;

    private static bool IsMonth(ReadOnlySpan<char> two) => Number(two) is >= 1 and <= 12;

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
