using System.Numerics;
using System.Text;

namespace Receivables.Internals;

/// <summary>Keeps many short texts as UTF-8, one after the other, without an object for each.</summary>
/// <remarks>One writer at a time; a text that was added can be read by its place from any thread that learned the place after.</remarks>
internal sealed class TextArena
{
    private const int ChunkShift = 16;
    private const int ChunkSize = 1 << ChunkShift;
    private const int LengthBytes = 2;
    private const int LargestText = ChunkSize - LengthBytes;

    // A small ledger has few texts: the first chunk starts small and doubles, all others are whole.
    private const int FirstSize = 1_024;

    private byte[][] _chunks = [];
    private uint _end;

    /// <summary>Where the next text goes; give it to <see cref="Truncate"/> to forget what came after.</summary>
    internal uint End => _end;

    internal void Truncate(uint end) => _end = end;

    /// <summary>Adds a text and returns its place.</summary>
    internal uint Add(string text)
    {
        Span<byte> buffer = stackalloc byte[1_024];
        int most = text.Length * 3;
        Span<byte> bytes = most <= buffer.Length ? buffer : new byte[most];
        int length = Encoding.UTF8.GetBytes(text, bytes);
        uint place = Reserve(length + LengthBytes);
        Span<byte> target = _chunks[place >> ChunkShift].AsSpan((int)(place & (ChunkSize - 1)));
        target[0] = unchecked((byte)length);
        target[1] = (byte)(length >> 8);
        bytes[..length].CopyTo(target[LengthBytes..]);
        return place;
    }

    internal string this[uint place] => Encoding.UTF8.GetString(Bytes(place));

    internal bool IsAt(uint place, string text)
    {
        ReadOnlySpan<byte> bytes = Bytes(place);
        if (bytes.Length < text.Length)
        {
            return false;
        }

        return Ascii.IsValid(bytes) ? Ascii.Equals(bytes, text) : Encoding.UTF8.GetString(bytes) == text;
    }

    private ReadOnlySpan<byte> Bytes(uint place)
    {
        ReadOnlySpan<byte> source = _chunks[place >> ChunkShift].AsSpan((int)(place & (ChunkSize - 1)));
        return source.Slice(LengthBytes, source[0] | (source[1] << 8));
    }

    private uint Reserve(int size)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, LargestText);
        uint room = ChunkSize - (_end & (ChunkSize - 1));
        uint place = room < size ? checked(_end + room) : _end;
        _end = checked(place + (uint)size);
        int chunk = (int)(place >> ChunkShift);
        int used = (int)(place & (ChunkSize - 1)) + size;
        if (chunk >= _chunks.Length || _chunks[chunk].Length < used)
        {
            Grow(chunk, used);
        }

        return place;
    }

    private void Grow(int chunk, int used)
    {
        byte[][] chunks = _chunks;
        if (chunk >= chunks.Length)
        {
            chunks = new byte[Math.Max(1, _chunks.Length * 2)][];
            Array.Fill(chunks, []);
            _chunks.CopyTo(chunks, 0);
        }

        // A reader may hold the old array: it has all that the reader knows of.
        int length = chunk > 0 ? ChunkSize : Math.Clamp((int)BitOperations.RoundUpToPowerOf2((uint)used), FirstSize, ChunkSize);
        byte[] longer = new byte[length];
        chunks[chunk].CopyTo(longer, 0);
        chunks[chunk] = longer;
        Volatile.Write(ref _chunks, chunks);
    }
}
