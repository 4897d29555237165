namespace Receivables.Banking.Records;

/// <summary>The records of a file, one at a time, whether each has its line or all stand in one.</summary>
/// <typeparam name="TRecord">What the format makes of one.</typeparam>
internal abstract class FixedRecordSource<TRecord>
    where TRecord : FixedRecord
{
    private const int PartBytes = 32 << 10;

    private readonly LineSource _lines;
    private readonly int _enough;
    private string _held = "";
    private int _at;
    private int _column = 1;
    private bool _endsLine = true;
    private TRecord? _pushedBack;

    /// <param name="lines">The lines.</param>
    /// <param name="recordLength">How many characters a record has.</param>
    private protected FixedRecordSource(LineSource lines, int recordLength)
    {
        _lines = lines;

        // A line of which less is held may have its next record beyond.
        _enough = 4 * recordLength;
    }

    private bool IsHeld => _at < _held.Length && (_endsLine || _held.Length - _at >= _enough);

    /// <summary>Reads the next record; null at the end of the input or where a bound is passed.</summary>
    internal TRecord? Read()
    {
        if (_pushedBack is { } given)
        {
            _pushedBack = null;
            return given;
        }

        if (!Hold())
        {
            return null;
        }

        int length = LengthOf(_held.AsSpan(_at));
        TRecord record = Make(_held.Substring(_at, length), _lines.Number, _column + _at);
        _at += length;
        return record;
    }

    /// <summary>Gives back the record that was read last.</summary>
    internal void PushBack(TRecord? record) => _pushedBack = record;

    /// <summary>How long the record is that the text begins with: up to the next one in the line, else all.</summary>
    private protected abstract int LengthOf(ReadOnlySpan<char> text);

    private protected abstract TRecord Make(string text, int line, int column);

    private bool Hold()
    {
        SkipBlanks();
        while (!IsHeld)
        {
            string? part = _lines.ReadPart(PartBytes, out bool endsLine);
            if (part is null)
            {
                _endsLine = true;
                return _at < _held.Length;
            }

            _column = _endsLine ? 1 : (int)Math.Min((long)_column + _at, int.MaxValue / 2);
            _held = _endsLine ? part : string.Concat(_held.AsSpan(_at), part);
            (_at, _endsLine) = (0, endsLine);
            SkipBlanks();
        }

        return true;
    }

    // Blocks are filled with blanks or zeros; old systems end a file with SUB.
    private void SkipBlanks()
    {
        int blanks = _held.AsSpan(_at).IndexOfAnyExcept(" \t\0\u001A\uFEFF");
        _at = blanks < 0 ? _held.Length : _at + blanks;
    }
}
