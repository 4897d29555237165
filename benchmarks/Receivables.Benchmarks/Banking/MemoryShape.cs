namespace Receivables.Benchmarks.Banking;

/// <summary>A file whose reading is measured.</summary>
/// <param name="Format">The format.</param>
/// <param name="Name">What it is like.</param>
/// <param name="IsReal">Whether banks write such files; the others are made to fill memory.</param>
/// <param name="Create">Makes it.</param>
internal sealed record MemoryShape(string Format, string Name, bool IsReal, Func<byte[]> Create);
