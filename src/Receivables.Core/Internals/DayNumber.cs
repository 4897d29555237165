using System.Runtime.CompilerServices;
using NodaTime;

namespace Receivables.Internals;

/// <summary>Dates as whole numbers of days, for columns: 1970-01-01 is 0.</summary>
internal static class DayNumber
{
    private const int DaysPer400Years = 146_097;
    private const int DaysBeforeMarch0000 = 719_468;

    /// <summary>The number of a day.</summary>
    [MethodImpl(Hot.Path)]
    internal static int Of(LocalDate date)
    {
        LocalDate iso = date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
        // Years from March, so that the leap day is the last of its year.
        int year = iso.Month <= 2 ? iso.Year - 1 : iso.Year;
        int era = (year >= 0 ? year : year - 399) / 400;
        int yearOfEra = year - (era * 400);
        int dayOfYear = (((153 * (iso.Month + (iso.Month > 2 ? -3 : 9))) + 2) / 5) + iso.Day - 1;
        int dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPer400Years) + dayOfEra - DaysBeforeMarch0000;
    }

    /// <summary>The day of a number.</summary>
    internal static LocalDate ToDate(int day)
    {
        int shifted = day + DaysBeforeMarch0000;
        int era = (shifted >= 0 ? shifted : shifted - DaysPer400Years + 1) / DaysPer400Years;
        int dayOfEra = shifted - (era * DaysPer400Years);
        int yearOfEra = (dayOfEra - (dayOfEra / 1_460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        int dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int month = ((5 * dayOfYear) + 2) / 153;
        int dayOfMonth = dayOfYear - (((153 * month) + 2) / 5) + 1;
        int year = yearOfEra + (era * 400) + (month >= 10 ? 1 : 0);
        return new LocalDate(year, month < 10 ? month + 3 : month - 9, dayOfMonth);
    }
}
