using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>The version of a file's shape: a whole number from 1, none newer than this program reads.</summary>
/// <param name="what">What the file holds.</param>
/// <param name="newest">The newest version.</param>
internal sealed class FormatVersionConverter(string what, int newest) : JsonConverter<int>
{
    /// <inheritdoc/>
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Token.Require(ref reader, JsonTokenType.Number, "a whole number");
        return !reader.TryGetInt32(out int version) || version < 1
            ? throw Token.Refusal(ref reader, JsonCodes.Refused, "A version is a whole number from 1.")
            : version <= newest
                ? version
                : throw Token.Refusal(
                    ref reader, JsonCodes.NewerVersion, string.Create(CultureInfo.InvariantCulture, $"The {what} is of version {version}, newer than {newest}, the newest that this program reads: update it."));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
