namespace Receivables.Serialization;

/// <summary>Reads a value from its text.</summary>
/// <param name="text">The text.</param>
/// <param name="value">The value, where the answer is null.</param>
/// <returns>Null, or why the text is refused, as a sentence.</returns>
internal delegate string? ReadText<T>(string text, out T value);
