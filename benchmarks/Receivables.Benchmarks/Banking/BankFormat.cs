namespace Receivables.Benchmarks.Banking;

/// <summary>A format with files of the shape that banks write, and with what reads the same bytes and understands nothing of them.</summary>
/// <param name="Name">What the format is called.</param>
/// <param name="Create">Makes a file of so many entries.</param>
/// <param name="Scan">The name of the bare scan.</param>
/// <param name="Bare">The bare scan.</param>
internal sealed record BankFormat(string Name, Func<int, byte[]> Create, string Scan, Func<byte[], long> Bare)
{
    private const int Sample = 1_000;

    /// <summary>Makes a file of about so many bytes.</summary>
    internal byte[] OfSize(long bytes)
    {
        long each = Create(Sample).Length / Sample;
        return Create((int)Math.Max(1, bytes / each));
    }
}
