using Receivables.Banking.Records;

namespace Receivables.Banking.Cfonb;

/// <summary>The records of a file, one at a time, whether each has its line or all stand in one.</summary>
internal sealed class CfonbRecords(LineSource lines)
{
    private const int PartBytes = 32 << 10;

    // A line of which less is held may have its next record beyond.
    private const int Enough = 4 * CfonbRecord.Length;

    private string _held = "";
    private int _at;
    private int _column = 1;
    private bool _endsLine = true;
    private CfonbRecord? _pushedBack;

    private bool IsHeld => _at < _held.Length && (_endsLine || _held.Length - _at >= Enough);

    /// <summary>Reads the next record; null at the end of the input or where a bound is passed.</summary>
    internal CfonbRecord? Read()
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
        var record = new CfonbRecord(_held.Substring(_at, length), lines.Number, _column + _at);
        _at += length;
        return record;
    }

    /// <summary>Gives back the record that was read last.</summary>
    internal void PushBack(CfonbRecord record) => _pushedBack = record;

    private bool Hold()
    {
        SkipBlanks();
        while (!IsHeld)
        {
            string? part = lines.ReadPart(PartBytes, out bool endsLine);
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

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        if (text.Length <= CfonbRecord.Length || IsNext(text, text[CfonbRecord.Length..]))
        {
            return Math.Min(text.Length, CfonbRecord.Length);
        }

        for (int at = NextZero(text, 1); at > 0; at = NextZero(text, at + 1))
        {
            if (CfonbRecord.Begins(text[at..]) && BelongsAfter(text, at))
            {
                return at;
            }
        }

        return text.Length;
    }

    // Where the length is right, the bank may also tell a record of a kind that is not known.
    private static bool IsNext(ReadOnlySpan<char> text, ReadOnlySpan<char> next) =>
        CfonbRecord.Begins(next) || (next.Length > 7 && next[0] == '0' && next[2..7].SequenceEqual(text[2..7]) && !text[2..7].IsWhiteSpace());

    // Numbers and days within a record may look like the beginning of one. That of another bank can only follow a balance.
    private static bool BelongsAfter(ReadOnlySpan<char> text, int at) =>
        (text[(at + 2)..(at + 7)].SequenceEqual(text[2..7]) && text[(at + 11)..(at + 16)].SequenceEqual(text[11..16]))
        || (at >= CfonbRecord.ShortestBalance && text.StartsWith("07"));

    private static int NextZero(ReadOnlySpan<char> text, int from)
    {
        int found = text[from..].IndexOf('0');
        return found < 0 ? -1 : from + found;
    }
}
