using System.Globalization;
using System.IO.Compression;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Containers;

/// <summary>The one file of a gzip container.</summary>
internal static class GzipContainer
{
    // Its checksum is tested by the runtime, behind what may be all of a small file.
    private const int LargestRead = 512;

    /// <inheritdoc cref="ZipContainer.Files"/>
    internal static IEnumerable<ContainedFile> Files(Stream input, string? name, BankFileOptions options, StatementDiagnostics diagnostics, ExpansionBound? outer = null)
    {
        var counted = new CountedStream(input);
        ExpansionBound bound = outer ?? new ExpansionBound(options, () => counted.Count);
        yield return new ContainedFile(name, new ExpandedStream(new GZipStream(counted, CompressionMode.Decompress, leaveOpen: true), bound, options, diagnostics, LargestRead, length => IsWhole(length, counted) ? null
            : string.Create(CultureInfo.InvariantCulture, $"The container ends before its end: {length} bytes came of it, and its last bytes state another number. Fetch it again; what stands before is read.")), bound);
    }

    // RFC 1952: the last four bytes are the size of what came last, modulo 2^32; several members one behind the other are one file.
    private static bool IsWhole(long length, CountedStream counted) =>
        (uint)(length & uint.MaxValue) == counted.LastNumber || (counted.HasMembers && counted.LastNumber > 0 && counted.LastNumber < length);
}
