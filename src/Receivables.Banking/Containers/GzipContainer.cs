using System.IO.Compression;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Containers;

/// <summary>The one file of a gzip container.</summary>
internal static class GzipContainer
{
    /// <inheritdoc cref="ZipContainer.Files"/>
    internal static IEnumerable<ContainedFile> Files(Stream input, string? name, BankFileOptions options, StatementDiagnostics diagnostics, ExpansionBound? outer = null)
    {
        var counted = new CountedStream(input);
        ExpansionBound bound = outer ?? new ExpansionBound(options, () => counted.Count);
        yield return new ContainedFile(name, new ExpandedStream(new GZipStream(counted, CompressionMode.Decompress, leaveOpen: true), bound, options, diagnostics, length => (uint)(length & uint.MaxValue) == counted.LastNumber), bound);
    }
}
