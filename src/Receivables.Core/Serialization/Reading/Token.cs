using System.Text.Json;

namespace Receivables.Serialization;

/// <summary>What converters ask of the token at hand.</summary>
internal static class Token
{
    /// <summary>The text of a string token.</summary>
    /// <exception cref="JsonRefusedException">It is another token, or half a character was escaped.</exception>
    internal static string ReadText(ref Utf8JsonReader reader)
    {
        Require(ref reader, JsonTokenType.String, "a text in quotes");
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Refusal(ref reader, JsonCodes.Refused, "The text is not valid Unicode.");
        }
    }

    /// <summary>Whether the name of the property at hand is this one; a name that holds half a character is none.</summary>
    internal static bool IsName(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        try
        {
            return reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Refuses any other kind of token.</summary>
    internal static void Require(ref Utf8JsonReader reader, JsonTokenType type, string what)
    {
        if (reader.TokenType != type)
        {
            throw Refusal(ref reader, JsonCodes.WrongKind, $"Here stands {Describe(reader.TokenType)}, but {what} is expected.");
        }
    }

    /// <summary>A refusal of the token at hand.</summary>
    internal static JsonRefusedException Refusal(ref Utf8JsonReader reader, string code, string message) =>
        new(new JsonProblem(code, "", message, reader.TokenStartIndex));

    private static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
