namespace Receivables;

/// <summary>How much of the input a <see cref="Diagnostic"/> concerns.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something worth knowing; nothing was guessed and nothing was lost.</summary>
    Information = 0,

    /// <summary>Something was read, but doubtful or guessed: a person should look.</summary>
    Warning = 1,

    /// <summary>One row, entry or value was refused; everything else was read.</summary>
    Error = 2,

    /// <summary>Nothing of the input could be used.</summary>
    Fatal = 3,
}
