using NodaTime;

namespace Receivables.Terms;

/// <summary>Several calendars at once: business is done where all of them say so.</summary>
internal sealed class CombinedCalendar(IBusinessCalendar[] calendars) : IBusinessCalendar
{
    public bool IsBusinessDay(LocalDate date)
    {
        foreach (IBusinessCalendar calendar in calendars)
        {
            if (!calendar.IsBusinessDay(date))
            {
                return false;
            }
        }

        return true;
    }
}
