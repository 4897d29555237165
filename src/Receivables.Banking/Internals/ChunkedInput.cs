namespace Receivables.Banking.Internals;

/// <summary>The bytes of a stream, fetched asynchronously into chunks, then given synchronously; a chunk is let go once it is read.</summary>
internal sealed class ChunkedInput : Stream
{
    private const int ChunkSize = 64 << 10;

    private readonly Queue<ArraySegment<byte>> _chunks = new();
    private ArraySegment<byte> _current = ArraySegment<byte>.Empty;

    private ChunkedInput()
    {
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

    /// <summary>Fetches a stream, up to just past the bound, so that a reader of the result sees that it is passed.</summary>
    internal static async Task<ChunkedInput> FetchAsync(Stream stream, long maxBytes, CancellationToken cancellationToken)
    {
        var fetched = new ChunkedInput();
        for (long total = 0; total <= maxBytes;)
        {
            byte[] chunk = new byte[ChunkSize];
            int read = await stream.ReadAtLeastAsync(chunk, ChunkSize, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            fetched._chunks.Enqueue(new ArraySegment<byte>(chunk, 0, read));
            total += read;
            if (read < ChunkSize)
            {
                break;
            }
        }

        return fetched;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (_current.Count == 0)
        {
            if (!_chunks.TryDequeue(out _current))
            {
                return 0;
            }
        }

        int read = Math.Min(buffer.Length, _current.Count);
        _current.AsSpan(0, read).CopyTo(buffer);
        _current = _current[read..];
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
