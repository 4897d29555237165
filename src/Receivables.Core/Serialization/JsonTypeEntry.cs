using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Receivables.Serialization;

/// <summary>A type with its converter, and what the serializer must know of the types made of it, without reflection.</summary>
internal sealed class JsonTypeEntry
{
    private JsonTypeEntry(Type type, JsonConverter converter, IReadOnlyDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> infos)
    {
        Type = type;
        Converter = converter;
        Infos = infos;
    }

    internal Type Type { get; }

    internal JsonConverter Converter { get; }

    /// <summary>The type itself, a list of it, and for a struct its nullable form.</summary>
    internal IReadOnlyDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Infos { get; }

    internal static JsonTypeEntry Of<T>(JsonConverter<T> converter)
        where T : class => new(typeof(T), converter, Common(converter));

    internal static JsonTypeEntry OfValue<T>(JsonConverter<T> converter)
        where T : struct
    {
        Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> infos = Common(converter);
        infos[typeof(T?)] = options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));
        return new(typeof(T), converter, infos);
    }

    private static Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Common<T>(JsonConverter<T> converter) => new()
    {
        [typeof(T)] = options => JsonMetadataServices.CreateValueInfo<T>(options, converter),
        [typeof(IReadOnlyList<T>)] = options => JsonMetadataServices.CreateValueInfo<IReadOnlyList<T>>(options, new ItemsConverter<T>(converter)),
    };
}
