using System.Text.Json;

namespace Receivables.Serialization;

/// <summary>A JSON value that knows its place, so that what is wrong with a policy file can be shown where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text of a string, the digits of a number; null for the rest.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="Properties">The properties of an object, in order; empty for the rest.</param>
/// <param name="Items">The elements of an array; empty for the rest.</param>
internal sealed record PlacedJson(
    JsonTokenType Kind,
    string? Text,
    SourcePosition Position,
    IReadOnlyList<PlacedJsonProperty> Properties,
    IReadOnlyList<PlacedJson> Items);
