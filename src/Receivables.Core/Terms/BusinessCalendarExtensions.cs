using NodaTime;
using NodaTime.Text;

namespace Receivables.Terms;

/// <summary>Moves dates to business days.</summary>
public static class BusinessCalendarExtensions
{
    // The longest closure searched. A calendar that is closed for a year has a fault, and a search without end would hide it.
    private const int LongestClosure = 366;

    /// <summary>Moves a date that is not a business day, as a convention says; a business day stays.</summary>
    /// <param name="calendar">The calendar that says which days are business days.</param>
    /// <param name="date">The date to move.</param>
    /// <param name="convention">Which way the date moves.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="convention"/> is none of the defined values.</exception>
    /// <exception cref="InvalidOperationException">The calendar has no business day within 366 days of the date.</exception>
    public static LocalDate Adjust(this IBusinessCalendar calendar, LocalDate date, BusinessDayConvention convention)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return convention switch
        {
            BusinessDayConvention.Following => Search(calendar, date, 1),
            BusinessDayConvention.Preceding => Search(calendar, date, -1),
            BusinessDayConvention.ModifiedFollowing => SearchWithinMonth(calendar, date),
            _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "Use Following, ModifiedFollowing or Preceding."),
        };
    }

    private static LocalDate SearchWithinMonth(IBusinessCalendar calendar, LocalDate date)
    {
        LocalDate following = Search(calendar, date, 1);
        return following.Month == date.Month ? following : Search(calendar, date, -1);
    }

    private static LocalDate Search(IBusinessCalendar calendar, LocalDate date, int step)
    {
        LocalDate day = date;
        for (int tried = 0; tried <= LongestClosure; tried++)
        {
            if (calendar.IsBusinessDay(day))
            {
                return day;
            }

            day = day.PlusDays(step);
        }

        throw new InvalidOperationException($"The calendar has no business day within {LongestClosure} days of {LocalDatePattern.Iso.Format(date)}; check its rules.");
    }
}
