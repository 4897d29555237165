using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Receivables;

namespace ReceivablesSample.Output;

/// <summary>How values look in JSON: amounts as strings with the digits of their currency, ISO dates, fixed decimals, nothing for what is absent.</summary>
internal static class JsonValues
{
    private const int FlushAtBytes = 1 << 16;

    internal static void WriteMoney(this Utf8JsonWriter json, string name, Money amount) => json.WriteString(name, amount.ToAmountString());

    internal static void WriteMoneyIfAny(this Utf8JsonWriter json, string name, Money? amount)
    {
        if (amount is { } given)
        {
            json.WriteMoney(name, given);
        }
    }

    internal static void WriteDate(this Utf8JsonWriter json, string name, LocalDate date) => json.WriteString(name, LocalDatePattern.Iso.Format(date));

    internal static void WriteDateIfAny(this Utf8JsonWriter json, string name, LocalDate? date)
    {
        if (date is { } given)
        {
            json.WriteDate(name, given);
        }
    }

    internal static void WriteStringIfAny(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>Writes a number with a fixed count of decimals; null where it is undefined.</summary>
    internal static void WriteDecimal(this Utf8JsonWriter json, string name, decimal? value, int decimals)
    {
        json.WritePropertyName(name);
        if (value is { } defined)
        {
            decimal rounded = decimal.Round(defined, decimals, MidpointRounding.AwayFromZero);
            json.WriteRawValue(rounded.ToString($"F{decimals}", CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>The name of an enumeration's member as JSON has it: with a small first letter.</summary>
    internal static string Camel<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Hands finished text on, so that long lists need no memory.</summary>
    internal static void FlushIfLarge(this Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAtBytes)
        {
            json.Flush();
        }
    }
}
