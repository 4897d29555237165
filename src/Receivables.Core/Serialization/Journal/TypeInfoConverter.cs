using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Receivables.Serialization;

/// <summary>A type of a user's own, through what the serializer knows of it.</summary>
internal sealed class TypeInfoConverter<T>(JsonTypeInfo<T> typeInfo) : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // Text that is no JSON fails here, so that what fails below is the value.
        Utf8JsonReader ahead = reader;
        ahead.Skip();
        Utf8JsonReader start = reader;
        try
        {
            return JsonSerializer.Deserialize(ref reader, typeInfo);
        }
        catch (JsonRefusedException refused)
        {
            // The serializer read from the start of this value.
            refused.Shift(start.TokenStartIndex);
            if (refused.Path is { Length: > 2 } path)
            {
                refused.Within(path[2..]);
            }

            throw;
        }
        catch (JsonException e)
        {
            throw Token.Refusal(ref start, JsonCodes.Refused, e.Message);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, typeInfo);
}
