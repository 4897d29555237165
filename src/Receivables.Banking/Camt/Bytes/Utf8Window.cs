using System.Buffers;
using System.Text.Unicode;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt.Bytes;

/// <summary>The part of the file that is looked at: bytes that are known to be valid UTF-8 and characters of XML, with zeros behind them, which stop every scan.</summary>
internal sealed class Utf8Window
{
    internal const int Size = 64 << 10;

    private const int Slack = 128;
    private const int LongestCharacter = 4;

    // Every control character that XML forbids.
    private static readonly SearchValues<byte> Forbidden = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);

    private readonly BoundedInput _input;
    private readonly long _maxBytes;
    private byte[] _pending = [];
    private bool _isClosed;

    internal Utf8Window(BoundedInput input, long maxBytes)
    {
        _input = input;
        _maxBytes = maxBytes;
    }

    /// <summary>The bytes, up to <see cref="End"/>.</summary>
    internal byte[] Bytes { get; } = new byte[Size + Slack];

    internal int End { get; private set; }

    /// <summary>Where in the file the first byte stands.</summary>
    internal long Start { get; private set; }

    /// <summary>Whether the file ends at <see cref="End"/>.</summary>
    internal bool IsAtEnd { get; private set; }

    /// <summary>Whether bytes must leave before others can come.</summary>
    internal bool IsFull => End + LongestCharacter > Size;

    /// <summary>What was read of the file and is not in the window: half a character, or what is no text.</summary>
    internal ReadOnlyMemory<byte> Pending => _pending;

    /// <summary>Reads on, once, or until it has a whole character.</summary>
    /// <returns>Whether there is more, or the end was seen; not where no more can be had here.</returns>
    internal bool Read()
    {
        if (_isClosed || IsAtEnd)
        {
            return false;
        }

        int end = End;
        while (!_isClosed && !IsAtEnd && end == End)
        {
            ReadOnce();
        }

        return !_isClosed;
    }

    /// <summary>Lets bytes go from the front.</summary>
    internal void Drop(int count)
    {
        Bytes.AsSpan(count, End - count).CopyTo(Bytes);
        Start += count;
        End -= count;
        Bytes.AsSpan(End, Slack).Clear();
    }

    private void ReadOnce()
    {
        _pending.CopyTo(Bytes, End);
        int from = End + _pending.Length;
        int room = (int)Math.Min(_maxBytes - Start - from, Size - from);
        int read = room > 0 ? _input.ReadAhead(Bytes.AsSpan(from, room)) : 0;
        IsAtEnd = room > 0 && read == 0 && _pending.Length == 0;
        _isClosed = read == 0 && !IsAtEnd;
        if (read > 0)
        {
            Take(_pending.Length + read);
        }

        Bytes.AsSpan(End, Slack).Clear();
    }

    private void Take(int length)
    {
        ReadOnlySpan<byte> read = Bytes.AsSpan(End, length);
        int whole = length - Utf8Scan.HalfAtEnd(read);
        _isClosed = !IsText(read[..whole]);
        _pending = read[(_isClosed ? 0 : whole)..].ToArray();
        End += _isClosed ? 0 : whole;
    }

    // The two that are no characters of Unicode are three bytes each.
    private static bool IsText(ReadOnlySpan<byte> text) =>
        !text.ContainsAny(Forbidden) && Utf8.IsValid(text) && (!text.Contains((byte)0xEF) || (text.IndexOf("\uFFFE"u8) < 0 && text.IndexOf("\uFFFF"u8) < 0));
}
