using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Receivables.Internals;

/// <summary>Keeps many short texts as UTF-8, or other short runs of bytes, one after the other, without an object for each.</summary>
/// <remarks>One writer at a time; a text that was added can be read by its place from any thread that learned the place after.</remarks>
internal sealed class TextArena
{
    // A whole chunk is a large object, which the garbage collector leaves where it is; smaller ones it would copy twice.
    internal const int ChunkShift = 17;
    internal const int ChunkSize = 1 << ChunkShift;
    internal const int LengthBytes = 2;

    /// <summary>The most bytes of one text.</summary>
    internal const int LargestText = ushort.MaxValue;

    // A small ledger has few texts: the first chunk starts small and doubles, all others are whole.
    private const int FirstSize = 1_024;

    private byte[][] _chunks = [];
    private uint _end;

    /// <summary>Where the next text goes; give it to <see cref="Truncate"/> to forget what came after.</summary>
    internal uint End => _end;

    internal void Truncate(uint end) => _end = end;

    /// <summary>What was added so far: it stays as it is, whatever is added, forgotten or let go of later, but for what is forgotten of it.</summary>
    internal TextArenaView View => new(_chunks);

    /// <summary>Lets go of the whole chunks before a place; views taken before still hold them.</summary>
    internal void DropBefore(uint place)
    {
        int chunks = (int)(place >> ChunkShift);
        byte[][] kept = [.. _chunks];
        Array.Fill(kept, [], 0, chunks);
        Volatile.Write(ref _chunks, kept);
    }

    /// <summary>Adds a text and returns its place.</summary>
    [MethodImpl(Hot.Path)]
    internal uint Add(string text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        uint place = Reserve(length + LengthBytes);
        Encoding.UTF8.GetBytes(text, Target(place, length));
        return place;
    }

    /// <summary>Adds a run of bytes and returns its place.</summary>
    [MethodImpl(Hot.Path)]
    internal uint Add(ReadOnlySpan<byte> bytes)
    {
        uint place = Reserve(bytes.Length + LengthBytes);
        bytes.CopyTo(Target(place, bytes.Length));
        return place;
    }

    internal string this[uint place] => Encoding.UTF8.GetString(Bytes(place));

    [MethodImpl(Hot.Path)]
    internal bool IsAt(uint place, string text)
    {
        ReadOnlySpan<byte> bytes = Bytes(place);
        // As many bytes as characters: then either all are ASCII or the two differ.
        return bytes.Length == text.Length ? Ascii.Equals(bytes, text)
            : bytes.Length > text.Length && Encoding.UTF8.GetByteCount(text) == bytes.Length && Encoding.UTF8.GetString(bytes) == text;
    }

    [MethodImpl(Hot.Path)]
    internal ReadOnlySpan<byte> Bytes(uint place) => View.Bytes(place);

    [MethodImpl(Hot.Path)]
    private Span<byte> Target(uint place, int length)
    {
        Span<byte> target = _chunks[place >> ChunkShift].AsSpan((int)(place & (ChunkSize - 1)));
        target[0] = unchecked((byte)length);
        target[1] = (byte)(length >> 8);
        return target.Slice(LengthBytes, length);
    }

    [MethodImpl(Hot.Path)]
    private uint Reserve(int size)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, LargestText + LengthBytes);
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
        byte[] longer = GC.AllocateUninitializedArray<byte>(length);
        chunks[chunk].CopyTo(longer, 0);
        chunks[chunk] = longer;
        Volatile.Write(ref _chunks, chunks);
    }
}
