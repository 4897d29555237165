using Receivables.Banking.Internals;

namespace Receivables.Banking.Csv;

/// <summary>Which columns a mapping names that a table does not have, and which there are.</summary>
internal static class CsvMissing
{
    private const int MostNames = 30;

    /// <summary>Why no line is a header row, or no table begins with the first line: the sentence to say, or null where the mapping names no column.</summary>
    /// <param name="lines">The lines that were looked at.</param>
    /// <param name="mapping">The mapping.</param>
    internal static string? Why(IReadOnlyList<(string Text, int Number)> lines, CsvMapping mapping)
    {
        if (mapping.Columns.Count == 0 || lines.Count == 0)
        {
            return null;
        }

        string[] columns = lines.Skip(mapping.SkipLines ?? 0).Take(mapping.HasHeader ? lines.Count : 1).Select(line => Cells(line.Text, mapping)).DefaultIfEmpty([]).MaxBy(cells => Fitting(cells, mapping))!;
        string[] missing = [.. Of(columns, mapping)];
        string has = $"It has {string.Join(", ", columns.Take(MostNames).Select(c => $"'{Excerpt.Of(c)}'"))}{(columns.Length > MostNames ? ", …" : "")}.";
        return missing.Length > 0
            ? $"The mapping names columns that the table does not have: {string.Join(", ", missing)}. {has} Correct the mapping (CsvMapping.Columns)."
            : $"Nothing says which column of the table is the day (\"bookingDate\") or the amount (\"amount\", or \"debit\" and \"credit\"). {has} Say it in the mapping (CsvMapping.Columns).";
    }

    /// <summary>What a mapping names and the table does not have, with what it should hold.</summary>
    internal static IEnumerable<string> Of(string[] columns, CsvMapping mapping) =>
        from role in mapping.Columns
        from name in role.Value
        where CsvLayout.IndexOf(columns, name) is var at && (at < 0 || at >= columns.Length)
        select $"'{Excerpt.Of(name)}' ({role.Key})";

    private static int Fitting(string[] cells, CsvMapping mapping) =>
        cells.Count(cell => CsvNames.RoleOf(cell) != CsvRole.Other) + (mapping.HasHeader ? mapping.Columns.Values.SelectMany(names => names).Count(name => !name.StartsWith('#') && CsvLayout.IndexOf(cells, name) >= 0) : 0);

    private static string[] Cells(string line, CsvMapping mapping)
    {
        char separator = mapping.Separator ?? CsvHeader.Separators.MaxBy(s => line.Count(c => c == s));
        string[] cells = [.. CsvRows.SplitBy(separator, line.TrimStart('\uFEFF'), 1).Cells.Select(c => c.Trim())];
        return mapping.HasHeader ? cells : [.. cells.Select((_, i) => FormattableString.Invariant($"#{i + 1}"))];
    }
}
