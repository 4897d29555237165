using Receivables.Banking.Records;

namespace Receivables.Banking.Ofx;

/// <summary>The bytes of the file in a window that moves on, with the place in lines and columns.</summary>
internal sealed class OfxBytes(LineSource source)
{
    private const int WindowSize = 64 << 10;

    private readonly LineSource _source = source;
    private readonly byte[] _window = new byte[WindowSize];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>The line of the next byte, from 1.</summary>
    internal int Line { get; private set; } = 1;

    /// <summary>The column of the next byte, from 1, in bytes.</summary>
    internal int Column { get; private set; } = 1;

    /// <summary>What is held.</summary>
    internal ReadOnlySpan<byte> Held => _window.AsSpan(_start, _end - _start);

    /// <summary>Reads until as many bytes are held, which must fit into half the window; false where the file has no more.</summary>
    internal bool Ensure(int count)
    {
        while (_end - _start < count && !_isAtEnd)
        {
            Fill();
        }

        return _end - _start >= count;
    }

    /// <summary>Moves on behind bytes that are held.</summary>
    internal void Advance(int count)
    {
        ReadOnlySpan<byte> passed = _window.AsSpan(_start, count);
        int feed = passed.LastIndexOf((byte)'\n');
        Column = feed < 0 ? Column + count : count - feed;
        Line += feed < 0 ? 0 : passed[..(feed + 1)].Count((byte)'\n');
        _start += count;
        _source.Pass(count);
    }

    private void Fill()
    {
        if (_start > 0)
        {
            Held.CopyTo(_window);
            (_start, _end) = (0, _end - _start);
        }

        int read = _source.ReadBytes(_window.AsSpan(_end));
        _end += read;
        _isAtEnd = read == 0;
    }
}
