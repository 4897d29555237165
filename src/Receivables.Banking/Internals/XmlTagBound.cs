using System.Buffers;

namespace Receivables.Banking.Internals;

/// <summary>Follows the bytes of an XML file and says where a tag has more attributes than any bank writes: a parser keeps every attribute of a tag, and needs up to twenty-five times its bytes for that.</summary>
/// <remarks>It looks at nothing but tags, comments, CDATA and processing instructions, and reads the encodings in which these are written as in ASCII, one byte or two for each sign.</remarks>
internal sealed class XmlTagBound
{
    /// <summary>The most attributes of a tag. A root with all its namespaces has five.</summary>
    internal const int Most = 1_000;

    // Where none of these stands, a tag begins behind "<" and ends before ">", and nothing else can be told.
    private static readonly SearchValues<byte> Special = SearchValues.Create("\"'!?"u8);

    private readonly int _width;
    private readonly int _low;
    private State _state = State.Text;
    private byte _before;
    private byte _beforeThat;
    private byte _quote;
    private int _attributes;
    private int _odd;
    private byte _half;

    /// <param name="head">The first bytes of the file, by which UTF-16 is told.</param>
    internal XmlTagBound(ReadOnlySpan<byte> head)
    {
        bool isLittle = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[(byte)'<', 0]);
        bool isBig = head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || head.StartsWith((ReadOnlySpan<byte>)[0, (byte)'<']);
        _width = isLittle || isBig ? 2 : 1;
        _low = isBig ? 1 : 0;
    }

    private enum State
    {
        Text,
        Open,
        Tag,
        Quoted,
        Bang,
        Comment,
        Section,
        Instruction,
    }

    /// <summary>How many of the bytes that come next stand before one attribute too many; all where there is none.</summary>
    internal int Follow(ReadOnlySpan<byte> bytes) => _width == 1 ? FollowBytes(bytes) : FollowUnits(bytes);

    private int FollowBytes(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length)
        {
            at += Pass(bytes[at..]);
            if (at < bytes.Length)
            {
                Take(bytes[at++]);
            }

            if (_attributes > Most)
            {
                return at - 1;
            }
        }

        return bytes.Length;
    }

    // Two bytes a sign, of which a file may be cut in the middle; what is no ASCII is none of the signs that count.
    private int FollowUnits(ReadOnlySpan<byte> bytes)
    {
        for (int at = 0; at < bytes.Length; at++)
        {
            if ((_odd ^= 1) == 1)
            {
                _half = bytes[at];
                continue;
            }

            (byte low, byte high) = _low == 0 ? (_half, bytes[at]) : (bytes[at], _half);
            Take(high == 0 ? low : (byte)'x');
            if (_attributes > Most)
            {
                return Math.Max(0, at - 1);
            }
        }

        return bytes.Length;
    }

    // Nearly all of a file is passed here, many bytes at a time: most tags have no attributes, and are not looked at one by one.
    private int Pass(ReadOnlySpan<byte> bytes)
    {
        switch (_state)
        {
            case State.Text or State.Tag:
                return bytes.IndexOfAny(Special) switch
                {
                    0 => 0,
                    < 0 => PassTags(bytes),
                    int special => PassTags(bytes[..special]),
                };
            case State.Quoted:
                return bytes.IndexOf(_quote) is >= 0 and int end ? end : bytes.Length;
            default:
                return 0;
        }
    }

    // What the last "<" or ">" says holds; before it tags only began and ended, without any attribute.
    private int PassTags(ReadOnlySpan<byte> bytes)
    {
        int last = bytes.LastIndexOfAny((byte)'<', (byte)'>');
        if (last >= 0 && bytes[last] == '>')
        {
            _state = State.Text;
        }
        else if (last >= 0)
        {
            // A "<" within a tag begins none.
            int before = bytes[..last].LastIndexOfAny((byte)'<', (byte)'>');
            bool begins = before < 0 ? _state == State.Text : bytes[before] == '>';
            _attributes = begins || _state == State.Text || bytes[..last].Contains((byte)'>') ? 0 : _attributes;
            _state = begins && last == bytes.Length - 1 ? State.Open : State.Tag;
        }

        return bytes.Length;
    }

    private void Take(byte sign)
    {
        switch (_state)
        {
            case State.Text when sign == '<':
                _state = State.Open;
                break;
            case State.Open:
                Begin(sign);
                break;
            case State.Bang:
                _state = sign == '-' ? State.Comment : sign == '[' ? State.Section : State.Tag;
                _beforeThat = _before = 0;
                return;
            case State.Tag or State.Quoted:
                TakeOfTag(sign);
                break;
            case State.Comment when sign == '>' && _before == '-' && _beforeThat == '-':
            case State.Section when sign == '>' && _before == ']' && _beforeThat == ']':
            case State.Instruction when sign == '>' && _before == '?':
                _state = State.Text;
                break;
        }

        (_beforeThat, _before) = (_before, sign);
    }

    private void Begin(byte sign)
    {
        _state = sign switch { (byte)'!' => State.Bang, (byte)'?' => State.Instruction, (byte)'>' => State.Text, _ => State.Tag };
        _attributes = 0;
    }

    private void TakeOfTag(byte sign)
    {
        if (_state == State.Quoted)
        {
            _state = sign == _quote ? State.Tag : State.Quoted;
        }
        else if (sign is (byte)'"' or (byte)'\'')
        {
            (_state, _quote) = (State.Quoted, sign);
            _attributes++;
        }
        else if (sign == '>')
        {
            _state = State.Text;
        }
    }
}
