using System.Text.Json;
using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A list of values.</summary>
internal sealed class ItemsConverter<T>(JsonConverter<T> item) : JsonConverter<IReadOnlyList<T>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var items = new List<T>();
        new ListProperty<IReadOnlyList<T>, List<T>, T>("items", true, item, list => list, static (ref list, value) => list.Add(value)).Read(ref reader, ref items, options);
        return items;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (T one in value)
        {
            item.Write(writer, one, options);
        }

        writer.WriteEndArray();
    }
}
