using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Bai2;

/// <summary>The records of a file, each with what continues it.</summary>
internal sealed class Bai2Source(RecordContext context)
{
    private readonly RecordContext _context = context;
    private readonly Queue<Bai2Line> _ready = new();
    private readonly Bai2Record _record = new(context);
    private bool _isGivenBack;
    private bool _saidSeveral;
    private bool _saidBroken;
    private int _recordLength;

    /// <summary>How many physical records were read.</summary>
    internal long Count { get; private set; }

    /// <summary>Reads the next record with its continuations; null at the end. It is valid until the next call.</summary>
    internal Bai2Record? Read()
    {
        if (_isGivenBack)
        {
            _isGivenBack = false;
            Count += _record.Count;
        }
        else if (!TryRead())
        {
            return null;
        }

        _context.Line = _record.Line;
        return _record;
    }

    /// <summary>Gives back the record that was read last.</summary>
    internal void GiveBack()
    {
        _isGivenBack = true;
        Count -= _record.Count;
        _record.Rewind();
    }

    private bool TryRead()
    {
        if (!TryPeek(out Bai2Line line))
        {
            return false;
        }

        _record.Begin(_ready.Dequeue());
        while (_record.Code != Bai2Line.NoCode && TryPeek(out line) && line.IsContinuation)
        {
            Continue(_ready.Dequeue());
        }

        Count += _record.Count;
        _record.EndsFile = !TryPeek(out _);
        return true;
    }

    private void Continue(Bai2Line line)
    {
        SourcePosition position = _context.Diagnostics.At(line.Line, line.Column);
        if (line.Code != Bai2Line.NoCode)
        {
            _record.Continue(line);
        }
        else if (_record.Code != Bai2Line.Detail)
        {
            _context.Diagnostics.Warning(RecordCodes.RecordUnknown, position, $"The line '{Excerpt.Of(line.Body)}' is no record: it is left out.");
        }
        else
        {
            SayBroken(position);
            _record.Continue(line);
        }
    }

    private void SayBroken(SourcePosition position)
    {
        if (!_saidBroken)
        {
            _saidBroken = true;
            _context.Diagnostics.Warning(RecordCodes.RecordMalformed, position, "The line has no record code: here and further on, such a line behind an entry is read as more of its text.");
        }
    }

    private bool TryPeek(out Bai2Line line)
    {
        while (_ready.Count == 0 && _context.Lines.Read() is { } text)
        {
            Split(text, _context.Lines.Number);
        }

        return _ready.TryPeek(out line);
    }

    private void Split(string text, int number)
    {
        if (Bai2Splitting.IsStart(text) && text.StartsWith("01", StringComparison.Ordinal))
        {
            _recordLength = Bai2Splitting.RecordLength(text);
        }

        int from = 0;
        while (from < text.Length)
        {
            ReadOnlySpan<char> rest = text.AsSpan(from);
            int length = HasFixedLength(rest) ? _recordLength : Bai2Splitting.NextRecord(rest);
            SayIfSeveral(from + length < text.Length && !HasFixedLength(rest), number, from + length + 1);
            Take(rest[..length], number, from + 1);
            from += length;
        }
    }

    private bool HasFixedLength(ReadOnlySpan<char> line) => _recordLength > 0 && line.Length > _recordLength && Bai2Splitting.IsStart(line[_recordLength..]);

    private void SayIfSeveral(bool several, int line, int column)
    {
        if (several && !_saidSeveral)
        {
            _saidSeveral = true;
            _context.Diagnostics.Warning(RecordCodes.RecordMalformed, _context.Diagnostics.At(line, column),
                "Several records stand on one line, here and perhaps further on: line breaks seem to be lost. They are read one by one.");
        }
    }

    private void Take(ReadOnlySpan<char> record, int line, int column)
    {
        ReadOnlySpan<char> trimmed = record.TrimEnd(" \t\0\u001A");
        int indent = trimmed.Length - trimmed.TrimStart(" \t\uFEFF").Length;
        ReadOnlySpan<char> text = trimmed[indent..];
        if (text.IsEmpty)
        {
            return;
        }

        int code = CodeOf(text);
        int start = code == Bai2Line.NoCode ? 0 : Math.Min(text.Length, 3);
        bool hasStroke = text[start..].EndsWith('/');
        _ready.Enqueue(new Bai2Line(code, text[start..^(hasStroke ? 1 : 0)].ToString(), line, column + indent + start, hasStroke));
    }

    // Any two digits and a comma are a record, known or not. A continuation may have another sign for its comma.
    private static int CodeOf(ReadOnlySpan<char> text)
    {
        bool hasDigits = text.Length >= 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]);
        bool isRecord = hasDigits && (text.Length == 2 || text[2] is ',' or '/' || (text.StartsWith("88", StringComparison.Ordinal) && text[2] is ':' or ';'));
        return isRecord ? ((text[0] - '0') * 10) + text[1] - '0' : Bai2Line.NoCode;
    }
}
