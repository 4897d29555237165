using NodaTime;

namespace Receivables.Terms;

/// <summary>Says on which days business is done: banks settle, offices open.</summary>
/// <remarks>
/// An implementation answers the same for the same day every time, and is safe to ask from several threads.
/// The shipped calendars are in <see cref="BusinessCalendars"/>; <see cref="HolidayCalendar"/> builds others from rules.
/// </remarks>
public interface IBusinessCalendar
{
    /// <summary>Whether business is done on a day.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    bool IsBusinessDay(LocalDate date);
}
