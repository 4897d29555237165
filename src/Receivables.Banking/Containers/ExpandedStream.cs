using System.Globalization;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Containers;

/// <summary>What comes of one compressed file; ends early, with one diagnostic, where it is damaged or passes a bound.</summary>
/// <param name="inner">Unpacks it.</param>
/// <param name="bound">What it may expand to.</param>
/// <param name="options">The bounds.</param>
/// <param name="diagnostics">Takes what is found.</param>
/// <param name="largestRead">How much is unpacked at once: the runtime throws away what it has unpacked in the call in which it finds a fault.</param>
/// <param name="fault">Says at its end, of how many bytes came of it, what is wrong with it; null for nothing.</param>
internal sealed class ExpandedStream(Stream inner, ExpansionBound bound, BankFileOptions options, StatementDiagnostics diagnostics, int largestRead, Func<long, string?> fault) : ReadOnlyStream
{
    private bool _hasEnded;
    private long _expanded;

    public override int Read(Span<byte> buffer)
    {
        if (_hasEnded || buffer.IsEmpty)
        {
            return 0;
        }

        int read = ReadInner(buffer);
        bound.Add(read);
        _expanded += read;
        if (read == 0 && !_hasEnded && fault(_expanded) is { } message)
        {
            return Stop(ContainerCodes.Damaged, message);
        }

        return bound.IsTooMuch
            ? Stop(ContainerCodes.ExpandsTooMuch, string.Create(CultureInfo.InvariantCulture,
                $"The container expands more than {options.MaxExpansion} times (BankFileOptions.MaxExpansion), as no bank's file does: reading of it stops here."))
            : bound.IsTooLarge ? Stop(ContainerCodes.TooLarge, "What comes of the container is larger than BankFileOptions.MaxBytes: reading stops here.")
            : read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    // A damaged file is data, and an error of the stream below is not.
    private int ReadInner(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer.Length > largestRead ? buffer[..largestRead] : buffer);
        }
        catch (InvalidDataException)
        {
            return Stop(ContainerCodes.Damaged, "The container is damaged: from here on it cannot be unpacked, or does not fit its checksum. Fetch it again; what stands before is read.");
        }
    }

    private int Stop(string code, string message)
    {
        _hasEnded = true;
        diagnostics.Error(code, diagnostics.At(0, 0), message);
        return 0;
    }
}
