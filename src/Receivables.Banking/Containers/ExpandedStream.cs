using System.Globalization;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Containers;

/// <summary>What comes of one compressed file; ends early, with one diagnostic, where it is damaged or passes a bound.</summary>
internal sealed class ExpandedStream(Stream inner, ExpansionBound bound, BankFileOptions options, StatementDiagnostics diagnostics, Func<long, bool>? isWhole = null) : ReadOnlyStream
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
        if (read == 0 && !_hasEnded && isWhole?.Invoke(_expanded) == false)
        {
            _hasEnded = true;
            diagnostics.Warning(ContainerCodes.Damaged, diagnostics.At(0, 0), string.Create(CultureInfo.InvariantCulture,
                $"The container ends before its end, or has several parts: {_expanded} bytes came of it, and its last bytes state another number. Fetch it again where anything is missing."));
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
            return inner.Read(buffer);
        }
        catch (InvalidDataException fault)
        {
            return Stop(ContainerCodes.Damaged, $"The container is damaged: {Excerpt.Of(fault.Message, 200)} Fetch it again; what stands before is read.");
        }
    }

    private int Stop(string code, string message)
    {
        _hasEnded = true;
        diagnostics.Error(code, diagnostics.At(0, 0), message);
        return 0;
    }
}
