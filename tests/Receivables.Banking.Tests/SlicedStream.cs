namespace Receivables.Banking;

/// <summary>A stream that cannot seek and gives as many bytes a call as a seed says, as a network may.</summary>
internal sealed class SlicedStream(byte[] bytes, int seed, int longest) : MemoryStream(bytes)
{
    private readonly Random _random = new(seed);

    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, _random.Next(1, longest + 1)));
}
