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
internal sealed partial class CsvReader
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
}
