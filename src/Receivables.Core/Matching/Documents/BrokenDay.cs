using NodaTime;

namespace Receivables.Matching.Documents;

/// <summary>A day in figures into which a bank has put a blank, for its lines end there: <c>13/04/2 026</c>, <c>18.0 4.2026</c>, <c>04 /03/2026</c>.</summary>
/// <remarks>Two digits, two digits and the four of a year, twice the same mark, and exactly one blank or new line inside.</remarks>
internal static class BrokenDay
{
    private const int FirstMark = 2;
    private const int SecondMark = 5;
    private const int Whole = 10;
    private const int Century = 20;
    private const int HalfOfCentury = 50;

    /// <summary>The day that begins at a place, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first digit stands.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    internal static LocalDate? At(ReadOnlySpan<char> text, int start, out int end)
    {
        Span<char> day = stackalloc char[Whole];
        (int count, int blanks) = (0, 0);
        for (end = start; end < text.Length && count < Whole && blanks <= 1; end++)
        {
            if (text[end] is ' ' or '\n')
            {
                blanks++;
                continue;
            }

            bool fits = count == FirstMark ? text[end] is '.' or '/' or '-' : count == SecondMark ? text[end] == day[FirstMark] : char.IsAsciiDigit(text[end]);
            if (!fits)
            {
                return null;
            }

            day[count++] = text[end];
        }

        bool ends = end == text.Length || !NumberText.IsKept(text[end]);
        return count == Whole && blanks == 1 && ends ? Of(day) : null;
    }

    private static LocalDate? Of(ReadOnlySpan<char> day)
    {
        (int d, int m, int century, int y) = (Value(day), Value(day[(FirstMark + 1)..]), Value(day[(SecondMark + 1)..]), Value(day[(SecondMark + 3)..]));
        int year = (century * 100) + y;
        return century == Century && y < HalfOfCentury && m is >= 1 and <= 12 && d >= 1 && d <= CalendarSystem.Iso.GetDaysInMonth(year, m) ? new LocalDate(year, m, d) : null;
    }

    private static int Value(ReadOnlySpan<char> digits) => ((digits[0] - '0') * 10) + digits[1] - '0';
}
