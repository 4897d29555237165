using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>An enumeration as the names of its values in camel case; neither numbers nor other cases are read.</summary>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<T, string> _words;
    private readonly FrozenDictionary<string, T> _values;

    internal WordConverter()
    {
        _words = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(value)!));
        _values = _words.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader, Token.ReadText(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Print(value));

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader, reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Print(value));

    private T Parse(ref Utf8JsonReader reader, string text) => _values.TryGetValue(text, out T value)
        ? value
        : throw Token.Refusal(
            ref reader, JsonCodes.Refused, $"'{Internals.Printable.Clip(text)}' is none of {string.Join(", ", _words.OrderBy(pair => pair.Key).Select(pair => pair.Value))}.");

    private string Print(T value) => _words.TryGetValue(value, out string? word)
        ? word
        : throw new ArgumentException($"{value} is not a value of {typeof(T).Name}.", nameof(value));
}
