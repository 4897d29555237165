namespace Receivables.Serialization;

/// <summary>Gives its bytes seven at a time, so that tokens fall across the ends of buffers.</summary>
internal sealed class DribblingStream(byte[] bytes) : MemoryStream(bytes)
{
    private const int Drop = 7;

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, Drop)]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, Drop));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, Drop)], cancellationToken);
}
