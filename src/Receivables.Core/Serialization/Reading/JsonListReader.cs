using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>Reads one value or a list of them, and turns what is wrong into diagnostics with line and column.</summary>
internal sealed class JsonListReader<T>(JsonConverter<T> converter, string? file)
{
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = ReceivablesJson.MaxDepth };

    private readonly List<T> _items = [];
    private readonly DiagnosticBag _diagnostics = new();

    internal ReadResult<T> Read(ReadOnlySpan<byte> utf8Json)
    {
        ReadOnlySpan<byte> json = utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;
        try
        {
            ReadAll(json);
            return new(_items, _diagnostics.Diagnostics);
        }
        catch (JsonException e)
        {
            var lines = new LineCounter(json, file);
            SourcePosition place = lines.At((int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0));
            string why = json.IsEmpty ? "The file is empty." : $"The text is not valid JSON here, or nested deeper than {ReceivablesJson.MaxDepth}: look for a missing comma, quote or bracket.";
            return new([], [new(JsonCodes.NotJson, DiagnosticSeverity.Fatal, why, place)]);
        }
    }

    private void ReadAll(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, ReaderOptions);
        var lines = new LineCounter(json, file);
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                ReadOne(ref reader, ref lines);
            }
        }
        else
        {
            ReadOne(ref reader, ref lines);
        }

        reader.Read();
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
                _diagnostics.Report(new(problem.Code, DiagnosticSeverity.Error, problem.ToString(), lines.At(problem.Offset)));
            }

            reader = start;
            reader.Skip();
        }
    }
}
