namespace Receivables.Banking.Internals;

/// <summary>Reports what the reader finds, with the place.</summary>
internal sealed class StatementDiagnostics
{
    private readonly IDiagnosticSink _sink;
    private readonly string? _file;
    private readonly int _lineOffset;

    internal StatementDiagnostics(IDiagnosticSink sink, string? file, int lineOffset)
    {
        _sink = sink;
        _file = file;
        _lineOffset = lineOffset;
    }

    /// <summary>A place of the parser as a place of the file.</summary>
    internal SourcePosition At(int line, int column) => new(_file, line == 0 ? 0 : line + _lineOffset, column);

    internal void Information(string code, SourcePosition position, string message) => Report(code, DiagnosticSeverity.Information, position, message);

    internal void Warning(string code, SourcePosition position, string message) => Report(code, DiagnosticSeverity.Warning, position, message);

    internal void Error(string code, SourcePosition position, string message) => Report(code, DiagnosticSeverity.Error, position, message);

    /// <summary>Reports what ends the reading: fatal where nothing was read before it.</summary>
    internal void End(string code, SourcePosition position, bool nothingRead, string message) =>
        Report(code, nothingRead ? DiagnosticSeverity.Fatal : DiagnosticSeverity.Error, position, message);

    private void Report(string code, DiagnosticSeverity severity, SourcePosition position, string message) =>
        _sink.Report(new Diagnostic(code, severity, message, position));
}
