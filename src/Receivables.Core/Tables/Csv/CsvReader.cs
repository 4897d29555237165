using System.Buffers;

namespace Receivables.Tables.Csv;

/// <summary>Splits a text into rows and cells after RFC 4180, with the place of each, within stated bounds.</summary>
/// <remarks>
/// <para>Rows end with CR LF, LF or CR. A cell that begins with a quote ends with a quote; two quotes inside it stand for one, and it may hold separators and line breaks.
/// A quote inside a cell that does not begin with one is read as it stands. Empty lines are passed over.</para>
/// <para>After a row that the format refuses, reading goes on with the next line: after a quote that is never closed, with the line after that quote. So one
/// bad row costs no other. Time is linear in the text: at most <see cref="MaxUnclosedQuotes"/> times the text behind an unclosed quote is read again.</para>
/// <para>Not safe for use by several threads at once.</para>
/// </remarks>
internal sealed class CsvReader
{
    /// <summary>After how many unclosed quotes the reader gives up.</summary>
    internal const int MaxUnclosedQuotes = 1_000;

    private const int NeedMore = -1;
    private const int Refused = -2;
    private const int LeastRoom = 1_024;

    private readonly CharSource _source;
    private readonly TableOptions _limits;
    private char[] _buffer = new char[CharSource.WindowLength + LeastRoom];
    private SearchValues<char> _stops = SearchValues.Create(",\"\r\n");
    private char _separator = ',';
    private int _start;
    private int _end;
    private int _line = 1;
    private int _unclosedQuotes;
    private bool _hasWindow;
    private bool _skipping;
    private bool _stopped;
    private bool _isAtEnd;

    internal CsvReader(CharSource source, TableOptions limits)
    {
        _source = source;
        _limits = limits;
    }

    /// <summary>The characters read and not yet given as rows: after the first <see cref="FillAsync"/> the window that decides the format.</summary>
    internal ReadOnlySpan<char> Pending => _buffer.AsSpan(_start, _end - _start);

    /// <summary>What stands between two cells; a comma until it is set, and to be set before the first row is read.</summary>
    internal char Separator
    {
        get => _separator;
        set
        {
            _separator = value;
            _stops = SearchValues.Create([value, '"', '\r', '\n']);
        }
    }

    /// <summary>Reads the next row that is not an empty line.</summary>
    /// <returns><c>false</c> where <see cref="FillAsync"/> must be called first, or nothing is left.</returns>
    internal bool TryRead(CsvRow row)
    {
        if (_stopped || (_skipping && !TrySkipLine()))
        {
            return false;
        }

        while (_start < _end)
        {
            row.Begin(_buffer, _start, _line);
            int next = Parse(row);
            if (next == NeedMore && _end - _start <= _limits.MaxRowLength)
            {
                return false;
            }

            if (next == NeedMore || (next != Refused && row.End - row.Start > _limits.MaxRowLength))
            {
                RefuseLength(row);
                return true;
            }

            if (next != Refused)
            {
                _start = next;
                _line += row.LineBreaks + 1;
            }

            if (row.Problem != CsvProblem.None || row.End > row.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads more of the input.</summary>
    /// <returns>Whether it is worth asking for a row again.</returns>
    internal async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_isAtEnd)
        {
            return false;
        }

        MakeRoom();
        do
        {
            _end += await _source.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _isAtEnd = _source.IsAtEnd;
        }
        while (_hasWindow && !_isAtEnd && _buffer.Length - _end >= LeastRoom);

        _hasWindow = true;
        return true;
    }

    /// <summary>Passes over the line that begins here, whatever it holds.</summary>
    internal void SkipLine() => _skipping = true;

    /// <summary>Where the reader stands, to come back to before it is filled again.</summary>
    internal CsvMark Mark() => new(_start, _line, _unclosedQuotes, _skipping, _stopped);

    /// <summary>Comes back to a mark; valid as long as <see cref="FillAsync"/> was not called since.</summary>
    internal void Return(CsvMark mark) => (_start, _line, _unclosedQuotes, _skipping, _stopped) = mark;

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_buffer.Length - _end < LeastRoom)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }

    /// <summary>Reads the cells of one row.</summary>
    /// <returns>Where the next row begins, <see cref="NeedMore"/> or <see cref="Refused"/>.</returns>
    private int Parse(CsvRow row)
    {
        int place = _start;
        while (true)
        {
            if (place == _end && !_isAtEnd)
            {
                return NeedMore;
            }

            if (place - _start > _limits.MaxRowLength)
            {
                return RefuseLength(row);
            }

            if (row.Count == _limits.MaxFieldCount)
            {
                return Refuse(row, CsvProblem.TooManyFields, place, place);
            }

            int stop = place < _end && _buffer[place] == '"' ? ReadQuoted(row, place) : ReadPlain(row, place);
            if (stop < 0)
            {
                return stop;
            }

            if (stop < _end && _buffer[stop] == _separator)
            {
                place = stop + 1;
                continue;
            }

            row.End = stop;
            bool cut = stop + 1 == _end && _buffer[stop] == '\r' && !_isAtEnd;
            return cut ? NeedMore : AfterLineBreak(stop);
        }
    }

    private int ReadPlain(CsvRow row, int place)
    {
        int stop = place;
        while (true)
        {
            int hit = _buffer.AsSpan(stop, _end - stop).IndexOfAny(_stops);
            stop = hit < 0 ? _end : stop + hit;
            if (hit < 0 || _buffer[stop] != '"')
            {
                break;
            }

            row.StrayQuote = row.StrayQuote < 0 ? stop : row.StrayQuote;
            stop++;
        }

        if (stop - place > _limits.MaxFieldLength)
        {
            return Refuse(row, CsvProblem.FieldTooLong, place, stop);
        }

        if (stop == _end && !_isAtEnd)
        {
            return NeedMore;
        }

        row.AddField(new(place, stop - place, false, false));
        return stop;
    }

    private int ReadQuoted(CsvRow row, int open)
    {
        int linesBefore = row.LineBreaks;
        bool doubled = false;
        int i = open + 1;
        while (true)
        {
            int hit = _buffer.AsSpan(i, _end - i).IndexOfAny('"', '\r', '\n');
            i = hit < 0 ? _end : i + hit;
            if (i - open - 1 > _limits.MaxFieldLength || (hit < 0 && _isAtEnd))
            {
                return RefuseUnclosed(row, open);
            }

            // The character after a quote or a CR decides what it means.
            if (hit < 0 || (i + 1 == _end && !_isAtEnd))
            {
                return NeedMore;
            }

            if (_buffer[i] != '"')
            {
                i = AfterLineBreak(i);
                row.AddLine(i);
            }
            else if (i + 1 < _end && _buffer[i + 1] == '"')
            {
                doubled = true;
                i += 2;
            }
            else
            {
                row.AddField(new(open + 1, i - open - 1, true, doubled));
                return CheckAfterQuote(row, open, i + 1, row.LineBreaks > linesBefore);
            }
        }
    }

    private int CheckAfterQuote(CsvRow row, int open, int after, bool hasLines)
    {
        if (after == _end || _buffer[after] == _separator || _buffer[after] is '\r' or '\n')
        {
            return after;
        }

        // Over several lines it was most likely the opening quote of another row that closed it.
        return hasLines ? RefuseUnclosed(row, open) : Refuse(row, CsvProblem.TextAfterQuote, after, after);
    }

    private int RefuseUnclosed(CsvRow row, int open)
    {
        _stopped = ++_unclosedQuotes > MaxUnclosedQuotes;
        return Refuse(row, _stopped ? CsvProblem.TooManyUnclosedQuotes : CsvProblem.UnclosedQuote, open, open);
    }

    private int RefuseLength(CsvRow row) => Refuse(row, CsvProblem.RowTooLong, row.Start, row.Start + _limits.MaxRowLength);

    /// <summary>Refuses a row, and goes on with the line after the one that holds a place.</summary>
    private int Refuse(CsvRow row, CsvProblem problem, int place, int resume)
    {
        row.Refuse(problem, place);
        row.End = resume;
        _line = row.PlaceAt(resume).Line;
        _start = resume;
        _skipping = true;
        return Refused;
    }

    private bool TrySkipLine()
    {
        int hit = _buffer.AsSpan(_start, _end - _start).IndexOfAny('\r', '\n');
        _start = hit < 0 ? _end : _start + hit;
        if (!_isAtEnd && (hit < 0 || _start + 1 == _end))
        {
            return false;
        }

        _skipping = false;
        _line += hit < 0 ? 0 : 1;
        _start = AfterLineBreak(_start);
        return true;
    }

    private int AfterLineBreak(int place)
    {
        if (place == _end)
        {
            return place;
        }

        bool two = _buffer[place] == '\r' && place + 1 < _end && _buffer[place + 1] == '\n';
        return place + (two ? 2 : 1);
    }
}
