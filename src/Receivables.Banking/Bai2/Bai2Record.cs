using Receivables.Banking.Records;

namespace Receivables.Banking.Bai2;

/// <summary>One record with its continuations, read field by field. Reused.</summary>
/// <remarks>A comma ends a field, and so does the end of a physical record: what a continuation brings are the next fields, and in a text the next line.</remarks>
internal sealed class Bai2Record(RecordContext context)
{
    private readonly RecordContext _context = context;
    private readonly List<Bai2Line> _lines = [];
    private long _length;
    private int _line;
    private int _at;

    /// <summary>Its code.</summary>
    internal int Code => _lines[0].Code;

    /// <summary>The line of the file that it begins on.</summary>
    internal int Line => _lines[0].Line;

    /// <summary>How many physical records it is.</summary>
    internal int Count { get; private set; }

    /// <summary>Where it begins.</summary>
    internal SourcePosition Position => _context.Diagnostics.At(Line, Math.Max(1, _lines[0].Column - 3));

    /// <summary>Where the field that was read last begins.</summary>
    internal SourcePosition FieldPosition { get; private set; }

    /// <summary>The lines that it is made of, as they stand in the file.</summary>
    internal IReadOnlyList<Bai2Line> Lines => _lines;

    internal void Begin(Bai2Line line)
    {
        _lines.Clear();
        _lines.Add(line);
        (_length, Count) = (line.Body.Length, 1);
        Rewind();
    }

    /// <summary>Adds what continues it; what passes the bound of a token is left out, with a diagnostic.</summary>
    internal void Continue(Bai2Line line)
    {
        Count += line.Code == Bai2Line.NoCode ? 0 : 1;
        bool fitted = Fits;
        _length += line.Body.Length + 1;
        if (Fits)
        {
            _lines.Add(line);
        }
        else if (fitted)
        {
            _context.Diagnostics.Warning(RecordCodes.TextCut, _context.Diagnostics.At(line.Line, 1),
                "The record goes on for more than BankFileOptions.MaxTokenBytes: the rest of its continuations is left out.");
        }
    }

    internal void Rewind() => (_line, _at) = (0, 0);

    /// <summary>Reads the next field without the blanks around it; false where there is none.</summary>
    internal bool Next(out ReadOnlySpan<char> field)
    {
        if (!HasMore())
        {
            field = default;
            return false;
        }

        Bai2Line line = _lines[_line];
        ReadOnlySpan<char> rest = line.Body.AsSpan(_at);
        int comma = rest.IndexOf(',');
        ReadOnlySpan<char> whole = comma < 0 ? rest : rest[..comma];
        FieldPosition = _context.Diagnostics.At(line.Line, line.Column + _at + (whole.Length - whole.TrimStart().Length));
        _at += whole.Length + 1;
        field = whole.Trim();
        return true;
    }

    /// <summary>Reads the next field; empty where there is none.</summary>
    internal ReadOnlySpan<char> Next() => Next(out ReadOnlySpan<char> field) ? field : default;

    /// <summary>Whether a field is left.</summary>
    internal bool HasMore()
    {
        while (_line < _lines.Count && _at > _lines[_line].Body.Length)
        {
            (_line, _at) = (_line + 1, 0);
        }

        return _line < _lines.Count;
    }

    /// <summary>Whether nothing stands behind it in the file.</summary>
    internal bool EndsFile { get; set; }

    /// <summary>Whether the file ends within the field that was read last: no comma, no stroke, no other record ends it.</summary>
    internal bool IsCut => EndsFile && !_lines[^1].HasStroke && !HasMore();

    /// <summary>What is to be read next, to come back to it.</summary>
    internal (int Line, int At) Mark() => (_line, _at);

    internal void BackTo((int Line, int At) mark) => (_line, _at) = mark;

    /// <summary>Everything that is left, a line a physical record, commas included.</summary>
    internal IEnumerable<string> Rest()
    {
        while (HasMore())
        {
            yield return _lines[_line].Body[_at..];
            _at = _lines[_line].Body.Length + 1;
        }
    }

    private bool Fits => _length <= _context.Options.MaxTokenBytes;
}
