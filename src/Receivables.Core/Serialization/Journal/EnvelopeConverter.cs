using System.Text.Json;
using System.Text.Json.Serialization;
using Receivables.Journal;

namespace Receivables.Serialization;

/// <summary>
/// A journal entry in its place. What its payload looks like stands in <c>type</c> and <c>version</c>, which may come after it: they are looked for first.
/// </summary>
internal sealed class EnvelopeConverter(PayloadTypes types) : JsonConverter<JournalEnvelope>
{
    /// <inheritdoc/>
    public override JournalEnvelope Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Token.Require(ref reader, JsonTokenType.StartObject, "an object in braces");
        Utf8JsonReader ahead = reader;
        PayloadType type = Find(ref ahead, "type"u8) ? ReadType(ref ahead) : throw Token.Refusal(ref reader, JsonCodes.MissingProperty, "'type' is missing.");
        ahead = reader;
        if (Find(ref ahead, "version"u8))
        {
            ReadVersion(ref ahead, type, options);
        }

        return types.EnvelopeOf(type).Read(ref reader, typeToConvert, options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JournalEnvelope value, JsonSerializerOptions options) =>
        types.EnvelopeOf(types.Of(value.Entry.Payload)).Write(writer, value, options);

    /// <summary>Goes to the value of a property of the object that begins here.</summary>
    private static bool Find(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = Token.IsName(ref reader, name);
            reader.Read();
            if (found)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    // A newer payload may have another shape: the version is what to say, not what happens to be missing in it.
    private static void ReadVersion(ref Utf8JsonReader reader, PayloadType type, JsonSerializerOptions options)
    {
        try
        {
            new VersionConverter(type).Read(ref reader, typeof(int), options);
        }
        catch (JsonRefusedException refused)
        {
            refused.Within("version");
            throw;
        }
    }

    private PayloadType ReadType(ref Utf8JsonReader reader)
    {
        try
        {
            string name = Token.ReadText(ref reader);
            return types.TryGet(name, out PayloadType? type) ? type : throw Token.Refusal(ref reader, JsonCodes.UnknownType, types.WhyUnknown(name));
        }
        catch (JsonRefusedException refused)
        {
            refused.Within("type");
            throw;
        }
    }
}
