using System.Text.Json;
using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A value that is a string in JSON, and may be the name of a property of a dictionary.</summary>
/// <param name="read">Reads the text.</param>
/// <param name="write">Prints the value; the empty text for a <c>default</c> that stands for none.</param>
internal sealed class TextConverter<T>(ReadText<T> read, Func<T, string> write) : JsonConverter<T>
    where T : notnull
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(ref reader, Token.ReadText(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Print(value));

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(ref reader, reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Print(value));

    private T Parse(ref Utf8JsonReader reader, string text) => read(text, out T value) is { } reason
        ? throw Token.Refusal(ref reader, JsonCodes.Refused, reason)
        : value;

    private string Print(T value)
    {
        string text = write(value);
        return text.Length > 0 ? text : throw new ArgumentException($"default({typeof(T).Name}) stands for none and cannot be written: leave the property null.", nameof(value));
    }
}
