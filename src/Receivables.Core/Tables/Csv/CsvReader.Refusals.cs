namespace Receivables.Tables.Csv;

/// <content>What happens with a row that the format refuses, and where reading goes on.</content>
internal sealed partial class CsvReader
{
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
}
