using System.Diagnostics.CodeAnalysis;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Containers;

/// <summary>Reads the bank files of a container one after the other, as if they were one.</summary>
internal sealed class ContainerReader : StatementReader
{
    private readonly IEnumerator<ContainedFile> _files;
    private readonly IDiagnosticSink _diagnostics;
    private readonly BankFileOptions _options;
    private readonly CancellationToken _cancellation;
    private StatementReader? _current;

    private ContainerReader(IEnumerable<ContainedFile> files, IDiagnosticSink diagnostics, BankFileOptions options, CancellationToken cancellation)
    {
        _files = files.GetEnumerator();
        _diagnostics = diagnostics;
        _options = options;
        _cancellation = cancellation;
    }

    public override StatementHeader Header => Current.Header;

    public override StatementBalances Balances => Current.Balances;

    public override IReadOnlyList<ExtraField> ExtraFields => Current.ExtraFields;

    private StatementReader Current => _current ?? throw new InvalidOperationException("Call ReadStatement first; it returned false or was not called.");

    internal static ContainerReader Open(BoundedInput input, BankFileFormat format, IDiagnosticSink diagnostics, string? name, BankFileOptions options, CancellationToken cancellation)
    {
        var reports = new StatementDiagnostics(diagnostics, name, lineOffset: 0);
        var bytes = new UnboundedTokens(input);
        return new ContainerReader(format == BankFileFormat.Zip ? ZipContainer.Files(bytes, name, options, reports) : GzipContainer.Files(bytes, name, options, reports), diagnostics, options, cancellation);
    }

    public override bool ReadStatement()
    {
        while (_current?.ReadStatement() != true)
        {
            if (!OpenNext())
            {
                return false;
            }
        }

        return true;
    }

    public override bool ReadTransaction([NotNullWhen(true)] out StatementTransaction? transaction)
    {
        transaction = null;
        return _current?.ReadTransaction(out transaction) == true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _current?.Dispose();
            _files.Dispose();
        }
    }

    // A file that is none of a bank is reported by name, and the next one is read.
    private bool OpenNext()
    {
        _current?.Dispose();
        _current = null;
        while (_current is null && _files.MoveNext())
        {
            _cancellation.ThrowIfCancellationRequested();
            ContainedFile file = _files.Current;
            var input = new BoundedInput(file.Stream, _options.MaxBytes, _options.MaxTokenBytes);
            if (BankFile.Detect(input.Head) is BankFileFormat.Zip or BankFileFormat.Gzip)
            {
                _diagnostics.Report(new Diagnostic(ContainerCodes.Nested, DiagnosticSeverity.Error, "A container in a container is not opened: unpack it first.", new SourcePosition(file.Name, 0, 0)));
                continue;
            }

            _current = BankFile.Open(input, new ContainedDiagnostics(_diagnostics), file.Name, _options, _cancellation);
        }

        return _current is not null;
    }
}
