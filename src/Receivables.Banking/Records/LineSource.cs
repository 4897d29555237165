using System.Text;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Records;

/// <summary>The lines of a text, one at a time, with their numbers; memory grows with the longest line, which is bounded.</summary>
/// <remarks>
/// A line ends with LF, CR LF or CR. Each line is decoded by itself, as UTF-8 where it is valid UTF-8 and else as Windows-1252 or code page 850, or as its region writes (<see cref="Region"/>): banks put together files of several origins.
/// UTF-16 shows itself by its mark or its zeros.
/// </remarks>
internal sealed class LineSource
{
    private const int BufferSize = 32 << 10;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly BoundedInput _input;
    private readonly Stream _bytes;
    private readonly int _maxLineBytes;
    private readonly WesternText _western = new();
    private byte[] _buffer = new byte[BufferSize];
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private bool _endedWithReturn;
    private bool _isInLine;
    private string? _pushedBack;

    internal LineSource(BoundedInput input, int maxLineBytes)
    {
        _input = input;
        _maxLineBytes = maxLineBytes;
        int mark = MarkOf(input.Head, out Encoding? wide);
        input.Skip(mark);
        _bytes = wide is null ? input : Encoding.CreateTranscodingStream(input, wide, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>The number of the line that was read last, from 1; 0 before the first.</summary>
    internal int Number { get; private set; }

    /// <summary>How many bytes were taken, in UTF-8 where the input is UTF-16.</summary>
    internal long Taken { get; private set; }

    /// <summary>Whether the input ends in the line that was read last, and nothing behind it ends it.</summary>
    internal bool IsLastOpen { get; private set; }

    /// <summary>Why there are no more lines, where a bound was passed.</summary>
    internal InputStop Stop { get; private set; }

    /// <summary>How a line that is not UTF-8 is decoded, where something says that Windows-1252 would be wrong; else null.</summary>
    internal RegionalText? Region { get; set; }

    /// <summary>The language and the code page that lines were read in, where that is a guess worth a word; else null.</summary>
    internal (string Language, string Page)? Guess => Region is null ? (_western.Page is { } dos ? ("of western Europe", dos) : null) : Region.Page is { } page ? (Region.Language, page) : null;

    /// <summary>Reads the next line, without what ends it; null at the end of the input or where a bound is passed.</summary>
    internal string? Read()
    {
        if (_pushedBack is { } line)
        {
            _pushedBack = null;
            Number++;
            return line;
        }

        return FindEnd(out int length) ? Take(length) : null;
    }

    /// <summary>Reads on in the line, for formats whose lines may have no end: up to what ends it, or as many bytes as are asked for, without half a character. Not to be mixed with <see cref="PushBack"/>.</summary>
    /// <param name="most">The most bytes to read at once; not more than a line may have.</param>
    /// <param name="endsLine">Whether the line ends there.</param>
    internal string? ReadPart(int most, out bool endsLine)
    {
        while (true)
        {
            SkipFeedOfReturn();
            ReadOnlySpan<byte> held = _buffer.AsSpan(_start, _end - _start);
            int at = held[..Math.Min(held.Length, most + 1)].IndexOfAny((byte)'\n', (byte)'\r');
            endsLine = at >= 0 || (_isAtEnd && held.Length <= most);
            if (endsLine)
            {
                return at >= 0 || !held.IsEmpty ? TakePart(at >= 0 ? at : held.Length, endsLine) : null;
            }

            if (held.Length > most)
            {
                return TakePart(WholeCharacters(held, most), endsLine);
            }

            Fill();
        }
    }

    /// <summary>Reads bytes as they are, in UTF-8 where the input is UTF-16, for a format that is not made of lines and bounds its own tokens. Not to be mixed with lines.</summary>
    internal int ReadBytes(Span<byte> buffer)
    {
        int read = _bytes.Read(buffer);
        _input.Mark();
        Stop = read == 0 && Stop == InputStop.None ? _input.Stop : Stop;
        return read;
    }

    /// <summary>Says that bytes that were read as they are were taken.</summary>
    internal void Pass(int count) => Taken += count;

    /// <summary>Says that a token is larger than allowed.</summary>
    internal void StopBecauseTooLong() => Stop = InputStop.TokenTooLong;

    /// <summary>Gives back the line that was read last.</summary>
    internal void PushBack(string line)
    {
        _pushedBack = line;
        Number--;
    }

    private bool FindEnd(out int length)
    {
        int searched = 0;
        while (true)
        {
            SkipFeedOfReturn();
            int at = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOfAny((byte)'\n', (byte)'\r');
            length = at < 0 ? _end - _start : searched + at;
            if (length > _maxLineBytes)
            {
                Stop = InputStop.TokenTooLong;
                return false;
            }

            if (at >= 0 || _isAtEnd)
            {
                IsLastOpen = at < 0 && length > 0 && Stop == InputStop.None;
                return at >= 0 || IsLastOpen;
            }

            searched = length;
            Fill();
        }
    }

    private string TakePart(int length, bool endsLine)
    {
        string part = Take(length, endsLine ? 1 : 0);
        Number -= _isInLine ? 1 : 0;
        _isInLine = !endsLine;
        return part;
    }

    private string Take(int length, int ending = 1)
    {
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(_start, length);
        _endedWithReturn = ending > 0 && _start + length < _end && _buffer[_start + length] == '\r';
        int end = Math.Min(_end, _start + length + ending);
        Pass(end - _start);
        _start = end;
        _input.Mark();
        Number++;
        return Decode(bytes);
    }

    // The feed of CR LF may come with the next bytes.
    private void SkipFeedOfReturn()
    {
        if (_endedWithReturn && _start < _end)
        {
            _endedWithReturn = false;
            _start += _buffer[_start] == '\n' ? 1 : 0;
        }
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        int read = _bytes.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isAtEnd = read == 0;
        Stop = _isAtEnd ? _input.Stop : InputStop.None;
    }

    // A character of UTF-8 has at most three bytes after its first. What only looks like them is given with the next part.
    private static int WholeCharacters(ReadOnlySpan<byte> bytes, int most)
    {
        int length = most;
        while (length > most - 3 && (bytes[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return length;
    }

    private string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes))
        {
            return Encoding.Latin1.GetString(bytes);
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8.GetString(bytes) : Region?.Decode(bytes) ?? _western.Decode(bytes);
    }

    private static int MarkOf(ReadOnlySpan<byte> head, out Encoding? wide)
    {
        bool little = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]), big = head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        bool bareLittle = head.Length > 1 && head[0] != 0 && head[1] == 0, bareBig = head.Length > 1 && head[0] == 0 && head[1] != 0;
        wide = little || bareLittle ? Encoding.Unicode : big || bareBig ? Encoding.BigEndianUnicode : null;
        return little || big ? 2 : head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
    }
}
