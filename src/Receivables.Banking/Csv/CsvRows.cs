using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Splits lines into rows after RFC 4180: a quoted cell may hold separators and line breaks, and two quotes in it stand for one.</summary>
/// <remarks>A quote that is never closed within <see cref="MostLines"/> lines, or only in another row, is a sign like any other: one bad row costs no other.</remarks>
internal sealed class CsvRows(RecordContext context)
{
    private const int MostLines = 50;

    private readonly Queue<(string Text, int Number)> _ahead = new();

    // A quote that is open where a line up to here begins stays open: nobody looks at these lines twice, however many quotes stand before them.
    private int _openThrough;
    private string[] _before = [];
    private bool _saidCut;

    /// <summary>What stands between two cells.</summary>
    internal char Separator { get; set; } = ',';

    /// <summary>Which lines are rows by themselves, once the columns are known.</summary>
    internal CsvWholeRows? Whole { get; set; }

    /// <summary>Reads the next row, or null at the end.</summary>
    internal CsvRow? Read()
    {
        if (!Next(out (string Text, int Number) line))
        {
            return null;
        }

        if (Split(line.Text, line.Number, isStrict: true) is { } row)
        {
            return Ended(row, line.Number);
        }

        return Continued(line) ?? Ended(Split(line.Text, line.Number, isStrict: false)!, line.Number);
    }

    /// <summary>Reads a line as it is, or null at the end.</summary>
    internal (string Text, int Number)? ReadLine() => Next(out (string Text, int Number) line) ? line : null;

    /// <summary>Gives lines back, to be read again, before all others.</summary>
    internal void GiveBack(IEnumerable<(string Text, int Number)> lines)
    {
        (string Text, int Number)[] rest = [.. _ahead];
        _ahead.Clear();
        foreach ((string Text, int Number) line in lines.Concat(rest))
        {
            _ahead.Enqueue(line);
        }
    }

    /// <summary>Splits one line by a separator, quotes or not.</summary>
    internal static CsvRow SplitBy(char separator, string text, int number) => CsvCells.Split(text, number, separator, isStrict: false, [])!;

    // A line that is a row by itself ends no cell, nor does a quote with more behind it where the first line is a row.
    private CsvRow? Continued((string Text, int Number) first)
    {
        List<(string Text, int Number)> read = [];
        int length = first.Text.Length;
        bool isRow = false;
        while (!isRow && read.Count < MostLines && length <= context.Options.MaxTokenBytes && Next(out (string Text, int Number) line))
        {
            read.Add(line);
            length += line.Text.Length + 1;
            isRow = Whole?.IsAhead(line.Text, line.Number) == true;
            if (!isRow && line.Number > _openThrough && !CsvOpenQuotes.StayOpen(line.Text, Separator))
            {
                CsvRow? row = Split(string.Join('\n', read.Select(r => r.Text).Prepend(first.Text)), first.Number, isStrict: true);
                isRow = row is null || (row.IsTorn && Whole?.Is(first.Text) == true);
                if (!isRow)
                {
                    return Ended(row!, line.Number);
                }
            }
        }

        _openThrough = Math.Max(_openThrough, read.Count == 0 ? 0 : read[^1].Number - (isRow ? 1 : 0));
        GiveBack(read);
        context.Diagnostics.Warning(RecordCodes.RecordMalformed, context.Diagnostics.At(first.Number, 1), $"A quote of this line is {(isRow ? "closed only in another row" : "never closed")}: it is read as a sign like any other.");
        return null;
    }

    private CsvRow Ended(CsvRow row, int last) => context.Lines.IsLastOpen && last == context.Lines.Number ? row with { IsOpen = true } : row;

    private bool Next(out (string Text, int Number) line)
    {
        if (_ahead.TryDequeue(out line))
        {
            return true;
        }

        string? text = context.Lines.Read();
        line = (text ?? "", context.Lines.Number);
        return text is not null;
    }

    private CsvRow? Split(string text, int number, bool isStrict)
    {
        CsvRow? row = CsvCells.Split(text, number, Separator, isStrict, _before);
        _before = row?.Cells ?? _before;
        if (row is { IsCut: true } && !_saidCut)
        {
            _saidCut = true;
            context.Diagnostics.Warning(RecordCodes.TextCut, context.Diagnostics.At(number, 1), FormattableString.Invariant($"The row has more than {CsvCells.Most} cells: the rest is left out, here and wherever it happens again."));
        }

        return row;
    }
}
