using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Receivables.Serialization;

/// <summary>Gives the serializer the types of the library, as a source-generated context would.</summary>
internal sealed class JsonTypeResolver : IJsonTypeInfoResolver
{
    private static readonly FrozenDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Infos =
        JsonConverters.All.SelectMany(entry => entry.Infos).ToFrozenDictionary();

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Infos.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;
}
