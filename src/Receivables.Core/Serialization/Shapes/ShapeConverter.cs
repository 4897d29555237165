using System.Text.Json;
using System.Text.Json.Serialization;
using Receivables.Internals;

namespace Receivables.Serialization;

/// <summary>
/// A JSON object with known properties, each at most once, in any order. Everything else is refused with its place. No reflection, so trimming loses nothing.
/// </summary>
internal sealed class ShapeConverter<T, TDraft>(ShapeProperty<T, TDraft>[] properties, TryCreate<TDraft, T> create) : JsonConverter<T>
    where TDraft : new()
{
    private const long Absent = -1;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Token.Require(ref reader, JsonTokenType.StartObject, "an object in braces");
        long start = reader.TokenStartIndex;
        Span<long> places = stackalloc long[properties.Length];
        places.Fill(Absent);
        var draft = new TDraft();
        for (int next = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; next++)
        {
            next = Find(ref reader, next);
            places[next] = places[next] == Absent ? reader.TokenStartIndex : throw Repeated(ref reader, properties[next].Name);
            reader.Read();
            ReadProperty(ref reader, properties[next], ref draft, options);
        }

        RequireAll(places, start);
        return create(draft, out T? created, out IReadOnlyList<FieldProblem> problems) ? created! : throw Refusal(problems, places, start);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteProperties(writer, value, options);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties alone.</summary>
    internal void WriteProperties(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        foreach (ShapeProperty<T, TDraft> property in properties)
        {
            property.Write(writer, value, options);
        }
    }

    private static void ReadProperty(ref Utf8JsonReader reader, ShapeProperty<T, TDraft> property, ref TDraft draft, JsonSerializerOptions options)
    {
        try
        {
            property.Read(ref reader, ref draft, options);
        }
        catch (JsonRefusedException refused)
        {
            refused.Within(property.Name);
            throw;
        }
    }

    private static JsonRefusedException Repeated(ref Utf8JsonReader reader, string name) =>
        Token.Refusal(ref reader, JsonCodes.RepeatedProperty, $"'{name}' is given twice.");

    /// <summary>Finds the property at hand; what is written in order is found at once.</summary>
    private int Find(ref Utf8JsonReader reader, int expected)
    {
        for (int i = 0; i < properties.Length; i++)
        {
            int at = (expected + i) % properties.Length;
            if (Token.IsName(ref reader, properties[at].Utf8))
            {
                return at;
            }
        }

        throw Token.Refusal(
            ref reader, JsonCodes.UnknownProperty, $"'{Printable.Clip(NameOf(ref reader))}' is not a property of this object; it has {string.Join(", ", properties.Select(p => p.Name))}.");
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private void RequireAll(ReadOnlySpan<long> places, long start)
    {
        List<JsonProblem>? missing = null;
        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] == Absent && properties[i].IsRequired)
            {
                (missing ??= []).Add(new(JsonCodes.MissingProperty, "", $"'{properties[i].Name}' is missing.", start));
            }
        }

        if (missing is not null)
        {
            throw new JsonRefusedException(missing);
        }
    }

    private JsonRefusedException Refusal(IReadOnlyList<FieldProblem> problems, ReadOnlySpan<long> places, long start)
    {
        var found = new List<JsonProblem>();
        foreach (FieldProblem problem in problems)
        {
            int at = Array.FindIndex(properties, p => p.Field == problem.Field);
            long place = at >= 0 && places[at] != Absent ? places[at] : start;
            found.Add(new(JsonCodes.Refused, at >= 0 ? properties[at].Name : "", problem.Message, place));
        }

        return new(found);
    }
}
