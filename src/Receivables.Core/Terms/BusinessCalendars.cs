using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Receivables.Terms;

/// <summary>The shipped business calendars. All rest on Saturday and Sunday, and compute their holidays for any year from the rules in force.</summary>
/// <remarks>A regional holiday, a company's closing day or a bridge day is not in them: combine with a calendar of your own.</remarks>
public static class BusinessCalendars
{
    private static readonly IsoDayOfWeek[] SaturdaySunday = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    private static readonly HolidayRule NewYear = HolidayRule.OnDate(1, 1);
    private static readonly HolidayRule GoodFriday = HolidayRule.FromEaster(-2);
    private static readonly HolidayRule EasterMonday = HolidayRule.FromEaster(1);
    private static readonly HolidayRule Ascension = HolidayRule.FromEaster(39);
    private static readonly HolidayRule WhitMonday = HolidayRule.FromEaster(50);
    private static readonly HolidayRule LabourDay = HolidayRule.OnDate(5, 1);
    private static readonly HolidayRule Christmas = HolidayRule.OnDate(12, 25);
    private static readonly HolidayRule SecondChristmasDay = HolidayRule.OnDate(12, 26);

    // Code du travail, L3133-1. The labour code's list in its present form; 8 May is in it again since 1982.
    private static readonly HolidayRule[] FrenchHolidays =
    [
        NewYear, EasterMonday, LabourDay, HolidayRule.OnDate(5, 8).From(1982), Ascension, WhitMonday, HolidayRule.OnDate(7, 14),
        HolidayRule.OnDate(8, 15), HolidayRule.OnDate(11, 1), HolidayRule.OnDate(11, 11), Christmas,
    ];

    // Moved and single days by royal proclamation: 50 and 75 years after the end of the war, jubilees, a wedding, a funeral, a coronation.
    private static readonly LocalDate[] ProclaimedInEngland =
    [
        new(1995, 5, 8), new(1999, 12, 31), new(2002, 6, 3), new(2002, 6, 4), new(2011, 4, 29), new(2012, 6, 4), new(2012, 6, 5), new(2020, 5, 8),
        new(2022, 6, 2), new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8),
    ];

    /// <summary><c>WEEKEND</c>: Saturday and Sunday, no holidays.</summary>
    public static HolidayCalendar Weekend { get; } = HolidayCalendar.Create("WEEKEND", SaturdaySunday, []);

    /// <summary>
    /// <c>TARGET2</c>: the days on which euro payments between banks settle. Closed on 1 January, Good Friday, Easter Monday, 1 May, 25 and 26 December.
    /// </summary>
    /// <remarks>
    /// Sources: ECB press releases of 14 December 2000 (the long-term calendar, from 2002 until further notice), of 15 July 1999 (the regime of 2000, and
    /// 31 December 1999). In 1999 only 1 January, 25 and 31 December were closing days; 31 December 2001 was one too. T2, which followed TARGET2 in March 2023, keeps the same days.
    /// </remarks>
    public static HolidayCalendar Target2 { get; } = HolidayCalendar.Create(
        "TARGET2",
        SaturdaySunday,
        [
            NewYear, GoodFriday.From(2000), EasterMonday.From(2000), LabourDay.From(2000), Christmas, SecondChristmasDay.From(2000),
            HolidayRule.Once(new LocalDate(1999, 12, 31)), HolidayRule.Once(new LocalDate(2001, 12, 31)),
        ]);

    /// <summary><c>FR</c>: the eleven public holidays of France (Code du travail, L3133-1).</summary>
    public static HolidayCalendar France { get; } = HolidayCalendar.Create("FR", SaturdaySunday, FrenchHolidays);

    /// <summary>
    /// <c>FR-AM</c>: France, with the two further holidays of Bas-Rhin, Haut-Rhin and Moselle (Code du travail, L3134-13): Good Friday and 26 December.
    /// </summary>
    /// <remarks>The law keeps Good Friday in communes with a Protestant church or a shared one; this calendar keeps it everywhere.</remarks>
    public static HolidayCalendar FranceAlsaceMoselle { get; } =
        HolidayCalendar.Create("FR-AM", SaturdaySunday, [.. FrenchHolidays, GoodFriday, SecondChristmasDay]);

    /// <summary><c>DE</c>: the holidays that all of Germany keeps. The further ones of single states are not in it.</summary>
    /// <remarks>31 October 2017, kept once in all states, is in it.</remarks>
    public static HolidayCalendar Germany { get; } = HolidayCalendar.Create(
        "DE",
        SaturdaySunday,
        [
            NewYear, GoodFriday, EasterMonday, LabourDay, Ascension, WhitMonday, HolidayRule.OnDate(10, 3).From(1990),
            HolidayRule.Once(new LocalDate(2017, 10, 31)), Christmas, SecondChristmasDay,
        ]);

    /// <summary><c>GB-EAW</c>: the bank holidays of England and Wales, with their substitute days.</summary>
    /// <remarks>
    /// The rules of the Banking and Financial Dealings Act 1971 and of the proclamations since 1978; the moved and single days that were proclaimed are known from 1995 to 2023.
    /// A day proclaimed later is not in it: combine with a calendar of your own.
    /// </remarks>
    public static HolidayCalendar EnglandAndWales { get; } = HolidayCalendar.Create("GB-EAW", SaturdaySunday, BankHolidaysOfEngland());

    /// <summary>All shipped calendars, by name in ordinal order.</summary>
    public static IReadOnlyList<HolidayCalendar> All { get; } =
        Array.AsReadOnly([Germany, France, FranceAlsaceMoselle, EnglandAndWales, Target2, Weekend]);

    /// <summary>Joins calendars: a day is a business day where every one of them says so.</summary>
    /// <param name="calendars">The calendars; with none, every day is a business day.</param>
    public static IBusinessCalendar Combine(params IEnumerable<IBusinessCalendar> calendars)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        IBusinessCalendar[] all = [.. calendars];
        if (all.Contains(null))
        {
            throw new ArgumentException("A calendar is null.", nameof(calendars));
        }

        return all.Length == 1 ? all[0] : new CombinedCalendar(all);
    }

    /// <summary>Finds a shipped calendar by its name, in any case.</summary>
    /// <param name="name">The name, such as <c>FR</c>.</param>
    /// <param name="calendar">The calendar, where there is one.</param>
    public static bool TryGet(string? name, [NotNullWhen(true)] out HolidayCalendar? calendar)
    {
        calendar = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        return calendar is not null;
    }

    private static HolidayRule[] BankHolidaysOfEngland() =>
    [
        NewYear.Substituted(daysFromSaturday: 2, daysFromSunday: 1).From(1974),
        GoodFriday,
        EasterMonday,
        HolidayRule.OnWeekday(5, IsoDayOfWeek.Monday, 1).From(1978).Except(1995, 2020),
        HolidayRule.OnWeekday(5, IsoDayOfWeek.Monday, -1).From(1971).Except(2002, 2012, 2022),
        HolidayRule.OnWeekday(8, IsoDayOfWeek.Monday, -1).From(1971),
        Christmas.Substituted(daysFromSaturday: 2, daysFromSunday: 2),
        SecondChristmasDay.Substituted(daysFromSaturday: 2, daysFromSunday: 2),
        .. ProclaimedInEngland.Select(HolidayRule.Once),
    ];
}
