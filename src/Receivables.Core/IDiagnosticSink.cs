namespace Receivables;

/// <summary>Takes the diagnostics of a streaming reader as they are found.</summary>
/// <remarks>A reader calls it from one thread at a time, in the order of the input.</remarks>
public interface IDiagnosticSink
{
    /// <summary>Takes one diagnostic.</summary>
    /// <param name="diagnostic">What was found; never null.</param>
    void Report(Diagnostic diagnostic);
}
