namespace Receivables;

/// <summary>Collects diagnostics, and only counts them past a bound, so that hostile input cannot fill the memory.</summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
public sealed class DiagnosticBag : IDiagnosticSink
{
    /// <summary>How many diagnostics are kept unless told otherwise: 10,000.</summary>
    public const int DefaultCapacity = 10_000;

    private readonly List<Diagnostic> _kept = [];
    private readonly int _capacity;

    /// <summary>Creates an empty bag.</summary>
    /// <param name="capacity">How many diagnostics to keep, at least 1; further ones are only counted.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is below 1.</exception>
    public DiagnosticBag(int capacity = DefaultCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        _capacity = capacity;
    }

    /// <summary>The kept diagnostics, in the order reported.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _kept;

    /// <summary>How many were reported, kept or not.</summary>
    public long Count { get; private set; }

    /// <summary>How many were reported as <see cref="DiagnosticSeverity.Error"/> or worse, kept or not.</summary>
    public long ErrorCount { get; private set; }

    /// <summary>Whether one was <see cref="DiagnosticSeverity.Fatal"/>: nothing of that input could be used.</summary>
    public bool HasFatal { get; private set; }

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        Count++;
        if (diagnostic.Severity >= DiagnosticSeverity.Error)
        {
            ErrorCount++;
        }

        HasFatal |= diagnostic.Severity == DiagnosticSeverity.Fatal;
        if (_kept.Count < _capacity)
        {
            _kept.Add(diagnostic);
        }
    }
}
