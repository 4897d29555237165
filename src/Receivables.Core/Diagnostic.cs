namespace Receivables;

/// <summary>One thing found in data from outside: what, where, how bad, and what to do about it.</summary>
/// <remarks>
/// Data errors are values: readers return them beside what they read, and never throw for them.
/// Codes are stable from one version to the next and are listed in <c>docs/reference/diagnostics.md</c>.
/// Immutable; safe to share between threads; equal when all parts are equal.
/// </remarks>
public sealed record Diagnostic
{
    /// <summary>Creates a diagnostic.</summary>
    /// <param name="code">The stable code, such as <c>CSV011</c>; not empty.</param>
    /// <param name="severity">How much of the input it concerns.</param>
    /// <param name="message">One sentence that says what is wrong and what to do; not empty.</param>
    /// <param name="position">Where it was found; <c>default</c> where unknown.</param>
    /// <exception cref="ArgumentException">The code or the message is null or empty.</exception>
    public Diagnostic(string code, DiagnosticSeverity severity, string message, SourcePosition position = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentException.ThrowIfNullOrEmpty(message);
        Code = code;
        Severity = severity;
        Message = message;
        Position = position;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>How much of the input it concerns.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>What is wrong and what to do, as one sentence.</summary>
    public string Message { get; }

    /// <summary>Where it was found.</summary>
    public SourcePosition Position { get; }

    /// <summary>Returns <c>file:line:column severity code: message</c>.</summary>
    public override string ToString()
    {
        string place = Position.ToString();
        string text = $"{Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
        return place.Length == 0 ? text : $"{place} {text}";
    }
}
