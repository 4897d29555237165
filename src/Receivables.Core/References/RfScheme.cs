using System.Globalization;
using Receivables.Internals;

namespace Receivables.References;

/// <summary>ISO 11649: the check of IBAN over RF, two check digits and the payload.</summary>
internal sealed class RfScheme : ReferenceScheme
{
    internal const int MaxLength = 25;
    internal const int PayloadStart = 4;

    internal override string Name => "RF reference (ISO 11649)";

    internal override string PayloadRule => "1 to 21 letters A to Z and digits";

    /// <summary>Whether a machine form holds.</summary>
    internal static bool Holds(ReadOnlySpan<char> value) =>
        value.Length is > PayloadStart and <= MaxLength
        && value[0] == 'R' && value[1] == 'F' && char.IsAsciiDigit(value[2]) && char.IsAsciiDigit(value[3])
        && IsPayload(value[PayloadStart..])
        && Mod97.Holds(value);

    internal override string? Read(ReadOnlySpan<char> compact) => Holds(compact) ? compact.ToString() : null;

    internal override string? Create(ReadOnlySpan<char> payload) =>
        IsPayload(payload) ? WithCheckDigits(payload) : null;

    internal override string PayloadOf(string value) => value[PayloadStart..];

    internal override string Print(string value) =>
        string.Join(' ', value.Chunk(4).Select(group => new string(group)));

    private static bool IsPayload(ReadOnlySpan<char> payload)
    {
        foreach (char c in payload)
        {
            if (!char.IsAsciiDigit(c) && !char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return payload.Length is >= 1 and <= MaxLength - PayloadStart;
    }

    private static string WithCheckDigits(ReadOnlySpan<char> payload)
    {
        int checkDigits = 98 - Mod97.Remainder("RF00", Mod97.Remainder(payload, 0));
        return string.Create(CultureInfo.InvariantCulture, $"RF{checkDigits:00}{payload}");
    }
}
