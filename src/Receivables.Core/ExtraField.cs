namespace Receivables;

/// <summary>Something that a format carries and the library does not model, kept by name so that nothing is lost.</summary>
/// <param name="Name">The name, after the format's own, such as <c>Purp/Cd</c>.</param>
/// <param name="Value">The value as given.</param>
public readonly record struct ExtraField(string Name, string Value);
