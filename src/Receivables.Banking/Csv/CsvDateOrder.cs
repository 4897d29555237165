using NodaTime;

namespace Receivables.Banking.Csv;

/// <summary>Which comes first, day or month, where no day of a table proves it: what else the file says.</summary>
/// <remarks>What is found must agree; where two disagree, nothing is settled.</remarks>
internal sealed class CsvDateOrder
{
    // Fewer rows are in order by chance, whichever way they are read.
    private const int LeastSorted = 4;

    // A value date stands days from the booking, and read the wrong way a month or more.
    private const int Near = 15;
    private const int Far = 25;

    private static readonly CsvRole[] Telling = [CsvRole.BookingDate, CsvRole.Amount, CsvRole.Remittance, CsvRole.Currency, CsvRole.Name, CsvRole.Balance];

    private readonly (LocalDate DayFirst, LocalDate MonthFirst, LocalDate? ValueDayFirst, LocalDate? ValueMonthFirst)[] _days;
    private static readonly string[] Zones = ["CET", "CEST", "MEZ", "MESZ", "WET", "WEST", "EET", "EEST", "GMT", "BST"];

    private readonly CsvLayout _layout;
    private readonly IReadOnlyList<CsvRow> _rows;

    private CsvDateOrder(IReadOnlyList<CsvRow> rows, CsvLayout layout)
    {
        _layout = layout;
        _rows = [.. rows.Where(row => !row.IsBlank)];
        _days = [.. rows.Select(row => (Day: layout.Text(row, CsvRole.BookingDate), Value: layout.Text(row, CsvRole.ValueDate)))
            .Where(row => CsvDates.Read(row.Day, "dmy") is not null && CsvDates.Read(row.Day, "mdy") is not null)
            .Select(row => (CsvDates.Read(row.Day, "dmy")!.Value, CsvDates.Read(row.Day, "mdy")!.Value, CsvDates.Read(row.Value, "dmy"), CsvDates.Read(row.Value, "mdy")))];
    }

    /// <summary>The order and what says it, as the end of a sentence; null where nothing does.</summary>
    /// <param name="rows">The first rows.</param>
    /// <param name="layout">Their columns.</param>
    /// <param name="before">The lines above the table.</param>
    /// <param name="mark">The decimal mark, where it is proven.</param>
    internal static (string Order, string Why)? Of(IReadOnlyList<CsvRow> rows, CsvLayout layout, IEnumerable<string> before, char? mark)
    {
        var evidence = new CsvDateOrder(rows, layout);
        string[] above = [.. before.SelectMany(line => line.Split([' ', ';', ',', '\t', '|', '"', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries)).Where(word => CsvDates.OrderOf(word) is not null)];
        (string? Order, string Why)[] found =
        [
            (WrittenAbove(above), "a day above the table is written so"),
            (evidence.ByPeriod(above), "only so do they lie in the period above the table"),
            (evidence.ByValueDays(), "only so are value dates near their bookings"),
            (evidence.BySorting(), "only so are the rows in order"),
            (layout.LikelyCurrency.IsNone ? null : CsvHomes.OrderOf(layout.LikelyCurrency), "its columns are those of banks that write it so"),
            (evidence.IsEnglish ? null : "dmy", "the names of the columns are of a language that writes the day first"),
            (mark == ',' ? "dmy" : null, "amounts have a decimal comma"),
            (evidence.IsEuropean ? "dmy" : null, "its times are those of Europe, and it has euros"),
        ];
        string[] orders = [.. found.Select(f => f.Order).OfType<string>().Distinct()];
        return orders.Length == 1 ? Array.Find(found, f => f.Order is not null)! : null;
    }

    // 2026-06-30 above says nothing of 05/06/2026 below.
    private static string? WrittenAbove(string[] above)
    {
        string[] orders = [.. above.Select(word => CsvDates.OrderOf(word)!).Where(order => order != "ymd").Distinct()];
        return orders.Length == 1 ? orders[0] : null;
    }

    private string? ByPeriod(string[] above)
    {
        LocalDate[] days = [.. above.Select(word => CsvDates.Read(word, CsvDates.OrderOf(word)!)).OfType<LocalDate>().Distinct().Order()];
        return days.Length != 2 || _days.Length == 0 ? null
            : Either(Array.TrueForAll(_days, d => d.DayFirst >= days[0] && d.DayFirst <= days[1]), Array.TrueForAll(_days, d => d.MonthFirst >= days[0] && d.MonthFirst <= days[1]));
    }

    private string? ByValueDays()
    {
        int[] dayFirst = [.. _days.Where(d => d.ValueDayFirst is not null).Select(d => Apart(d.DayFirst, d.ValueDayFirst!.Value))], monthFirst = [.. _days.Where(d => d.ValueMonthFirst is not null).Select(d => Apart(d.MonthFirst, d.ValueMonthFirst!.Value))];
        bool areBoth = dayFirst.Length > 0 && monthFirst.Length > 0;
        return areBoth && dayFirst.Max() <= Near && monthFirst.Max() >= Far ? "dmy" : areBoth && monthFirst.Max() <= Near && dayFirst.Max() >= Far ? "mdy" : null;
    }

    // PayPal writes English names for all countries, and days as they are written where the account is.
    private bool IsEuropean
    {
        get
        {
            int zone = Array.FindIndex(_layout.Headers, h => CsvNames.Normal(h) is "timezone" or "zeitzone" or "fuseauhoraire" or "zonahoraria");
            return zone >= 0 && _rows.Any(row => _layout.Text(row, CsvRole.Currency).Equals("EUR", StringComparison.OrdinalIgnoreCase))
                && _rows.All(row => Zones.Contains(row[zone]) || row[zone].StartsWith("Europe/", StringComparison.Ordinal) || row[zone].Length == 0) && _rows.Any(row => row[zone].Length > 0);
        }
    }

    private string? BySorting() => _days.Select(d => d.DayFirst).Distinct().Count() < LeastSorted ? null
        : Either(IsSorted([.. _days.Select(d => d.DayFirst)]), IsSorted([.. _days.Select(d => d.MonthFirst)]));

    private bool IsEnglish => !Telling.SelectMany(_layout.Of).Select(column => _layout.Headers[column]).Any(CsvNames.IsOfAnotherLanguage);

    private static string? Either(bool isDayFirst, bool isMonthFirst) => isDayFirst == isMonthFirst ? null : isDayFirst ? "dmy" : "mdy";

    private static int Apart(LocalDate one, LocalDate other) => Math.Abs(Period.DaysBetween(one, other));

    private static bool IsSorted(LocalDate[] days)
    {
        IEnumerable<int> steps = days.Zip(days.Skip(1), (a, b) => b.CompareTo(a)).ToArray();
        return steps.All(s => s >= 0) || steps.All(s => s <= 0);
    }
}
