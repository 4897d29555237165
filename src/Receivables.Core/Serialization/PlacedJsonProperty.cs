namespace Receivables.Serialization;

/// <summary>A property of a <see cref="PlacedJson"/> object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Position">Where the name stands.</param>
/// <param name="Value">Its value.</param>
internal sealed record PlacedJsonProperty(string Name, SourcePosition Position, PlacedJson Value);
