namespace Receivables.Banking.Csv;

/// <summary>A table that has no header row and is known all the same.</summary>
/// <param name="Bank">Whose table it is.</param>
/// <param name="Pattern">What its cells look like, a letter each (<see cref="CsvShape.Is"/>).</param>
/// <param name="Mapping">How it is read.</param>
internal sealed record CsvKnownTable(string Bank, string Pattern, CsvMapping Mapping)
{
    /// <summary>What its rows begin with, or nothing.</summary>
    internal string Begins { get; init; } = "";

    /// <summary>What each of its rows holds, or nothing.</summary>
    internal string Holds { get; init; } = "";

    /// <summary>The currency of the accounts that the bank keeps, where the rows state none, or <c>default</c>.</summary>
    internal Currency Likely { get; init; }

    /// <summary>Whether some of its tables have a column more.</summary>
    internal bool HasMore { get; init; }

    /// <summary>Whether the row proves by itself what stands where, so that nothing is assumed.</summary>
    internal bool IsProven { get; init; }

    /// <summary>Whether a line is a row of it.</summary>
    internal bool Fits(string line)
    {
        string text = line.TrimStart('\uFEFF');
        if (!text.StartsWith(Begins, StringComparison.Ordinal) || !text.Contains(Holds, StringComparison.Ordinal) || text.Count(c => c == Mapping.Separator) < Pattern.Length - 1)
        {
            return false;
        }

        string[] cells = [.. CsvRows.SplitBy(Mapping.Separator!.Value, text, 1).Cells.Select(c => c.Trim())];
        return (cells.Length == Pattern.Length || (cells.Length == Pattern.Length + 1 && (cells[^1].Length == 0 || HasMore))) && Pattern.Select((kind, i) => CsvShape.Is(cells[i], kind)).All(fits => fits);
    }
}
