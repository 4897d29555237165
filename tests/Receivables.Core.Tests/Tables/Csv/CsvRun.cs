using System.Text;

namespace Receivables.Tables.Csv;

/// <summary>Runs the reader over a text or bytes, as strings that tests compare.</summary>
internal static class CsvRun
{
    internal static IReadOnlyList<string> Read(string text, char separator = ',', TableOptions? limits = null, int chunk = int.MaxValue) =>
        Read(Encoding.UTF8.GetBytes(text), separator, limits, chunk);

    internal static IReadOnlyList<string> Read(byte[] bytes, char separator = ',', TableOptions? limits = null, int chunk = int.MaxValue)
    {
        using var stream = new ChunkedStream(bytes, chunk);
        return ReadAsync(stream, separator, limits ?? TableOptions.Default).AsTask().GetAwaiter().GetResult();
    }

    private static async ValueTask<IReadOnlyList<string>> ReadAsync(Stream stream, char separator, TableOptions limits)
    {
        CharSource source = await CharSource.OpenAsync(stream, limits.Encoding, default);
        var reader = new CsvReader(source, limits) { Separator = separator };
        var row = new CsvRow();
        var rows = new List<string>();
        do
        {
            while (reader.TryRead(row))
            {
                rows.Add(Copy(row).ToString());
            }
        }
        while (await reader.FillAsync(default));

        return rows;
    }

    private static ReadRow Copy(CsvRow row)
    {
        (int, int)? stray = row.StrayQuote < 0 ? null : row.PlaceAt(row.StrayQuote);
        return row.Problem == CsvProblem.None
            ? new(row.FirstLine, CsvProblem.None, null, stray, [.. Enumerable.Range(0, row.Count).Select(i => Copy(row, i))])
            : new(row.FirstLine, row.Problem, row.PlaceAt(row.ProblemPlace), null, []);
    }

    private static ReadCell Copy(CsvRow row, int index)
    {
        (int line, int column) = row.PlaceOf(index);
        return new(row[index].ToString(), line, column);
    }
}
