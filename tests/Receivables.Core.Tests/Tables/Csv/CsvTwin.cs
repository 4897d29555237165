using System.Text;

namespace Receivables.Tables.Csv;

/// <summary>The slow, obvious reader: one character after the other, over a whole string, with places counted from the start each time.</summary>
internal sealed class CsvTwin(string text, char separator, TableOptions limits)
{
    private int _at;

    internal static IReadOnlyList<string> Read(string text, char separator = ',', TableOptions? limits = null) =>
        [.. new CsvTwin(text, separator, limits ?? TableOptions.Default).Rows().Select(row => row.ToString())];

    private IEnumerable<ReadRow> Rows()
    {
        int unclosed = 0;
        while (_at < text.Length)
        {
            int start = _at;
            ReadRow row = Row(out int resume);
            if (row.Problem != CsvProblem.None)
            {
                unclosed += row.Problem == CsvProblem.UnclosedQuote ? 1 : 0;
                if (unclosed > CsvReader.MaxUnclosedQuotes)
                {
                    yield return row with { Problem = CsvProblem.TooManyUnclosedQuotes };
                    yield break;
                }

                yield return row;
                _at = resume;
                SkipLine();
                continue;
            }

            if (_at > start)
            {
                yield return row;
            }

            SkipLineBreak();
        }
    }

    private ReadRow Row(out int resume)
    {
        int start = _at;
        int line = Place(start).Line;
        int? stray = null;
        var cells = new List<ReadCell>();
        ReadRow Refused(CsvProblem problem, int place) => new(line, problem, Place(place), null, []);
        while (true)
        {
            if (_at - start > limits.MaxRowLength)
            {
                resume = start + limits.MaxRowLength;
                return Refused(CsvProblem.RowTooLong, start);
            }

            if (cells.Count == limits.MaxFieldCount)
            {
                resume = _at;
                return Refused(CsvProblem.TooManyFields, _at);
            }

            int open = _at;
            (int cellLine, int cellColumn) = Place(open);
            if (_at < text.Length && text[_at] == '"')
            {
                (string? value, bool hasLines) = Quoted();
                bool endsWell = _at == text.Length || text[_at] == separator || text[_at] is '\r' or '\n';
                if (value is null || (!endsWell && hasLines))
                {
                    resume = open;
                    return Refused(CsvProblem.UnclosedQuote, open);
                }

                if (!endsWell)
                {
                    resume = _at;
                    return Refused(CsvProblem.TextAfterQuote, _at);
                }

                cells.Add(new(value, cellLine, cellColumn));
            }
            else
            {
                string value = Plain(ref stray);
                if (value.Length > limits.MaxFieldLength)
                {
                    resume = _at;
                    return Refused(CsvProblem.FieldTooLong, open);
                }

                cells.Add(new(value, cellLine, cellColumn));
            }

            if (_at < text.Length && text[_at] == separator)
            {
                _at++;
                continue;
            }

            resume = start + limits.MaxRowLength;
            return _at - start > limits.MaxRowLength
                ? Refused(CsvProblem.RowTooLong, start)
                : new(line, CsvProblem.None, null, stray is { } place ? Place(place) : null, cells);
        }
    }

    private (string? Value, bool HasLines) Quoted()
    {
        int open = _at;
        bool hasLines = false;
        var value = new StringBuilder();
        for (_at++; _at < text.Length; _at++)
        {
            if (text[_at] == '"' && _at + 1 < text.Length && text[_at + 1] == '"')
            {
                value.Append('"');
                _at++;
            }
            else if (text[_at] == '"')
            {
                bool fits = _at - open - 1 <= limits.MaxFieldLength;
                _at++;
                return (fits ? value.ToString() : null, hasLines);
            }
            else
            {
                hasLines |= text[_at] is '\r' or '\n';
                value.Append(text[_at]);
            }
        }

        return (null, hasLines);
    }

    private string Plain(ref int? stray)
    {
        var value = new StringBuilder();
        for (; _at < text.Length && text[_at] != separator && text[_at] is not ('\r' or '\n'); _at++)
        {
            stray = text[_at] == '"' ? stray ?? _at : stray;
            value.Append(text[_at]);
        }

        return value.ToString();
    }

    private void SkipLine()
    {
        while (_at < text.Length && text[_at] is not ('\r' or '\n'))
        {
            _at++;
        }

        SkipLineBreak();
    }

    private void SkipLineBreak()
    {
        if (_at < text.Length)
        {
            _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
        }
    }

    private (int Line, int Column) Place(int offset)
    {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++)
        {
            bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n'));
            (line, column) = ends ? (line + 1, 1) : (line, column + 1);
        }

        return (line, column);
    }
}
