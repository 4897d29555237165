namespace Receivables.Scenarios;

/// <summary>Reads the table of a scenario into rows of name, day, entry and what is so then; the columns of accounts become facts.</summary>
internal static class ScenarioRows
{
    private const int FirstFree = 4;

    internal static List<string[]> Read(string table)
    {
        List<string[]> lines = [.. table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length >= FirstFree && !cells[1].StartsWith('-'))];
        string[] header = lines[0];
        Assert.Equal("#", header[1]);
        List<string[]> rows = [.. lines.Skip(1).Select(cells => Row(header, cells))];
        Assert.NotEmpty(rows);
        return rows;
    }

    private static string[] Row(string[] header, string[] cells)
    {
        Assert.True(header.Length == cells.Length, $"Row {cells[1]} has {cells.Length} cells, its header {header.Length}.");
        IEnumerable<string> facts = Enumerable.Range(FirstFree, header.Length - FirstFree)
            .Where(i => cells[i].Length > 0)
            .Select(i => header[i] == "then" ? cells[i] : $"account {header[i].Split(' ')[0]} {cells[i]}");
        return [.. cells[..FirstFree], string.Join("; ", facts)];
    }
}
