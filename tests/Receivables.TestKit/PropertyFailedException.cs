namespace Receivables.TestKit;

/// <summary>Says that a property does not hold, with the smallest counterexample found and the seed that gives it again.</summary>
public sealed class PropertyFailedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What failed, for a person.</param>
    /// <param name="seed">The seed that gives the failing case again; <see langword="null"/> where there is none.</param>
    /// <param name="innerException">What the property threw, if it did.</param>
    public PropertyFailedException(string message, string? seed, Exception? innerException)
        : base(message, innerException)
    {
        Seed = seed;
    }

    /// <summary>The seed that gives the failing case again, as <c>seed,gamma,size</c>; <see langword="null"/> where there is none.</summary>
    public string? Seed { get; }
}
