using System.Runtime.CompilerServices;

namespace Receivables.Internals;

/// <summary>What a <see cref="TextArena"/> held at one moment, safe to read while it grows and lets go.</summary>
internal readonly struct TextArenaView
{
    private readonly byte[][] _chunks;

    internal TextArenaView(byte[][] chunks) => _chunks = chunks;

    [MethodImpl(Hot.Path)]
    internal ReadOnlySpan<byte> Bytes(uint place)
    {
        ReadOnlySpan<byte> source = _chunks[place >> TextArena.ChunkShift].AsSpan((int)(place & (TextArena.ChunkSize - 1)));
        return source.Slice(TextArena.LengthBytes, source[0] | (source[1] << 8));
    }
}
