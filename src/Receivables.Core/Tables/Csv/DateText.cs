using NodaTime;

namespace Receivables.Tables.Csv;

/// <summary>Reads dates of ISO 8601, <c>yyyy-MM-dd</c>, and nothing else.</summary>
internal static class DateText
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    internal static DateReading Read(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out int year) || !TryDigits(text[5..7], out int month) || !TryDigits(text[8..], out int day))
        {
            return DateReading.NotIso;
        }

        if (month is < 1 or > 12 || day < 1 || year < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return DateReading.Impossible;
        }

        date = new LocalDate(year, month, day);
        return year is >= FirstYear and <= LastYear ? DateReading.Ok : DateReading.OutOfRange;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return true;
    }
}
