using System.Xml;
using Receivables.Banking.Camt.Bytes;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Camt;

/// <summary>Reads a file until something comes up: drives the source that parses it, and from where that one cannot go on, the other.</summary>
internal sealed class CamtPump : IDisposable
{
    private readonly CamtWalk _walk;
    private readonly CamtContext _context;
    private readonly StatementDiagnostics _diagnostics;
    private readonly CancellationToken _cancellation;
    private ICamtSource _source;

    internal CamtPump(BoundedInput input, CamtContext context, StatementDiagnostics diagnostics, BankFileOptions options, bool withXmlReader, CancellationToken cancellation)
    {
        _context = context;
        _diagnostics = diagnostics;
        _cancellation = cancellation;
        _walk = new CamtWalk(context, diagnostics, options.MaxDepth);
        XmlNameTable names = CamtSchema.CreateNameTable();
        int begin = withXmlReader ? -1 : Utf8Head.End(input.Head);
        _source = begin < 0
            ? new XmlSource(input, names, _walk, context, diagnostics)
            : new Utf8Source(input, begin, _walk, context, names, options);
    }

    /// <summary>Whether the file is read by its bytes so far.</summary>
    internal bool IsByBytes => _source is Utf8Source;

    public void Dispose() => _source.Dispose();

    /// <summary>Ends the reading behind the entry or the statement that ended last.</summary>
    internal void EndBecauseRetained(string message) => _walk.EndBecause(CamtCodes.TooMuchRetained, _context.LastEnded, message);

    /// <summary>Reads on until an entry, a statement or the input ends.</summary>
    internal CamtEvent Advance()
    {
        _cancellation.ThrowIfCancellationRequested();
        _context.Event = CamtEvent.None;
        if (!_source.Run())
        {
            _source = ((Utf8Source)_source).HandOver(_diagnostics);
            _source.Run();
        }

        return _walk.Ended && _context.Event == CamtEvent.None ? CamtEvent.InputEnded : _context.Event;
    }
}
