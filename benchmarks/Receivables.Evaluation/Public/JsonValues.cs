using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Receivables.Evaluation.Public;

/// <summary>Reads fields of records that may lack them.</summary>
internal static class JsonValues
{
    /// <summary>A text, or null where it is missing, null or empty.</summary>
    internal static string? Text(this JsonElement record, string name) =>
        record.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    internal static string Need(this JsonElement record, string name) => record.Text(name) ?? throw new FormatException($"'{name}' is missing.");

    internal static Money Amount(this JsonElement record, string name, string currency) =>
        Money.FromDecimal(record.GetProperty(name).GetDecimal(), Currency.FromCode(record.Need(currency)));

    /// <summary>A day, with or without a time behind it.</summary>
    internal static LocalDate Day(this JsonElement record, string name) => LocalDatePattern.Iso.Parse(record.Need(name)[..10]).Value;

    internal static IEnumerable<JsonElement> List(this JsonElement record, string name) =>
        record.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];
}
