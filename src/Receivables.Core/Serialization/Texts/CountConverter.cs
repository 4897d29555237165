using System.Text.Json;
using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A whole number from 0, such as a sequence or a line: a number in JSON, because it is counted and not money.</summary>
internal sealed class CountConverter : JsonConverter<long>
{
    /// <inheritdoc/>
    public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Token.Require(ref reader, JsonTokenType.Number, "a whole number");
        return reader.TryGetInt64(out long value) && value >= 0
            ? value
            : throw Token.Refusal(ref reader, JsonCodes.Refused, "The number is a whole one from 0 to 9223372036854775807.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
