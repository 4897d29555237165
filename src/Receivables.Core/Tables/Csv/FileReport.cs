namespace Receivables.Tables.Csv;

/// <summary>Turns what is found in one file into diagnostics with their place.</summary>
internal sealed class FileReport(IDiagnosticSink sink, string? fileName)
{
    /// <summary>The name of the file, or null.</summary>
    internal string? FileName { get; } = fileName;

    internal void Fatal(string code, (int Line, int Column) place, string message) => Report(code, DiagnosticSeverity.Fatal, place, message);

    internal void Error(string code, (int Line, int Column) place, string message) => Report(code, DiagnosticSeverity.Error, place, message);

    internal void Warning(string code, (int Line, int Column) place, string message) => Report(code, DiagnosticSeverity.Warning, place, message);

    internal void Information(string code, (int Line, int Column) place, string message) => Report(code, DiagnosticSeverity.Information, place, message);

    private void Report(string code, DiagnosticSeverity severity, (int Line, int Column) place, string message) =>
        sink.Report(new(code, severity, message, new(FileName, place.Line, place.Column)));
}
