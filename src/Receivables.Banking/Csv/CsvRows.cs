using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Splits lines into rows after RFC 4180: a quoted cell may hold separators and line breaks, and two quotes in it stand for one.</summary>
/// <remarks>A quote that is never closed within <see cref="MostLines"/> lines is a sign like any other: one bad row costs no other.</remarks>
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

    /// <summary>Reads the next row, or null at the end.</summary>
    internal CsvRow? Read()
    {
        if (!Next(out (string Text, int Number) line))
        {
            return null;
        }

        if (Split(line.Text, line.Number, isStrict: true) is { } row)
        {
            return row;
        }

        return Continued(line) ?? Split(line.Text, line.Number, isStrict: false)!;
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

    private CsvRow? Continued((string Text, int Number) first)
    {
        List<(string Text, int Number)> read = [];
        int length = first.Text.Length;
        while (read.Count < MostLines && length <= context.Options.MaxTokenBytes && Next(out (string Text, int Number) line))
        {
            read.Add(line);
            length += line.Text.Length + 1;
            if (line.Number > _openThrough && !StaysOpen(line.Text))
            {
                return Split(string.Join('\n', read.Select(r => r.Text).Prepend(first.Text)), first.Number, isStrict: true);
            }
        }

        _openThrough = Math.Max(_openThrough, read.Count == 0 ? 0 : read[^1].Number);
        GiveBack(read);
        context.Diagnostics.Warning(RecordCodes.RecordMalformed, context.Diagnostics.At(first.Number, 1), "A quote of this line is never closed: it is read as a sign like any other.");
        return null;
    }

    // Whether a quote that is open where a line begins is open where it ends.
    private bool StaysOpen(ReadOnlySpan<char> rest)
    {
        while (true)
        {
            int quote = rest.IndexOf('"');
            if (quote < 0)
            {
                return true;
            }

            rest = rest[(quote + 1)..];
            bool isTwo = rest.StartsWith('"');
            rest = isTwo ? rest[1..] : rest;
            if (!isTwo && !OpensAgain(ref rest))
            {
                return false;
            }
        }
    }

    // Behind the next separator with a quote behind it.
    private bool OpensAgain(ref ReadOnlySpan<char> rest)
    {
        for (int end = rest.IndexOf(Separator); end >= 0; end = rest.IndexOf(Separator))
        {
            rest = rest[(end + 1)..];
            if (rest.StartsWith('"'))
            {
                rest = rest[1..];
                return true;
            }
        }

        return false;
    }

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
