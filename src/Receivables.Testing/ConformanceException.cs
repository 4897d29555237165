namespace Receivables.Testing;

/// <summary>Says which promise a store of journals, or which rule a matcher, does not keep.</summary>
public sealed class ConformanceException : Exception
{
    /// <summary>Names the case and what went wrong.</summary>
    /// <param name="caseName">The case of the suite.</param>
    /// <param name="message">What was expected and what was seen.</param>
    public ConformanceException(string caseName, string message)
        : base($"{caseName}: {message}")
    {
        CaseName = caseName;
    }

    /// <summary>The case of the suite.</summary>
    public string CaseName { get; }
}
