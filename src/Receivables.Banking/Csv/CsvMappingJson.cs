using System.Text;
using System.Text.Json;

namespace Receivables.Banking.Csv;

/// <summary>The mapping as JSON: read strictly, written so that it reads back equal.</summary>
internal static class CsvMappingJson
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 4, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    internal static CsvMapping Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Strict);
            var mapping = new CsvMapping();
            foreach (JsonProperty property in Expect(document.RootElement, JsonValueKind.Object, "a mapping").EnumerateObject())
            {
                mapping = Take(mapping, property);
            }

            return mapping;
        }
        catch (JsonException fault)
        {
            throw new FormatException($"The mapping is no JSON: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // Half a character beyond the basic plane, escaped or not, is found only when the text is taken.
            throw new FormatException("A text of the mapping holds half a character (a surrogate without its other half).", fault);
        }
    }

    /// <param name="mapping">The mapping.</param>
    /// <param name="isShort">Whether it stands on one line, without what is so anyway.</param>
    internal static string Write(CsvMapping mapping, bool isShort = false)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = !isShort, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", CsvMapping.CurrentVersion);
            Text(json, "name", mapping.Name);
            Text(json, "separator", mapping.Separator?.ToString());
            Text(json, "decimalMark", mapping.DecimalMark?.ToString());
            Text(json, "dateOrder", mapping.DateOrder);
            if (mapping.SkipLines is { } skip)
            {
                json.WriteNumber("skipLines", skip);
            }

            Flag(json, "hasHeader", mapping.HasHeader, !isShort || !mapping.HasHeader);
            Text(json, "account", mapping.Account);
            Text(json, "currency", mapping.Currency.IsNone ? null : mapping.Currency.Code);
            Flag(json, "isInverse", mapping.IsInverse, !isShort || mapping.IsInverse);
            WriteColumns(json, mapping);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static CsvMapping Take(CsvMapping mapping, JsonProperty property) => property.Name switch
    {
        "version" => property.Value.ValueKind == JsonValueKind.Number && property.Value.TryGetInt32(out int version) && version == CsvMapping.CurrentVersion
            ? mapping : throw new FormatException($"The version of the mapping is not {CsvMapping.CurrentVersion}."),
        "name" => mapping with { Name = Text(property) },
        "separator" => mapping with { Separator = Sign(property, ",;\t|") },
        "decimalMark" => mapping with { DecimalMark = Sign(property, ".,") },
        "dateOrder" => mapping with { DateOrder = Text(property) is "dmy" or "mdy" or "ymd" ? Text(property) : throw new FormatException("dateOrder is dmy, mdy or ymd.") },
        "skipLines" => mapping with { SkipLines = property.Value.ValueKind == JsonValueKind.Number && property.Value.TryGetInt32(out int skip) && skip is >= 0 and <= 1_000 ? skip : throw new FormatException("skipLines is a number from 0 to 1000.") },
        "hasHeader" => mapping with { HasHeader = Flag(property) },
        "account" => mapping with { Account = Text(property) },
        "currency" => mapping with { Currency = Currency.TryFromCode(Text(property), out Currency currency) ? currency : throw new FormatException("currency is a code of ISO 4217.") },
        "isInverse" => mapping with { IsInverse = Flag(property) },
        "columns" => mapping with { Columns = ReadColumns(Expect(property.Value, JsonValueKind.Object, "columns")) },
        _ => throw new FormatException($"A mapping has no property '{Internals.Excerpt.Of(property.Name)}'."),
    };

    private static Dictionary<string, IReadOnlyList<string>> ReadColumns(JsonElement columns)
    {
        var read = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (JsonProperty column in columns.EnumerateObject())
        {
            if (!CsvRoles.TryParse(column.Name, out _) || read.ContainsKey(column.Name))
            {
                throw new FormatException($"'{Internals.Excerpt.Of(column.Name)}' is nothing that a column can hold, or stands there twice.");
            }

            read.Add(column.Name, column.Value.ValueKind == JsonValueKind.String ? [column.Value.GetString()!]
                : [.. Expect(column.Value, JsonValueKind.Array, column.Name).EnumerateArray().Select(e => Expect(e, JsonValueKind.String, column.Name).GetString()!)]);
        }

        return read;
    }

    private static void WriteColumns(Utf8JsonWriter json, CsvMapping mapping)
    {
        json.WriteStartObject("columns");
        foreach ((string role, IReadOnlyList<string> names) in mapping.Columns)
        {
            json.WriteStartArray(role);
            foreach (string name in names)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Flag(Utf8JsonWriter json, string name, bool value, bool isWritten)
    {
        if (isWritten)
        {
            json.WriteBoolean(name, value);
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Text(JsonProperty property) => Expect(property.Value, JsonValueKind.String, property.Name).GetString()!;

    private static char Sign(JsonProperty property, string allowed) =>
        Text(property) is { Length: 1 } text && allowed.Contains(text[0], StringComparison.Ordinal) ? text[0] : throw new FormatException($"{property.Name} is one of: {string.Join(' ', allowed.Select(c => c == '\t' ? "tab" : c.ToString()))}.");

    private static bool Flag(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new FormatException($"{property.Name} is true or false."),
    };

    private static JsonElement Expect(JsonElement element, JsonValueKind kind, string what) =>
        element.ValueKind == kind ? element : throw new FormatException($"{what} is not of the kind {kind}.");
}
