using System.Buffers.Binary;

namespace Receivables.Banking.Containers;

/// <summary>A stream that counts what was read of another, so that expansion can be measured against it, and keeps the end.</summary>
internal sealed class CountedStream(Stream inner) : ReadOnlyStream
{
    private static ReadOnlySpan<byte> Member => [0x1F, 0x8B, 0x08];

    private readonly byte[] _last = new byte[sizeof(uint)];

    internal long Count { get; private set; }

    /// <summary>Whether what begins a member of gzip stands anywhere but at the beginning. Of compressed bytes one in sixteen million does by chance.</summary>
    internal bool HasMembers { get; private set; }

    /// <summary>The last four bytes, where gzip states the size of what it holds, modulo 2³² (RFC 1952).</summary>
    internal uint LastNumber => BinaryPrimitives.ReadUInt32LittleEndian(_last);

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        HasMembers |= buffer[(Count == 0 ? Math.Min(read, 1) : 0)..read].IndexOf(Member) >= 0 || BeginsAcross(buffer[..read]);
        Count += read;
        int kept = Math.Min(read, _last.Length);
        _last.AsSpan(kept).CopyTo(_last);
        buffer[(read - kept)..read].CopyTo(_last.AsSpan(_last.Length - kept));
        return read;
    }

    private bool BeginsAcross(ReadOnlySpan<byte> read)
    {
        Span<byte> seam = [_last[^2], _last[^1], 0, 0];
        read[..Math.Min(read.Length, 2)].CopyTo(seam[2..]);
        return Count > _last.Length && seam.IndexOf(Member) >= 0;
    }
}
