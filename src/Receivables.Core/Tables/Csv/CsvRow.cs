namespace Receivables.Tables.Csv;

/// <summary>One row as the reader left it in its buffer; valid until the reader is asked for the next row.</summary>
internal sealed class CsvRow
{
    private readonly List<CsvField> _fields = [];

    // Where each further line of the row begins; a row without line breaks inside quotes has none.
    private readonly List<int> _lineStarts = [];
    private char[] _buffer = [];
    private int _firstLine;

    /// <summary>Where the row begins in the buffer.</summary>
    internal int Start { get; private set; }

    /// <summary>Where the row ends in the buffer, its line break excluded.</summary>
    internal int End { get; set; }

    /// <summary>How many cells the row has.</summary>
    internal int Count => _fields.Count;

    /// <summary>What the format has against the row.</summary>
    internal CsvProblem Problem { get; private set; }

    /// <summary>Where the problem is, in the buffer.</summary>
    internal int ProblemPlace { get; private set; }

    /// <summary>Where a quote stands inside a cell that is not quoted, or -1.</summary>
    internal int StrayQuote { get; set; }

    /// <summary>The whole row as it stands in the input, before cells are unescaped.</summary>
    internal ReadOnlySpan<char> Raw => _buffer.AsSpan(Start, End - Start);

    /// <summary>Whether every cell is empty, so that there is nothing to read.</summary>
    internal bool IsBlank
    {
        get
        {
            foreach (CsvField cell in _fields)
            {
                if (!_buffer.AsSpan(cell.Start, cell.Length).IsWhiteSpace())
                {
                    return false;
                }
            }

            return Problem == CsvProblem.None;
        }
    }

    /// <summary>The line on which the row begins.</summary>
    internal int FirstLine => _firstLine;

    /// <summary>How many line breaks stand inside its quotes.</summary>
    internal int LineBreaks => _lineStarts.Count;

    /// <summary>The value of a cell, quotes removed.</summary>
    internal ReadOnlySpan<char> this[int index]
    {
        get
        {
            CsvField field = _fields[index];
            if (field.HasDoubledQuotes)
            {
                field = Unescape(field);
                _fields[index] = field;
            }

            return _buffer.AsSpan(field.Start, field.Length);
        }
    }

    /// <summary>The value of a cell as far as it needs no change, without changing the buffer.</summary>
    internal ReadOnlySpan<char> Peek(int index)
    {
        CsvField field = _fields[index];
        return field.HasDoubledQuotes ? [] : _buffer.AsSpan(field.Start, field.Length);
    }

    /// <summary>The line and the column of a cell, from 1; of the end of the row for a cell that the row does not have.</summary>
    internal (int Line, int Column) PlaceOf(int index) => PlaceAt(index < _fields.Count ? _fields[index].Place : End);

    /// <summary>The line and the column of a place in the buffer, from 1.</summary>
    internal (int Line, int Column) PlaceAt(int place)
    {
        int line = 0;
        while (line < _lineStarts.Count && _lineStarts[line] <= place)
        {
            line++;
        }

        int lineStart = line == 0 ? Start : _lineStarts[line - 1];
        return (_firstLine + line, place - lineStart + 1);
    }

    internal void Begin(char[] buffer, int start, int line)
    {
        _buffer = buffer;
        _firstLine = line;
        Start = start;
        End = start;
        Problem = CsvProblem.None;
        ProblemPlace = start;
        StrayQuote = -1;
        _fields.Clear();
        _lineStarts.Clear();
    }

    internal void AddField(CsvField field) => _fields.Add(field);

    internal void AddLine(int start) => _lineStarts.Add(start);

    internal void Refuse(CsvProblem problem, int place)
    {
        Problem = problem;
        ProblemPlace = place;
    }

    // In place: the value only shrinks, and the cells after it stay where they are.
    private CsvField Unescape(CsvField field)
    {
        Span<char> text = _buffer.AsSpan(field.Start, field.Length);
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            text[length++] = text[i];
            i += text[i] == '"' ? 1 : 0;
        }

        return field with { Length = length, HasDoubledQuotes = false };
    }
}
