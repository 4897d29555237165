using System.Text.Json;
using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A property with a list, left out where it is empty.</summary>
internal sealed class ListProperty<T, TDraft, TValue>(
    string name, bool isRequired, JsonConverter<TValue> converter, Func<T, IReadOnlyList<TValue>> get, Put<TDraft, TValue> add)
    : ShapeProperty<T, TDraft>(name, isRequired)
{
    internal override void Read(ref Utf8JsonReader reader, ref TDraft draft, JsonSerializerOptions options)
    {
        if (!IsRequired && reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        Token.Require(ref reader, JsonTokenType.StartArray, "a list in brackets");
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            try
            {
                add(ref draft, converter.Read(ref reader, typeof(TValue), options)!);
            }
            catch (JsonRefusedException refused)
            {
                refused.Within(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{i}]"));
                throw;
            }
        }
    }

    internal override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        IReadOnlyList<TValue> items = get(value);
        if (items.Count == 0 && !IsRequired)
        {
            return;
        }

        writer.WriteStartArray(Encoded);
        foreach (TValue item in items)
        {
            converter.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }
}
