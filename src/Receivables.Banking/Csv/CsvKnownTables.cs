using System.Buffers;

namespace Receivables.Banking.Csv;

/// <summary>Tables that have no header row and are known all the same, by the shape of a line.</summary>
internal static class CsvKnownTables
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    // ABN AMRO's tab-separated download: account, currency, day, balance before, balance behind, value date, amount, text.
    private static readonly CsvMapping AbnAmro = new()
    {
        HasHeader = false,
        Separator = '\t',
        DecimalMark = ',',
        DateOrder = "ymd",
        Columns = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["ownAccount"] = ["#1"],
            ["currency"] = ["#2"],
            ["bookingDate"] = ["#3"],
            ["balance"] = ["#5"],
            ["valueDate"] = ["#6"],
            ["amount"] = ["#7"],
            ["remittance"] = ["#8"],
        },
    };

    /// <summary>The mapping of the table whose first line it is, or null.</summary>
    internal static CsvMapping? Of(string line)
    {
        string[] cells = line.TrimStart('\uFEFF').Split('\t');
        return cells.Length is 8 or 9 && !CsvUnits.Of(cells[1]).IsNone && IsDay(cells[2]) && IsDay(cells[5]) && IsAmount(cells[3]) && IsAmount(cells[4]) && IsAmount(cells[6]) ? AbnAmro : null;
    }

    private static bool IsDay(string cell) => cell.Length == 8 && !cell.AsSpan().ContainsAnyExcept(Digits);

    private static bool IsAmount(string cell) => cell.Contains(',', StringComparison.Ordinal) && CsvNumbers.TryRead(cell, ',', out _, out _);
}
