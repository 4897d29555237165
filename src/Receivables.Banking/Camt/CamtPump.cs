using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Reads a file until something comes up: drives the source that parses it.</summary>
internal sealed class CamtPump : IDisposable
{
    private readonly CamtWalk _walk;
    private readonly CamtContext _context;
    private readonly CancellationToken _cancellation;
    private readonly ICamtSource _source;

    internal CamtPump(BoundedInput input, CamtContext context, CamtDiagnostics diagnostics, BankFileOptions options, CancellationToken cancellation)
    {
        _context = context;
        _cancellation = cancellation;
        _walk = new CamtWalk(context, diagnostics, options.MaxDepth);
        _source = new XmlSource(input, CamtInput.Open(input, CamtSchema.CreateNameTable()), _walk, context, diagnostics);
    }

    public void Dispose() => _source.Dispose();

    /// <summary>Reads on until an entry, a statement or the input ends.</summary>
    internal CamtEvent Advance()
    {
        _cancellation.ThrowIfCancellationRequested();
        _context.Event = CamtEvent.None;
        _source.Run();
        return _walk.Ended && _context.Event == CamtEvent.None ? CamtEvent.InputEnded : _context.Event;
    }
}
