namespace Receivables.Banking.Containers;

/// <summary>What is fatal to one file of a container is an error of the whole: the others are read.</summary>
internal sealed class ContainedDiagnostics(IDiagnosticSink sink) : IDiagnosticSink
{
    public void Report(Diagnostic diagnostic) => sink.Report(
        diagnostic.Severity == DiagnosticSeverity.Fatal ? new Diagnostic(diagnostic.Code, DiagnosticSeverity.Error, diagnostic.Message, diagnostic.Position) : diagnostic);
}
