using System.Buffers;
using System.Text;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>Cuts OFX of both kinds into tags and texts: SGML, whose values need no closing tags, and XML.</summary>
/// <remarks>
/// Nothing is refused: a <c>&lt;</c> that begins no tag is text. Comments are passed over, CDATA is text, declarations and processing instructions go to the header. No DTD is read and no entity but those of OFX is replaced.
/// A text is bounded by <see cref="BankFileOptions.MaxTokenBytes"/>.
/// </remarks>
internal sealed class OfxTokenizer
{
    private const int LongestTag = 4096;
    private const int LongestName = 64;

    private static readonly SearchValues<byte> NameBytes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-:"u8);

    private readonly RecordContext _context;
    private readonly OfxBytes _bytes;
    private readonly OfxEncoding _encoding;
    private readonly OfxHeader _header;
    private readonly ArrayBufferWriter<byte> _segment = new();
    private readonly StringBuilder _text = new();
    private readonly OfxNames _names = new();
    private string? _pendingEnd;
    private bool _isTooLong;

    internal OfxTokenizer(RecordContext context, OfxHeader header)
    {
        _context = context;
        _header = header;
        _bytes = new OfxBytes(context.Lines);
        _encoding = new OfxEncoding(context);
    }

    internal OfxTokenKind Kind { get; private set; }

    /// <summary>The name of a tag, in capitals and without a prefix.</summary>
    internal string Name { get; private set; } = "";

    /// <summary>The text, without the blanks around it.</summary>
    internal string Text { get; private set; } = "";

    /// <summary>Where the token begins.</summary>
    internal SourcePosition Position { get; private set; }

    /// <summary>Reads the next token; false at the end, or where a bound is passed. A text of blanks is none.</summary>
    internal bool Read()
    {
        if (_pendingEnd is { } name)
        {
            _pendingEnd = null;
            return Give(OfxTokenKind.End, name);
        }

        Begin();
        while (!_isTooLong && ReadText())
        {
            if (TakeMarkup(out int length, out bool isEnd))
            {
                return EndText() || ReadTag(length, isEnd);
            }
        }

        return _context.Lines.Stop == InputStop.None && EndText();
    }

    private void Begin()
    {
        _text.Clear();
        _segment.ResetWrittenCount();
        Place();
    }

    private void Place()
    {
        Position = _context.Diagnostics.At(_bytes.Line, _bytes.Column);
        _context.Line = _bytes.Line;
    }

    // Up to the next markup, which then is at the beginning of what is held.
    private bool ReadText()
    {
        while (_bytes.Ensure(1))
        {
            ReadOnlySpan<byte> held = _bytes.Held;
            int at = held.IndexOf((byte)'<');
            if (!Keep(held[..(at < 0 ? held.Length : at)]))
            {
                return false;
            }

            if (at >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool Keep(ReadOnlySpan<byte> bytes)
    {
        if (_segment.WrittenCount == 0 && _text.Length == 0)
        {
            ReadOnlySpan<byte> trimmed = bytes.TrimStart(" \t\r\n"u8);
            _bytes.Advance(bytes.Length - trimmed.Length);
            bytes = trimmed;
            Place();
        }

        if (_segment.WrittenCount + _text.Length + bytes.Length > _context.Options.MaxTokenBytes)
        {
            _isTooLong = true;
            _context.Lines.StopBecauseTooLong();
            return false;
        }

        _segment.Write(bytes);
        _bytes.Advance(bytes.Length);
        return true;
    }

    /// <summary>Says whether a tag comes, and takes everything else that begins with the same sign.</summary>
    private bool TakeMarkup(out int length, out bool isEnd)
    {
        _ = _bytes.Ensure(LongestTag);
        ReadOnlySpan<byte> held = _bytes.Held;
        isEnd = held.StartsWith("</"u8);
        length = 0;
        if (held.StartsWith("<!--"u8))
        {
            SkipTo("-->"u8, 4);
        }
        else if (held.StartsWith("<![CDATA["u8))
        {
            ReadData();
        }
        else if (held.StartsWith("<?"u8) || held.StartsWith("<!"u8))
        {
            ReadDeclaration();
        }
        else if (TagLength(held[..Math.Min(held.Length, LongestTag)], isEnd ? 2 : 1) is var found and > 0)
        {
            length = found;
            return true;
        }
        else
        {
            _ = Keep(held[..1]);
        }

        return false;
    }

    // A letter, then what names are made of, then blanks, a stroke or the end; and no other tag begins before it ends.
    private static int TagLength(ReadOnlySpan<byte> held, int nameAt)
    {
        int end = held[1..].IndexOfAny((byte)'>', (byte)'<') + 1;
        if (end <= nameAt || held[end] != '>' || !char.IsAsciiLetter((char)held[nameAt]))
        {
            return 0;
        }

        int name = held[nameAt..end].IndexOfAnyExcept(NameBytes);
        name = name < 0 ? end - nameAt : name;
        return name <= LongestName && (char)held[nameAt + name] is '>' or '/' or ' ' or '\t' or '\r' or '\n' ? end + 1 : 0;
    }

    private bool ReadTag(int length, bool isEnd)
    {
        Place();
        ReadOnlySpan<byte> tag = _bytes.Held[..length];
        int nameAt = isEnd ? 2 : 1;
        int name = tag[nameAt..].IndexOfAnyExcept(NameBytes);
        Name = _names.Of(tag.Slice(nameAt, name));
        _pendingEnd = !isEnd && tag[^2] == '/' ? Name : null;
        Kind = isEnd ? OfxTokenKind.End : OfxTokenKind.Start;
        _bytes.Advance(length);
        return true;
    }

    private bool EndText()
    {
        EndSegment();
        Text = _text.Length == 0 ? "" : _text.ToString().Trim();
        _text.Clear();
        Kind = OfxTokenKind.Text;
        return Text.Length > 0;
    }

    private void EndSegment()
    {
        if (_segment.WrittenCount > 0)
        {
            _text.Append(OfxEntities.Replace(_encoding.Decode(_segment.WrittenSpan)));
            _segment.ResetWrittenCount();
        }
    }

    private bool Give(OfxTokenKind kind, string name)
    {
        (Kind, Name) = (kind, name);
        return true;
    }

    private void ReadData()
    {
        EndSegment();
        _bytes.Advance(9);
        while (_bytes.Ensure(3) && !_bytes.Held.StartsWith("]]>"u8))
        {
            int at = _bytes.Held.IndexOf("]]>"u8);
            if (!Keep(_bytes.Held[..(at < 0 ? _bytes.Held.Length - 2 : at)]))
            {
                return;
            }
        }

        _text.Append(_encoding.Decode(_segment.WrittenSpan));
        _segment.ResetWrittenCount();
        _bytes.Advance(Math.Min(3, _bytes.Held.Length));
    }

    private void SkipTo(ReadOnlySpan<byte> end, int from)
    {
        _bytes.Advance(from);
        while (_bytes.Ensure(end.Length))
        {
            int at = _bytes.Held.IndexOf(end);
            if (at >= 0)
            {
                _bytes.Advance(at + end.Length);
                return;
            }

            _bytes.Advance(_bytes.Held.Length - end.Length + 1);
        }

        _bytes.Advance(_bytes.Held.Length);
    }

    private void ReadDeclaration()
    {
        ReadOnlySpan<byte> held = _bytes.Held;
        int end = held[..Math.Min(held.Length, LongestTag)].IndexOf((byte)'>');
        if (end < 0)
        {
            _ = Keep(held[..1]);
            return;
        }

        _header.ReadDeclaration(Encoding.Latin1.GetString(held[..end]), _encoding);
        _bytes.Advance(end + 1);
    }

    /// <summary>Takes the text that stands before the first tag as the header of OFX 1.</summary>
    internal void TakeAsHeader() => _header.ReadText(Text, _encoding);
}
