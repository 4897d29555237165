using System.Buffers;

namespace Receivables.Banking.Internals;

/// <summary>
/// A forward stream that shows its first bytes, then gives them and the rest, and ends early where the input, or what is pulled
/// between two marks, passes a bound. A parser that marks after each token so never holds a token larger than the bound.
/// </summary>
internal sealed class BoundedInput : Stream
{
    internal const int HeadSize = 4096;

    private static readonly SearchValues<byte> Filling = SearchValues.Create("\0 \t\r\n\u001A"u8);

    private readonly Stream _inner;
    private readonly byte[] _head = new byte[HeadSize];
    private readonly int _headLength;
    private readonly long _maxBytes;
    private readonly int _maxTokenBytes;
    private IEnumerator<ReadOnlyMemory<byte>>? _givenBack;
    private ReadOnlyMemory<byte> _piece;
    private int _headPosition;
    private int _skipped;
    private long _given;
    private long _sinceMark;
    private long _markedFrom;
    private XmlTagBound? _tags;
    private bool _hasTooManyAttributes;
    private long _firstZero = long.MaxValue;
    private long _lastOther = -1;

    internal BoundedInput(Stream inner, long maxBytes, int maxTokenBytes)
    {
        _inner = inner;
        _maxBytes = maxBytes;
        _maxTokenBytes = maxTokenBytes;
        _headLength = inner.ReadAtLeast(_head, HeadSize, throwOnEndOfStream: false);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first bytes of the input, at most <see cref="HeadSize"/>, less those skipped.</summary>
    internal ReadOnlySpan<byte> Head => _head.AsSpan(_headPosition, _headLength - _headPosition);

    /// <summary>The first bytes of the input, less those skipped, even after they were read.</summary>
    internal ReadOnlyMemory<byte> FirstBytes => _head.AsMemory(_skipped, _headLength - _skipped);

    /// <summary>Why there are no more bytes, where a bound was passed.</summary>
    internal InputStop Stop { get; private set; }

    /// <summary>Line and column, from 1, where a text of ASCII first stands in the head; 1 and 1 where it does not.</summary>
    internal (int Line, int Column) PlaceInHead(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> head = _head.AsSpan(_skipped, _headLength - _skipped);
        int at = head.IndexOf(text);
        ReadOnlySpan<byte> before = head[..Math.Max(0, at)];
        return (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    /// <summary>Leaves out bytes of the head, before anything is read.</summary>
    internal void Skip(int count)
    {
        _skipped = count;
        _headPosition = count;
    }

    /// <summary>Says that what is read from here on is XML, of which no tag may have more attributes than a parser should keep.</summary>
    internal void BoundTags() => _tags = new XmlTagBound(FirstBytes.Span);

    /// <summary>Says that a token ended.</summary>
    internal void Mark() => _sinceMark = 0;

    /// <summary>Reads without regard to any bound, for a reader that has its own and may give back what it read.</summary>
    internal int ReadAhead(Span<byte> buffer) => _headPosition < _headLength ? ReadHead(buffer) : _inner.Read(buffer);

    /// <summary>Reads to the end, and says whether it ends in zeros and has none before them: old systems fill their blocks so.</summary>
    internal bool EndsInZeros()
    {
        if (_firstZero == long.MaxValue)
        {
            return false;
        }

        Span<byte> rest = stackalloc byte[HeadSize];
        do
        {
            Mark();
        }
        while (_firstZero > _lastOther && Read(rest) > 0);
        return Stop == InputStop.None && _firstZero > _lastOther;
    }

    /// <summary>Begins anew, as if nothing had been read.</summary>
    /// <param name="bytes">Everything that was read ahead.</param>
    /// <param name="markedFrom">Where the first mark is; what comes before it is no token.</param>
    internal void GiveBack(IEnumerable<ReadOnlyMemory<byte>> bytes, long markedFrom)
    {
        _givenBack = bytes.GetEnumerator();
        _markedFrom = markedFrom;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Stop != InputStop.None)
        {
            return 0;
        }

        if (_hasTooManyAttributes || _sinceMark > _maxTokenBytes)
        {
            Stop = _hasTooManyAttributes ? InputStop.TooManyAttributes : InputStop.TokenTooLong;
            return 0;
        }

        int read = WithinTags(buffer[..(_givenBack is null ? ReadAhead(buffer) : ReadAgain(buffer))]);
        SeeZeros(buffer[..read]);
        _sinceMark += _given < _markedFrom ? 0 : read;
        _given += read;
        if (_given > _maxBytes)
        {
            Stop = InputStop.TooManyBytes;
            return read - (int)Math.Min(read, _given - _maxBytes);
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // What stands before the bound is still given: the parser may find another fault in it, or an end.
    private int WithinTags(ReadOnlySpan<byte> read)
    {
        int within = _tags?.Follow(read) ?? read.Length;
        _hasTooManyAttributes = within < read.Length;
        Stop = _hasTooManyAttributes && within == 0 ? InputStop.TooManyAttributes : Stop;
        return within;
    }

    private void SeeZeros(ReadOnlySpan<byte> read)
    {
        int zero = _firstZero < long.MaxValue ? -1 : read.IndexOf((byte)0), other = read.LastIndexOfAnyExcept(Filling);
        _firstZero = zero < 0 ? _firstZero : _given + zero;
        _lastOther = other < 0 ? _lastOther : _given + other;
    }

    // In the slices in which it would have come: the head, then as much as is asked for. A parser's words can hang on them.
    private int ReadAgain(Span<byte> buffer)
    {
        long head = _headLength - _skipped - _given;
        Span<byte> slice = head > 0 ? buffer[..(int)Math.Min(buffer.Length, head)] : buffer;
        int filled = 0;
        while (filled < slice.Length && (!_piece.IsEmpty || NextPiece()))
        {
            int length = Math.Min(slice.Length - filled, _piece.Length);
            _piece.Span[..length].CopyTo(slice[filled..]);
            _piece = _piece[length..];
            filled += length;
        }

        return filled == slice.Length ? filled : filled + ReadAhead(slice[filled..]);
    }

    private bool NextPiece()
    {
        while (_piece.IsEmpty && _givenBack is not null)
        {
            if (_givenBack.MoveNext())
            {
                _piece = _givenBack.Current;
            }
            else
            {
                _givenBack.Dispose();
                _givenBack = null;
            }
        }

        return !_piece.IsEmpty;
    }

    private int ReadHead(Span<byte> buffer)
    {
        int read = Math.Min(buffer.Length, _headLength - _headPosition);
        _head.AsSpan(_headPosition, read).CopyTo(buffer);
        _headPosition += read;
        return read;
    }
}
