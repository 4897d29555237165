using System.Text;
using System.Text.Json;

namespace Receivables.Serialization;

/// <summary>Parses small JSON files, such as policies, into values that know their place.</summary>
internal ref struct PlacedJsonParser
{
    /// <summary>Nothing that a person writes is larger: 4 MiB.</summary>
    internal const int MaxBytes = 4 << 20;

    private const int MaxDepth = 32;

    private readonly ReadOnlySpan<byte> _json;
    private readonly string? _file;
    private Utf8JsonReader _reader;
    private int _line = 1;
    private int _lineStart;
    private int _counted;

    private PlacedJsonParser(ReadOnlySpan<byte> json, string? file)
    {
        _json = json;
        _file = file;
        _reader = new(json, new JsonReaderOptions { MaxDepth = MaxDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = false });
    }

    /// <summary>Parses one value; comments are skipped.</summary>
    /// <returns>The value, or the diagnostic that refuses the file.</returns>
    internal static (PlacedJson? Value, Diagnostic? Problem) Parse(ReadOnlySpan<byte> json, string? file)
    {
        if (json.Length > MaxBytes)
        {
            return (null, new("JSN001", DiagnosticSeverity.Fatal, "The JSON file is larger than 4 MiB.", new(file, 0, 0)));
        }

        ReadOnlySpan<byte> text = json.StartsWith(Encoding.UTF8.Preamble) ? json[3..] : json;
        var parser = new PlacedJsonParser(text, file);
        try
        {
            parser._reader.Read();
            PlacedJson value = parser.ReadValue();
            parser._reader.Read();
            return (value, null);
        }
        catch (JsonException e)
        {
            var place = new SourcePosition(file, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            return (null, new("JSN002", DiagnosticSeverity.Fatal, "The file is not valid JSON here: look for a missing comma, quote or bracket.", place));
        }
        catch (InvalidOperationException)
        {
            return (null, new("JSN002", DiagnosticSeverity.Fatal, "The file holds text that is not valid UTF-8.", parser.Place()));
        }
    }

    private PlacedJson ReadValue()
    {
        SourcePosition place = Place();
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => new(JsonTokenType.StartObject, null, place, ReadProperties(), []),
            JsonTokenType.StartArray => new(JsonTokenType.StartArray, null, place, [], ReadItems()),
            JsonTokenType.String => new(JsonTokenType.String, _reader.GetString(), place, [], []),
            JsonTokenType.Number => new(JsonTokenType.Number, Encoding.ASCII.GetString(_reader.ValueSpan), place, [], []),
            _ => new(_reader.TokenType, null, place, [], []),
        };
    }

    private List<PlacedJsonProperty> ReadProperties()
    {
        var properties = new List<PlacedJsonProperty>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            string name = _reader.GetString()!;
            SourcePosition place = Place();
            _reader.Read();
            properties.Add(new(name, place, ReadValue()));
        }

        return properties;
    }

    private List<PlacedJson> ReadItems()
    {
        var items = new List<PlacedJson>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue());
        }

        return items;
    }

    // The reader knows byte offsets; people know lines and columns. Tokens come in order, so every byte is counted once.
    private SourcePosition Place()
    {
        int start = (int)_reader.TokenStartIndex;
        for (; _counted < start; _counted++)
        {
            if (_json[_counted] == '\n')
            {
                _line++;
                _lineStart = _counted + 1;
            }
        }

        return new(_file, _line, Encoding.UTF8.GetCharCount(_json[_lineStart..start]) + 1);
    }
}
