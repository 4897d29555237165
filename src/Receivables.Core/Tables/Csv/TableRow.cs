using Receivables.Internals;

namespace Receivables.Tables.Csv;

/// <summary>One row of a table, read cell by cell; each cell that is refused is reported, and the row with it.</summary>
internal sealed partial class TableRow(CsvRow row, TableLayout layout, HeaderRow header, DecimalMark mark, TableContext context, FileReport report)
{
    private bool _isPlain;

    /// <summary>What was read before, in this file and others.</summary>
    internal TableContext Context => context;

    /// <summary>Whether a cell was refused, so that the row is not to be used.</summary>
    internal bool IsRefused { get; private set; }

    /// <summary>Where the row begins.</summary>
    internal SourcePosition Position => new(report.FileName, row.FirstLine, 1);

    /// <summary>Says what the format has against a row, as the end of a message.</summary>
    internal static string Explain(CsvProblem problem, TableOptions limits) => problem switch
    {
        CsvProblem.UnclosedQuote => Invariant($"this quote is never closed, or not within {limits.MaxFieldLength} characters; close it, and double each quote inside the cell."),
        CsvProblem.TextAfterQuote => "text stands after the closing quote; double each quote inside the cell.",
        CsvProblem.FieldTooLong => Invariant($"a cell is longer than {limits.MaxFieldLength} characters; shorten it, or raise the bound."),
        CsvProblem.TooManyFields => Invariant($"it has more than {limits.MaxFieldCount} cells; look for a missing line break, or raise the bound."),
        CsvProblem.RowTooLong => Invariant($"it is longer than {limits.MaxRowLength} characters; look for a missing line break, or raise the bound."),
        _ => Invariant($"more than {CsvReader.MaxUnclosedQuotes} quotes are never closed; nothing after this line is read. Export the file again with quotes doubled inside cells."),
    };

    /// <summary>Takes the row that the reader stands on.</summary>
    /// <returns>Whether there is something to read in it.</returns>
    internal bool Load()
    {
        IsRefused = false;
        _number = null;
        if (row.Problem != CsvProblem.None)
        {
            RefuseAt(CodeOf(row.Problem), row.PlaceAt(row.ProblemPlace), $"The row is refused: {Explain(row.Problem, context.Options)}");
            return false;
        }

        _isPlain = InvisibleText.IsPlain(row.Raw);
        if (row.IsBlank || (!_isPlain && HasBrokenCharacters()) || HasExtraCells())
        {
            return false;
        }

        if (row.StrayQuote >= 0)
        {
            report.Warning(TableCodes.StrayQuote, row.PlaceAt(row.StrayQuote), "A quote inside a cell that does not begin with one is read as it stands: quote the whole cell, and double the quote.");
        }

        if (row.Count < header.Count)
        {
            report.Warning(TableCodes.MissingCells, row.PlaceOf(row.Count), Invariant($"The row has {row.Count} cells, the header row {header.Count}: the missing ones are read as empty."));
        }

        return true;
    }

    /// <summary>The value of a cell without the spaces around it; empty where the file does not have the column.</summary>
    internal ReadOnlySpan<char> Cell(int column)
    {
        int cell = header.CellOf(column);
        return cell < 0 || cell >= row.Count ? [] : row[cell].Trim();
    }

    /// <summary>Whether a cell holds something.</summary>
    internal bool Has(int column) => !Cell(column).IsEmpty;

    /// <summary>Refuses the row for a cell.</summary>
    internal void Refuse(int column, string code, string message) => RefuseAt(code, PlaceOf(column), $"{layout.Columns[column].Name}: {message}");

    /// <summary>Reports a doubt about a cell, or that it is left out, and keeps the row.</summary>
    internal void Warn(int column, string code, string message) => report.Warning(code, PlaceOf(column), $"{layout.Columns[column].Name}: {message}");

    /// <summary>Refuses the row for what a builder has against it.</summary>
    internal void Refuse(IReadOnlyList<FieldProblem> problems, Func<string, int> columnOf)
    {
        foreach (FieldProblem problem in problems)
        {
            Refuse(columnOf(problem.Field), TableCodes.Contradiction, problem.Message);
        }
    }

    private static string CodeOf(CsvProblem problem) => problem switch
    {
        CsvProblem.UnclosedQuote => TableCodes.UnclosedQuote,
        CsvProblem.TextAfterQuote => TableCodes.TextAfterQuote,
        CsvProblem.FieldTooLong => TableCodes.FieldTooLong,
        CsvProblem.TooManyFields => TableCodes.TooManyFields,
        CsvProblem.RowTooLong => TableCodes.RowTooLong,
        _ => TableCodes.Stopped,
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private void RefuseAt(string code, (int Line, int Column) place, string message)
    {
        IsRefused = true;
        report.Error(code, place, message);
    }

    // A cell that the row lacks is reported where the row ends, one whose column the file lacks where the row begins.
    private (int Line, int Column) PlaceOf(int column)
    {
        int cell = header.CellOf(column);
        return cell < 0 ? (row.FirstLine, 1) : row.PlaceOf(cell);
    }

    private bool HasBrokenCharacters()
    {
        int replaced = row.Raw.IndexOf('\uFFFD');
        if (replaced >= 0)
        {
            RefuseAt(TableCodes.BadEncoding, row.PlaceAt(row.Start + replaced), "The row holds bytes that are not valid in the encoding of this file, or the mark U+FFFD of an earlier loss: save the whole file in one encoding, UTF-8.");
            return true;
        }

        int control = row.Raw.IndexOfAny(ControlCharacters);
        if (control >= 0)
        {
            RefuseAt(TableCodes.ControlCharacter, row.PlaceAt(row.Start + control), $"The row holds the control character {Printable.Clip(row.Raw.Slice(control, 1))}: remove it.");
        }

        return control >= 0;
    }

    private bool HasExtraCells()
    {
        for (int cell = header.Count; cell < row.Count; cell++)
        {
            if (!row[cell].IsWhiteSpace())
            {
                RefuseAt(TableCodes.ExtraCells, row.PlaceOf(cell), Invariant($"The row has more cells than the {header.Count} of the header row: quote a cell that holds the separator, such as an amount with a decimal comma."));
                return true;
            }
        }

        return false;
    }
}
