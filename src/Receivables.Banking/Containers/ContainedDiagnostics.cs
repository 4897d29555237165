using Receivables.Banking.Internals;

namespace Receivables.Banking.Containers;

/// <summary>What is fatal to one file of a container is an error of the whole: the others are read. A file that is none of a bank's, such as a note or a picture beside them, is passed over with a warning.</summary>
internal sealed class ContainedDiagnostics(IDiagnosticSink sink) : IDiagnosticSink
{
    public void Report(Diagnostic diagnostic) => sink.Report(
        diagnostic.Severity == DiagnosticSeverity.Fatal ? new Diagnostic(diagnostic.Code, SeverityOf(diagnostic.Code), diagnostic.Message, diagnostic.Position) : diagnostic);

    private static DiagnosticSeverity SeverityOf(string code) => code == FormatDetection.NotRecognised ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
}
