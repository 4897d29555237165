namespace Receivables.Banking;

/// <summary>What was written of a SEPA message.</summary>
/// <param name="Count">How many transactions stand in the file; 0 where nothing was written.</param>
/// <param name="Total">Their sum, as the file states it.</param>
/// <param name="Diagnostics">What was refused, cut or replaced: refused transactions are not in the file, all others are.</param>
public sealed record SepaFile(int Count, Money Total, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether every transaction that was given is in the file.</summary>
    public bool IsComplete => !Diagnostics.Any(d => d.Severity >= DiagnosticSeverity.Error);
}
