using System.IO.Hashing;

namespace Receivables.Banking.Containers;

/// <summary>What comes of a file of a ZIP container, with its CRC-32: the runtime unpacks a file whose checksum does not fit without a word.</summary>
internal sealed class CheckedStream(Stream inner, uint stated) : ReadOnlyStream
{
    private readonly Crc32 _crc = new();

    /// <summary>Whether what was read so far has the checksum that the container states.</summary>
    internal bool Fits => _crc.GetCurrentHashAsUInt32() == stated;

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        _crc.Append(buffer[..read]);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
