using System.Diagnostics.CodeAnalysis;
using Receivables.Banking.Camt;
using Receivables.Banking.Internals;

namespace Receivables.Banking;

/// <summary>Reads ISO 20022 account statements (camt.053), and account reports and notifications (camt.052, .054) as far as they are alike.</summary>
/// <remarks>
/// <para>Versions .001.02 to .001.14 are modelled; .001.01 is read as far as it is alike, and what differs is kept as extra fields.
/// A document without its namespace is read with a warning, and so is one inside an envelope.</para>
/// <para>Forward only, in one pass. A file in UTF-8 is read from its bytes, and where it is not plain <see cref="System.Xml.XmlReader"/> takes over; both say the same. Memory grows with the largest entry, not with the file.
/// A DTD is refused, nothing outside the stream is ever fetched, and <see cref="BankFileOptions"/> bounds depth, sizes and counts.</para>
/// <para>What cannot be read is refused alone: an entry with a wrong amount, currency or date is left out with a diagnostic, and the check of the balances
/// then says that it proves nothing. XML that breaks off ends the reading; what stands before is given.</para>
/// </remarks>
public sealed class CamtReader : StatementReader
{
    private readonly CamtPump _pump;
    private readonly CamtContext _context;
    private bool _inStatement;

    internal CamtReader(BoundedInput input, IDiagnosticSink diagnostics, string? name, BankFileOptions options, CancellationToken cancellation, bool withXmlReader = false)
    {
        int skipped = CamtInput.SkipLeadingSpace(input);
        var reports = new StatementDiagnostics(diagnostics, name, skipped);
        _context = new CamtContext(options, reports, name);
        _pump = new CamtPump(input, _context, reports, options, withXmlReader, cancellation);
    }

    /// <inheritdoc/>
    public override StatementHeader Header => _inStatement ? _context.Statement.Header! : throw new InvalidOperationException("Call ReadStatement first; it returned false or was not called.");

    /// <inheritdoc/>
    public override StatementBalances Balances => Ended.Balances!;

    /// <inheritdoc/>
    public override IReadOnlyList<ExtraField> ExtraFields => Ended.StatementExtras;

    /// <summary>Whether the own reader of UTF-8 has come this far, without <see cref="System.Xml.XmlReader"/>.</summary>
    internal bool IsByBytes => _pump.IsByBytes;

    internal override long BytesRead => _context.Taken;

    internal override bool IsWithinEntry => _context.Ready.Count > 0;

    private CamtContext Ended => _inStatement && _context.Balances is not null && _context.Ready.Count == 0
        ? _context
        : throw new InvalidOperationException("The balances are known once ReadTransaction has returned false.");

    /// <summary>Opens a stream.</summary>
    /// <param name="stream">The bytes of the file; read from where it stands, and not closed.</param>
    /// <param name="diagnostics">Takes what is found, as it is found.</param>
    /// <param name="name">The name of the file, for diagnostics and ids, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading with <see cref="OperationCanceledException"/>; looked at once an entry.</param>
    public static CamtReader Open(
        Stream stream, IDiagnosticSink diagnostics, string? name = null, BankFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(diagnostics);
        options ??= BankFileOptions.Default;
        return new CamtReader(new BoundedInput(stream, options.MaxBytes, options.MaxTokenBytes), diagnostics, name, options, cancellationToken);
    }

    /// <summary>Opens a stream to be parsed by <see cref="System.Xml.XmlReader"/> from its first byte, for comparison.</summary>
    internal static CamtReader OpenWithXmlReader(Stream stream, IDiagnosticSink diagnostics, string? name = null, BankFileOptions? options = null)
    {
        options ??= BankFileOptions.Default;
        return new CamtReader(new BoundedInput(stream, options.MaxBytes, options.MaxTokenBytes), diagnostics, name, options, CancellationToken.None, withXmlReader: true);
    }

    /// <summary>Reads a whole file.</summary>
    /// <param name="stream">The bytes of the file; read from where it stands, and not closed.</param>
    /// <param name="name">The name of the file, for diagnostics and ids, or null.</param>
    /// <param name="options">The bounds, or null for the defaults.</param>
    /// <returns>Every statement that could be read, and everything refused, guessed or worth knowing.</returns>
    public static ReadResult<BankStatement> Read(Stream stream, string? name = null, BankFileOptions? options = null)
    {
        var diagnostics = new DiagnosticBag((options ?? BankFileOptions.Default).MaxDiagnostics);
        using CamtReader reader = Open(stream, diagnostics, name, options);
        return reader.ReadToEnd(diagnostics, options);
    }

    /// <inheritdoc/>
    public override bool ReadStatement()
    {
        while (_inStatement && ReadTransaction(out _))
        {
            // What is left of the current statement is passed over, and verified.
        }

        _inStatement = _pump.Advance() != CamtEvent.InputEnded;
        return _inStatement;
    }

    /// <inheritdoc/>
    public override bool ReadTransaction([NotNullWhen(true)] out StatementTransaction? transaction)
    {
        while (_inStatement && !_context.Ready.TryPeek(out _) && _context.Balances is null && _pump.Advance() != CamtEvent.InputEnded)
        {
            // A refused entry leaves nothing to hand out.
        }

        return _context.Ready.TryDequeue(out transaction);
    }

    internal override void EndBecauseRetained(string message) => _pump.EndBecauseRetained(message);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _pump.Dispose();
        }
    }
}
