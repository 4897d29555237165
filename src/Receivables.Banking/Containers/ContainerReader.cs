using System.Diagnostics.CodeAnalysis;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Containers;

/// <summary>Reads the bank files of a container one after the other, as if they were one. A container in it is opened within the bounds of the outer one, a third is not.</summary>
internal sealed class ContainerReader : StatementReader
{
    private readonly IEnumerator<ContainedFile> _files;
    private readonly IDiagnosticSink _diagnostics;
    private readonly string? _name;
    private readonly BankFileOptions _options;
    private readonly CancellationToken _cancellation;
    private IEnumerator<ContainedFile>? _inner;
    private StatementReader? _current;
    private bool _hasPassedOver;
    private bool _hasOpened;
    private bool _hasEnded;
    private long _before;

    private ContainerReader(IEnumerable<ContainedFile> files, IDiagnosticSink diagnostics, string? name, BankFileOptions options, CancellationToken cancellation)
    {
        _name = name;
        _files = files.GetEnumerator();
        _diagnostics = diagnostics;
        _options = options;
        _cancellation = cancellation;
    }

    public override StatementHeader Header => Current.Header;

    public override StatementBalances Balances => Current.Balances;

    public override IReadOnlyList<ExtraField> ExtraFields => Current.ExtraFields;

    internal override long BytesRead => _before + (_current?.BytesRead ?? 0);

    internal override bool IsWithinEntry => Current.IsWithinEntry;

    private StatementReader Current => _current ?? throw new InvalidOperationException("Call ReadStatement first; it returned false or was not called.");

    internal static ContainerReader Open(BoundedInput input, BankFileFormat format, IDiagnosticSink diagnostics, string? name, BankFileOptions options, CancellationToken cancellation)
    {
        var reports = new StatementDiagnostics(diagnostics, name, lineOffset: 0);
        return new ContainerReader(Files(input, format, name, options, reports, outer: null), diagnostics, name, options, cancellation);
    }

    public override bool ReadStatement()
    {
        while (_current?.ReadStatement() != true)
        {
            if (_hasEnded || !OpenNext())
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

    internal override void EndBecauseRetained(string message)
    {
        _hasEnded = true;
        Current.EndBecauseRetained(message);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _current?.Dispose();
            _inner?.Dispose();
            _files.Dispose();
        }
    }

    private static IEnumerable<ContainedFile> Files(BoundedInput input, BankFileFormat format, string? name, BankFileOptions options, StatementDiagnostics reports, ExpansionBound? outer)
    {
        var bytes = new UnboundedTokens(input);
        return format == BankFileFormat.Zip ? ZipContainer.Files(bytes, name, options, reports, outer) : GzipContainer.Files(bytes, name, options, reports, outer);
    }

    // A file that is none of a bank is reported by name, and the next one is read.
    private bool OpenNext()
    {
        _before = BytesRead;
        _current?.Dispose();
        _current = null;
        while (_current is null && Next(out ContainedFile file))
        {
            _cancellation.ThrowIfCancellationRequested();
            var input = new BoundedInput(file.Stream, _options.MaxBytes, _options.MaxTokenBytes);
            BankFileFormat format = BankFile.Detect(input.Head);
            if (format is not (BankFileFormat.Zip or BankFileFormat.Gzip))
            {
                _current = BankFile.Open(input, new ContainedDiagnostics(_diagnostics), file.Name, _options, _cancellation);
                _hasPassedOver |= _current is null;
                _hasOpened |= _current is not null;
            }
            else if (_inner is null)
            {
                var reports = new StatementDiagnostics(new ContainedDiagnostics(_diagnostics), file.Name, lineOffset: 0);
                _inner = Files(input, format, file.Name, _options, reports, file.Bound).GetEnumerator();
            }
            else
            {
                _diagnostics.Report(new Diagnostic(ContainerCodes.Nested, DiagnosticSeverity.Error, "A container in a container in a container is not opened: unpack it first.", new SourcePosition(file.Name, 0, 0)));
            }
        }

        SayIfNothingWasOpened();
        return _current is not null;
    }

    private void SayIfNothingWasOpened()
    {
        if (_current is null && _hasPassedOver && !_hasOpened)
        {
            _hasPassedOver = false;
            _diagnostics.Report(new Diagnostic(ContainerCodes.NothingInside, DiagnosticSeverity.Error, "None of the files of the container is a bank file that can be read.", new SourcePosition(_name, 0, 0)));
        }
    }

    // Those of the inner container first, while there is one.
    private bool Next(out ContainedFile file)
    {
        if (_inner?.MoveNext() == true)
        {
            file = _inner.Current;
            return true;
        }

        _inner?.Dispose();
        _inner = null;
        bool isThere = _files.MoveNext();
        file = isThere ? _files.Current : default;
        return isThere;
    }
}
