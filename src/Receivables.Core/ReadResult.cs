namespace Receivables;

/// <summary>What a reader of outside data read, beside what it refused or doubted.</summary>
/// <typeparam name="T">What one item of the input becomes.</typeparam>
/// <remarks>Immutable as long as the items are; safe to share between threads.</remarks>
public sealed class ReadResult<T>
{
    /// <summary>Creates a result.</summary>
    /// <param name="items">Everything that could be read, in the order of the input.</param>
    /// <param name="diagnostics">Everything refused, guessed or worth knowing, in the order found.</param>
    public ReadResult(IReadOnlyList<T> items, IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(diagnostics);
        Items = items;
        Diagnostics = diagnostics;
    }

    /// <summary>Everything that could be read, in the order of the input.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>Everything refused, guessed or worth knowing, in the order found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether nothing was refused: no diagnostic is an error or worse.</summary>
    public bool IsClean => !Diagnostics.Any(d => d.Severity >= DiagnosticSeverity.Error);

    /// <summary>Whether nothing of the input could be used.</summary>
    public bool IsFatal => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Fatal);
}
