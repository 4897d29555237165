using System.Text.Json;
using System.Text.Json.Serialization;
using Receivables.Journal;

namespace Receivables.Serialization;

/// <summary>A converter for one kind of payload, as one for any.</summary>
internal sealed class PayloadConverter<T>(JsonConverter<T> converter) : JsonConverter<EntryPayload>
    where T : EntryPayload
{
    /// <inheritdoc/>
    public override EntryPayload Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        converter.Read(ref reader, typeof(T), options) ?? throw Token.Refusal(ref reader, JsonCodes.WrongKind, "Here stands null, but the payload of an entry is expected.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EntryPayload value, JsonSerializerOptions options) => converter.Write(writer, (T)value, options);
}
