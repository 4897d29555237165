using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>The schema version of a payload: a number from 1, and none newer than this program reads or writes.</summary>
internal sealed class VersionConverter(PayloadType type) : JsonConverter<int>
{
    /// <inheritdoc/>
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Token.Require(ref reader, JsonTokenType.Number, "a whole number");
        if (!reader.TryGetInt32(out int version) || version < 1)
        {
            throw Token.Refusal(ref reader, JsonCodes.Refused, "A schema version is a whole number from 1.");
        }

        return WhyRefused(version) is { } reason ? throw Token.Refusal(ref reader, JsonCodes.NewerVersion, reason) : version;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(
        value >= 1 && value <= type.Version
            ? value
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Version {value} of '{type.Name}' was not registered: it would never be read again."), nameof(value)));

    /// <summary>Why a version cannot be read, or null.</summary>
    internal string? WhyRefused(int version) => version <= type.Version ? null : string.Create(
        CultureInfo.InvariantCulture, $"The entry is version {version} of '{type.Name}', newer than {type.Version}, the newest that this program reads: update it.");
}
