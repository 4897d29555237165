namespace Receivables.Tables.Csv;

/// <content>Where cells and rows end.</content>
internal sealed partial class CsvReader
{
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
