using System.Text.Json.Serialization;
using Receivables.Journal;

namespace Receivables.Serialization;

/// <summary>A kind of journal entry that <see cref="JournalJson"/> knows.</summary>
/// <param name="Name">The word of the property <c>type</c>.</param>
/// <param name="Type">The payload's type.</param>
/// <param name="Version">The newest schema version that the converter reads.</param>
/// <param name="Converter">Reads and writes the payload.</param>
internal sealed record PayloadType(string Name, Type Type, int Version, JsonConverter<EntryPayload> Converter)
{
    internal static PayloadType Of<T>(string name, int version, JsonConverter<T> converter)
        where T : EntryPayload => new(name, typeof(T), version, new PayloadConverter<T>(converter));
}
