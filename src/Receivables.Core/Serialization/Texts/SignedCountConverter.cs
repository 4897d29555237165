using System.Text.Json;
using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A whole number that may be below zero, such as days before a date.</summary>
internal sealed class SignedCountConverter : JsonConverter<int>
{
    /// <inheritdoc/>
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Token.Require(ref reader, JsonTokenType.Number, "a whole number");
        return reader.TryGetInt32(out int value) ? value : throw Token.Refusal(ref reader, JsonCodes.Refused, "The number is a whole one of at most 9 digits.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
