using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A diagnostic, its place flat beside it: <c>{"code","severity","file","line","column","message"}</c>.</summary>
internal static class DiagnosticJson
{
    internal static readonly JsonConverter<Diagnostic> Converter = new Shape<Diagnostic, Draft>()
        .Required("code", JsonTexts.FreeText, d => d.Code, (ref d, v) => d.Code = v)
        .Required("severity", JsonTexts.Severity, d => d.Severity, (ref d, v) => d.Severity = v)
        .Optional("file", JsonTexts.FreeText, d => d.Position.File, (ref d, v) => d.File = v)
        .Optional("line", JsonTexts.Count, d => d.Position.Line == 0 ? null : d.Position.Line, (ref d, v) => d.Line = v)
        .Optional("column", JsonTexts.Count, d => d.Position.Column == 0 ? null : d.Position.Column, (ref d, v) => d.Column = v)
        .Required("message", JsonTexts.FreeText, d => d.Message, (ref d, v) => d.Message = v)
        .Made(d => new(d.Code!, d.Severity, d.Message!, new(d.File, checked((int)d.Line), checked((int)d.Column))));

    private struct Draft
    {
        internal string? Code;
        internal DiagnosticSeverity Severity;
        internal string? File;
        internal long Line;
        internal long Column;
        internal string? Message;
    }
}
