using Receivables.Internals;

namespace Receivables.Tables.Csv;

/// <summary>Which cell of a row belongs to which column of the table.</summary>
internal sealed class HeaderRow
{
    private readonly int[] _cells;

    private HeaderRow(int[] cells, int count)
    {
        _cells = cells;
        Count = count;
    }

    /// <summary>How many cells the header row has.</summary>
    internal int Count { get; }

    /// <summary>The cell of a column, or -1 where the file does not have the column.</summary>
    internal int CellOf(int column) => _cells[column];

    /// <summary>Reads the header row, and reports unknown, missing and repeated columns.</summary>
    /// <returns>The header row, or null where the file is refused.</returns>
    internal static HeaderRow? Read(CsvRow row, TableLayout layout, FileReport report)
    {
        int[] cells = new int[layout.Columns.Count];
        Array.Fill(cells, -1);
        bool valid = true;
        for (int cell = 0; cell < row.Count; cell++)
        {
            string name = row[cell].Trim().ToString();
            int column = name.Length > TableColumn.MaxNameLength ? -1 : layout.IndexOf(name);
            if (column < 0)
            {
                ReportUnknown(name, row.PlaceOf(cell), layout, report);
            }
            else if (cells[column] >= 0)
            {
                report.Fatal(TableCodes.DuplicateColumn, row.PlaceOf(cell), $"The column {layout.Columns[column].Name} occurs twice: remove or rename one.");
                valid = false;
            }
            else
            {
                cells[column] = cell;
            }
        }

        return ReportMissing(row, layout, cells, report) && valid ? new(cells, row.Count) : null;
    }

    private static void ReportUnknown(string name, (int Line, int Column) place, TableLayout layout, FileReport report)
    {
        if (name.Length > 0)
        {
            report.Information(TableCodes.UnknownColumn, place, $"The column '{Printable.Clip(name)}' is not used. The optional columns are {layout.NamesOf(c => !c.IsRequired)}.");
        }
    }

    private static bool ReportMissing(CsvRow row, TableLayout layout, int[] cells, FileReport report)
    {
        bool complete = true;
        foreach ((int index, TableColumn column) in layout.Columns.Index())
        {
            if (column.IsRequired && cells[index] < 0)
            {
                report.Fatal(
                    TableCodes.MissingColumn,
                    (row.FirstLine, 1),
                    $"The column {column.Name} is missing: the header row must name {layout.NamesOf(c => c.IsRequired)}, separated by commas, semicolons or tabs.");
                complete = false;
            }
        }

        return complete;
    }
}
