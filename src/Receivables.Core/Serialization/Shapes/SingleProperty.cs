using System.Text.Json;
using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A property with one value, left out where there is none.</summary>
internal sealed class SingleProperty<T, TDraft, TValue>(
    string name, bool isRequired, JsonConverter<TValue> converter, TryGet<T, TValue> get, Put<TDraft, TValue> put)
    : ShapeProperty<T, TDraft>(name, isRequired)
{
    internal override void Read(ref Utf8JsonReader reader, ref TDraft draft, JsonSerializerOptions options)
    {
        if (!IsRequired && reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        put(ref draft, converter.Read(ref reader, typeof(TValue), options)!);
    }

    internal override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (get(value, out TValue present))
        {
            writer.WritePropertyName(Encoded);
            converter.Write(writer, present, options);
        }
    }
}
