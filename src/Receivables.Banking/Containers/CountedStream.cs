using System.Buffers.Binary;

namespace Receivables.Banking.Containers;

/// <summary>A stream that counts what was read of another, so that expansion can be measured against it, and keeps the end.</summary>
internal sealed class CountedStream(Stream inner) : ReadOnlyStream
{
    private readonly byte[] _last = new byte[sizeof(uint)];

    internal long Count { get; private set; }

    /// <summary>The last four bytes, where gzip states the size of what it holds, modulo 2³² (RFC 1952).</summary>
    internal uint LastNumber => BinaryPrimitives.ReadUInt32LittleEndian(_last);

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        Count += read;
        int kept = Math.Min(read, _last.Length);
        _last.AsSpan(kept).CopyTo(_last);
        buffer[(read - kept)..read].CopyTo(_last.AsSpan(_last.Length - kept));
        return read;
    }
}
