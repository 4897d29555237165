using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Receivables.Internals;

namespace Receivables.Serialization;

/// <summary>Takes the properties of one object one by one; each problem is reported at its place, and what nobody took is unknown.</summary>
internal sealed class PlacedJsonObject
{
    private readonly PlacedJson _source;
    private readonly IDiagnosticSink _sink;
    private readonly PlacedJsonCodes _codes;
    private readonly PlacedJsonObject? _owner;
    private readonly Dictionary<string, PlacedJsonProperty> _left = new(StringComparer.Ordinal);

    /// <summary>Opens an object, or reports that the value is none.</summary>
    /// <param name="source">The value.</param>
    /// <param name="what">What it is, to begin a sentence.</param>
    /// <param name="sink">Where problems go.</param>
    /// <param name="codes">Their codes; those of a dunning policy unless given.</param>
    /// <param name="owner">The object that it is part of, which fails with it; or null.</param>
    internal PlacedJsonObject(PlacedJson source, string what, IDiagnosticSink sink, PlacedJsonCodes? codes = null, PlacedJsonObject? owner = null)
    {
        _owner = owner;
        _source = source;
        _sink = sink;
        _codes = codes ?? PlacedJsonCodes.Dunning;
        if (source.Kind != JsonTokenType.StartObject)
        {
            Report(_codes.NoObject, $"{what} is an object in braces.", source.Position);
        }

        foreach (PlacedJsonProperty property in source.Properties)
        {
            if (!_left.TryAdd(property.Name, property))
            {
                Report(_codes.Repeated, $"'{Printable.Clip(property.Name)}' is given twice.", property.Position);
            }
        }
    }

    /// <summary>Whether anything was reported.</summary>
    internal bool Failed { get; private set; }

    /// <summary>Where the object begins.</summary>
    internal SourcePosition Position => _source.Position;

    internal void Report(string code, string message, SourcePosition position)
    {
        for (PlacedJsonObject? failed = this; failed is not null; failed = failed._owner)
        {
            failed.Failed = true;
        }

        _sink.Report(new(code, DiagnosticSeverity.Error, message, position));
    }

    /// <summary>Takes a property, or null where it is absent or null.</summary>
    internal PlacedJson? Take(string name) =>
        _left.Remove(name, out PlacedJsonProperty? property) && property.Value.Kind != JsonTokenType.Null ? property.Value : null;

    internal string? TakeText(string name, bool required = false)
    {
        PlacedJson? value = Take(name);
        if (value?.Kind == JsonTokenType.String && !string.IsNullOrWhiteSpace(value.Text))
        {
            return value.Text;
        }

        if (value is not null || required)
        {
            Report(_codes.WrongValue, $"'{name}' is a text in quotes{(required ? " and must be given" : "")}.", value?.Position ?? Position);
        }

        return null;
    }

    /// <summary>Takes a number as it is written, or null where it is absent or none.</summary>
    internal PlacedJson? TakeNumber(string name)
    {
        PlacedJson? value = Take(name);
        if (value is null || value.Kind == JsonTokenType.Number)
        {
            return value;
        }

        Report(_codes.WrongValue, $"'{name}' is a number, without quotes.", value.Position);
        return null;
    }

    internal bool TakeFlag(string name, bool absent = false)
    {
        PlacedJson? value = Take(name);
        if (value is not null && value.Kind is not (JsonTokenType.True or JsonTokenType.False))
        {
            Report(_codes.WrongValue, $"'{name}' is true or false.", value.Position);
        }

        return value is null ? absent : value.Kind == JsonTokenType.True;
    }

    internal decimal TakeAmount(string name, decimal largest)
    {
        PlacedJson? value = Take(name);
        if (value is null)
        {
            return 0;
        }

        bool read = decimal.TryParse(value.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount);
        if (!read || amount > largest)
        {
            Report(_codes.WrongValue, string.Create(CultureInfo.InvariantCulture, $"'{name}' is an amount from 0 to {largest}, such as \"10.00\"."), value.Position);
        }

        return amount;
    }

    internal Period? TakePeriod(string name, bool required, Func<Period, string?> whyRefused)
    {
        PlacedJson? value = Take(name);
        if (value is null && !required)
        {
            return null;
        }

        ParseResult<Period>? parsed = value?.Kind == JsonTokenType.String ? PeriodPattern.Roundtrip.Parse(value.Text!) : null;
        string? reason = parsed is { Success: true } ? whyRefused(parsed.Value) : "";
        if (reason is null)
        {
            return parsed!.Value;
        }

        Report(_codes.WrongPeriod, $"'{name}' is an ISO 8601 period such as P5D, P-3D or P2M. {reason}".TrimEnd(), value?.Position ?? Position);
        return null;
    }

    /// <summary>Takes one of a few words.</summary>
    internal T TakeWord<T>(string name, IReadOnlyDictionary<string, T> words, T absent, bool required = false)
        where T : struct, Enum
    {
        PlacedJson? value = Take(name);
        if (value is null && !required)
        {
            return absent;
        }

        if (value?.Kind == JsonTokenType.String && words.TryGetValue(value.Text!, out T word))
        {
            return word;
        }

        Report(_codes.WrongValue, $"'{name}' is one of {string.Join(", ", words.Keys)}.", value?.Position ?? Position);
        return absent;
    }

    internal IReadOnlyList<PlacedJson> TakeList(string name, bool required)
    {
        PlacedJson? value = Take(name);
        if ((value is null && required) || (value is not null && value.Kind != JsonTokenType.StartArray))
        {
            Report(_codes.WrongValue, $"'{name}' is a list in brackets{(required ? " and must be given" : "")}.", value?.Position ?? Position);
        }

        return value?.Items ?? [];
    }

    /// <summary>Takes a list of objects; what is wrong with one of them is wrong with this.</summary>
    /// <param name="name">The name of the list.</param>
    /// <param name="what">What an element is, to begin a sentence.</param>
    /// <returns>The objects, or null where the list is absent.</returns>
    internal IReadOnlyList<PlacedJsonObject>? TakeObjects(string name, string what)
    {
        bool given = _left.TryGetValue(name, out PlacedJsonProperty? property) && property.Value.Kind != JsonTokenType.Null;
        IReadOnlyList<PlacedJson> items = TakeList(name, required: false);
        return given ? [.. items.Select(item => new PlacedJsonObject(item, what, _sink, _codes, this))] : null;
    }

    /// <summary>Reports every property that nobody took.</summary>
    internal void Close()
    {
        foreach (PlacedJsonProperty property in _left.Values)
        {
            Report(_codes.Unknown, $"'{Printable.Clip(property.Name)}' is not a property of this object: look for a misspelling.", property.Position);
        }
    }
}
