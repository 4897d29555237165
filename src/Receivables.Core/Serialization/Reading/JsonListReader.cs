using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>Reads one value or a list of them, and turns what is wrong into diagnostics with line and column.</summary>
/// <param name="converter">Reads one value.</param>
/// <param name="file">The name for the diagnostics.</param>
/// <param name="manyValues">Whether values may stand one after the other without brackets, as in JSON Lines.</param>
internal sealed class JsonListReader<T>(JsonConverter<T> converter, string? file, bool manyValues = false)
{
    private readonly List<T> _items = [];
    private readonly List<Diagnostic> _diagnostics = [];

    internal ReadResult<T> Read(ReadOnlySpan<byte> utf8Json)
    {
        ReadOnlySpan<byte> json = utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;
        try
        {
            bool whole = ReadAll(json);
            return new(whole ? _items : [], _diagnostics);
        }
        catch (JsonException e)
        {
            var lines = new LineCounter(json, file);
            SourcePosition place = lines.At((int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0));
            string why = json.IsEmpty ? "The file is empty." : $"The text is not valid JSON here, or nested deeper than {ReceivablesJson.MaxDepth}: look for a missing comma, quote or bracket.";
            return new([], [new(JsonCodes.NotJson, DiagnosticSeverity.Fatal, why, place)]);
        }
    }

    /// <summary>Reads everything, unless so much is refused that the text is not what the caller takes it for.</summary>
    private bool ReadAll(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = ReceivablesJson.MaxDepth, AllowMultipleValues = manyValues });
        var lines = new LineCounter(json, file);
        bool more = reader.Read();
        bool inBrackets = reader.TokenType == JsonTokenType.StartArray;
        more = inBrackets ? reader.Read() : more;
        while (more && reader.TokenType != JsonTokenType.EndArray)
        {
            if (_diagnostics.Count >= DiagnosticBag.DefaultCapacity)
            {
                _diagnostics.Add(new(JsonCodes.TooManyRefused, DiagnosticSeverity.Fatal, "So much was refused that the rest is not read: is it the right file?", lines.At(reader.TokenStartIndex)));
                return false;
            }

            ReadOne(ref reader, ref lines);
            more = reader.Read();
        }

        if (inBrackets && reader.Read())
        {
            _diagnostics.Add(new(JsonCodes.NotJson, DiagnosticSeverity.Fatal, "Nothing may follow the bracket that closes the list.", lines.At(reader.TokenStartIndex)));
            return false;
        }

        return true;
    }

    private void ReadOne(ref Utf8JsonReader reader, ref LineCounter lines)
    {
        Utf8JsonReader start = reader;
        try
        {
            _items.Add(converter.Read(ref reader, typeof(T), ReceivablesJson.Options)!);
        }
        catch (JsonRefusedException refused)
        {
            foreach (JsonProblem problem in refused.Problems.OrderBy(p => p.Offset))
            {
                _diagnostics.Add(new(problem.Code, DiagnosticSeverity.Error, problem.ToString(), lines.At(problem.Offset)));
            }

            reader = start;
            reader.Skip();
        }
    }
}
