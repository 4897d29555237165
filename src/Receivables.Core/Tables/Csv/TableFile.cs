using System.Runtime.CompilerServices;

namespace Receivables.Tables.Csv;

/// <summary>One file being read as one kind of table: opened, its format settled, its rows given one by one.</summary>
internal sealed class TableFile
{
    private static readonly (int, int) Start = (1, 1);

    private readonly CsvReader _reader;
    private readonly TableContext _context;
    private readonly FileReport _report;
    private readonly TableLayout _layout;
    private readonly CsvRow _row = new();

    private TableFile(CsvReader reader, TableLayout layout, TableContext context, FileReport report)
    {
        _reader = reader;
        _layout = layout;
        _context = context;
        _report = report;
    }

    /// <summary>Reads a table as a stream of what its rows become; a row that becomes null was refused and reported.</summary>
    internal static async IAsyncEnumerable<T> ReadAsync<T>(
        Stream stream, TableLayout layout, Func<TableRow, T?> read, TableContext context, IDiagnosticSink diagnostics, string? fileName,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        var report = new FileReport(diagnostics, fileName);
        if (await OpenAsync(stream, layout, context, report, cancellationToken).ConfigureAwait(false) is not { } file
            || await file.ReadHeaderAsync(cancellationToken).ConfigureAwait(false) is not { } header)
        {
            yield break;
        }

        var row = new TableRow(file._row, layout, header, file.FindDecimalMark(header), context, report);
        do
        {
            while (file._reader.TryRead(file._row))
            {
                if (row.Load() && read(row) is { } item && !row.IsRefused)
                {
                    yield return item;
                }
            }
        }
        while (await file._reader.FillAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Reads a whole table.</summary>
    internal static async Task<ReadResult<T>> ReadAllAsync<T>(Func<IDiagnosticSink, IAsyncEnumerable<T>> read, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var items = new List<T>();
        await foreach (T item in read(diagnostics).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            items.Add(item);
        }

        return new(items, diagnostics.Diagnostics);
    }

    private static async ValueTask<TableFile?> OpenAsync(
        Stream stream, TableLayout layout, TableContext context, FileReport report, CancellationToken cancellationToken)
    {
        CharSource source = await CharSource.OpenAsync(stream, context.Options.Encoding, cancellationToken).ConfigureAwait(false);
        if (source.Format.NotText is { } reason)
        {
            report.Fatal(TableCodes.NotText, Start, $"The input is {reason}.");
            return null;
        }

        if (source.Format.IsGuessed)
        {
            report.Warning(TableCodes.GuessedEncoding, Start, "The file is not UTF-8 and is read as Windows-1252: look at accented letters, and state the encoding if they are wrong.");
        }

        var reader = new CsvReader(source, context.Options);
        await reader.FillAsync(cancellationToken).ConfigureAwait(false);
        char? stated = Separator.Stated(reader.Pending);
        reader.Separator = context.Options.Separator ?? stated ?? Separator.Detect(reader.Pending, name => layout.IndexOf(name) >= 0);
        if (stated is not null)
        {
            reader.SkipLine();
        }

        return new(reader, layout, context, report);
    }

    private async ValueTask<HeaderRow?> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        do
        {
            while (_reader.TryRead(_row))
            {
                if (_row.Problem != CsvProblem.None)
                {
                    _report.Fatal(TableCodes.BrokenHeader, _row.PlaceAt(_row.ProblemPlace), $"The header row is refused: {TableRow.Explain(_row.Problem, _context.Options)}");
                    return null;
                }

                if (!_row.IsBlank)
                {
                    return HeaderRow.Read(_row, _layout, _report);
                }
            }
        }
        while (await _reader.FillAsync(cancellationToken).ConfigureAwait(false));

        _report.Fatal(TableCodes.Empty, Start, $"The input is empty: its first row must name the columns {_layout.NamesOf(c => c.IsRequired)}.");
        return null;
    }

    /// <summary>Lets the numbers of the first 64 KiB say the decimal mark, unless it is stated.</summary>
    private DecimalMark FindDecimalMark(HeaderRow header)
    {
        if (_context.Options.DecimalMark != DecimalMark.Detect)
        {
            return _context.Options.DecimalMark;
        }

        int[] cells = [.. _layout.Columns.Index().Where(c => c.Item.HoldsAmount).Select(c => header.CellOf(c.Index)).Where(cell => cell >= 0)];
        CsvMark mark = _reader.Mark();
        (int Line, int Column)? disagreement = null;
        DecimalMark found = DecimalMark.Detect;
        while (disagreement is null && _reader.TryRead(_row))
        {
            disagreement = Vote(cells, ref found);
        }

        _reader.Return(mark);
        if (disagreement is { } place)
        {
            _report.Warning(TableCodes.MixedDecimalMarks, place, "The numbers of this file use both a decimal point and a decimal comma: each is read for itself, and one that can be read both ways is refused. State the decimal mark.");
        }

        return disagreement is null ? found : DecimalMark.Detect;
    }

    /// <summary>Where the numbers of the row disagree with what was found, or null.</summary>
    private (int Line, int Column)? Vote(int[] cells, ref DecimalMark found)
    {
        foreach (int cell in cells)
        {
            bool usable = _row.Problem == CsvProblem.None && cell < _row.Count;
            DecimalMark own = usable ? NumberText.MarkOf(_row.Peek(cell).Trim()) : DecimalMark.Detect;
            if (own != DecimalMark.Detect && found != DecimalMark.Detect && own != found)
            {
                return _row.PlaceOf(cell);
            }

            found = own == DecimalMark.Detect ? found : own;
        }

        return null;
    }
}
