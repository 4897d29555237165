using System.Text;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Records;

/// <summary>The lines of a text, one at a time, with their numbers; memory grows with the longest line, which is bounded.</summary>
/// <remarks>
/// A line ends with LF, CR LF or CR. Each line is decoded by itself, as UTF-8 where it is valid UTF-8 and else as Windows-1252: banks put together files of several origins.
/// UTF-16 shows itself by its mark or its zeros.
/// </remarks>
internal sealed class LineSource
{
    private const int BufferSize = 32 << 10;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly BoundedInput _input;
    private readonly Stream _bytes;
    private readonly int _maxLineBytes;
    private byte[] _buffer = new byte[BufferSize];
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private bool _endedWithReturn;
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

    /// <summary>Why there are no more lines, where a bound was passed.</summary>
    internal InputStop Stop { get; private set; }

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

    /// <summary>Reads bytes as they are, in UTF-8 where the input is UTF-16, for a format that is not made of lines and bounds its own tokens. Not to be mixed with lines.</summary>
    internal int ReadBytes(Span<byte> buffer)
    {
        int read = _bytes.Read(buffer);
        _input.Mark();
        Stop = read == 0 && Stop == InputStop.None ? _input.Stop : Stop;
        return read;
    }

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
                return at >= 0 || length > 0;
            }

            searched = length;
            Fill();
        }
    }

    private string Take(int length)
    {
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(_start, length);
        _endedWithReturn = _start + length < _end && _buffer[_start + length] == '\r';
        _start = Math.Min(_end, _start + length + 1);
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

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes))
        {
            return Encoding.Latin1.GetString(bytes);
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8.GetString(bytes) : Windows1252.GetString(bytes);
    }

    private static int MarkOf(ReadOnlySpan<byte> head, out Encoding? wide)
    {
        bool little = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]), big = head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        bool bareLittle = head.Length > 1 && head[0] != 0 && head[1] == 0, bareBig = head.Length > 1 && head[0] == 0 && head[1] != 0;
        wide = little || bareLittle ? Encoding.Unicode : big || bareBig ? Encoding.BigEndianUnicode : null;
        return little || big ? 2 : head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
    }
}
