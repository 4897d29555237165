namespace Receivables.Banking.Csv;

/// <summary>One row of a table: its cells without quotes, and where each begins.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Cells">The cells.</param>
/// <param name="Columns">The column of each cell on its line, from 1.</param>
internal sealed record CsvRow(int Line, string[] Cells, int[] Columns)
{
    /// <summary>Whether it has more cells than are read.</summary>
    internal bool IsCut { get; init; }

    /// <summary>Whether the file ends in it: no line end stands behind it.</summary>
    internal bool IsOpen { get; init; }

    /// <summary>Whether something else than a separator stands behind the closing quote of a cell that goes over lines.</summary>
    internal bool IsTorn { get; init; }

    /// <summary>Whether nothing stands in it.</summary>
    internal bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);

    /// <summary>A cell without the space around it; empty where the row is shorter.</summary>
    internal string this[int index] => index >= 0 && index < Cells.Length ? Cells[index].Trim() : "";
}
