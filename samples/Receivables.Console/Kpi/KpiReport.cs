using System.Globalization;
using System.Text.Json;
using NodaTime;
using Receivables;
using Receivables.Analytics;
using ReceivablesSample.Flow;
using ReceivablesSample.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReceivablesSample.Kpi;

/// <summary>The figures of collection as of the day, and at the end of each month of the window.</summary>
internal sealed class KpiReport : IReport
{
    private const int ShareDecimals = 6;
    private const int DayDecimals = 4;

    private readonly LocalDate _asOf;
    private readonly int _days;
    private readonly IReadOnlyList<CollectionFigures> _rows;
    private readonly IReadOnlyList<CollectionFigures> _months;

    private KpiReport(LocalDate asOf, int days, IReadOnlyList<CollectionFigures> rows, IReadOnlyList<CollectionFigures> months)
    {
        _asOf = asOf;
        _days = days;
        _rows = rows;
        _months = months;
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteDate("asOf", _asOf);
        WriteRows(json, "rows", _rows, withMonth: false);
        WriteRows(json, "months", _months, withMonth: true);
        json.WriteEndObject();
    }

    public void WriteTables(IAnsiConsole console)
    {
        console.Heading($"Collection figures as of {People.Date(_asOf)}", $"receivables are open items less unapplied cash; sales of the {_days} days before");
        console.WriteWhole(ToTable("Currency", _rows, row => row.Currency.Code));
        WriteUnapplied(console);
        foreach (IGrouping<Currency, CollectionFigures> months in _months.GroupBy(m => m.Currency).OrderBy(g => g.Key))
        {
            console.Heading($"By month, {months.Key.Code}", "at the end of each, the last as of the day");
            console.WriteWhole(ToTable("Month", [.. months], MonthOf));
        }
    }

    internal static KpiReport Of(Books books, int days)
    {
        LocalDate asOf = books.Snapshot.AsOf;
        return new(
            asOf,
            days,
            CollectionFigures.Of(books.Snapshot, days),
            [.. MonthEnds(asOf, days).SelectMany(end => CollectionFigures.Of(books.Ledger.Snapshot(end), days))]);
    }

    /// <summary>The last days of the months that end in the window, oldest first, and the day itself for the month that it is in.</summary>
    private static IEnumerable<LocalDate> MonthEnds(LocalDate asOf, int days)
    {
        LocalDate end = DateAdjusters.EndOfMonth(asOf.PlusDays(1 - days));
        for (; end < asOf; end = DateAdjusters.EndOfMonth(end.PlusDays(1)))
        {
            yield return end;
        }

        yield return asOf;
    }

    private static string MonthOf(CollectionFigures row) => row.AsOf.ToString("uuuu-MM", CultureInfo.InvariantCulture);

    private static void WriteRows(Utf8JsonWriter json, string name, IReadOnlyList<CollectionFigures> rows, bool withMonth)
    {
        json.WriteStartArray(name);
        foreach (CollectionFigures row in rows)
        {
            json.WriteStartObject();
            json.WriteString("currency", row.Currency.Code);
            json.WriteMoney("receivables", row.Receivables);
            json.WriteMoney("unapplied", row.Unapplied);
            json.WriteMoney("unidentified", row.Unidentified);
            json.WriteMoney("overdue", row.Overdue);
            json.WriteDecimal("overdueShare", row.OverdueShare, ShareDecimals);
            json.WriteDecimal("dso", row.Dso, DayDecimals);
            json.WriteDecimal("bestPossibleDso", row.BestPossibleDso, DayDecimals);
            json.WriteDecimal("averageDaysDelinquent", row.AverageDaysDelinquent, DayDecimals);
            json.WriteStringIfAny("month", withMonth ? MonthOf(row) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteUnapplied(IAnsiConsole console)
    {
        CollectionFigures[] rows = [.. _rows.Where(row => !row.Unapplied.IsZero || !row.Unidentified.IsZero)];
        if (rows.Length == 0)
        {
            return;
        }

        console.Heading("Cash that settles nothing yet", "taken off the receivables, and so off DSO by its days of sales");
        Table table = People.Table(("Currency", false), ("Of known customers", true), ("Unidentified", true), ("Days of sales", true));
        foreach (CollectionFigures row in rows)
        {
            IRenderable[] cells = [People.Cell(row.Currency.Code), People.Cell(row.Unapplied), People.Cell(row.Unidentified), People.Cell(People.Days(row.UnappliedDays))];
            table.AddRow(cells);
        }

        console.WriteWhole(table);
    }

    private static Table ToTable(string first, IReadOnlyList<CollectionFigures> rows, Func<CollectionFigures, string> nameOf)
    {
        Table table = People.Table(
            (first, false), ("Open items", true), ("Overdue", true), ("Share", true), ("Receivables", true), ("DSO", true), ("Best possible DSO", true), ("Days delinquent", true));
        foreach (CollectionFigures row in rows)
        {
            IRenderable[] cells =
            [
                People.Cell(nameOf(row)),
                People.Cell(row.OpenItems),
                People.Cell(row.Overdue),
                People.Cell(People.Percent(row.OverdueShare)),
                People.Cell(row.Receivables),
                People.Cell(People.Days(row.Dso), People.Strong),
                People.Cell(People.Days(row.BestPossibleDso)),
                People.Cell(People.Days(row.AverageDaysDelinquent)),
            ];
            table.AddRow(cells);
        }

        return table;
    }
}
