using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>Collects the properties of a JSON object in the order in which they are written.</summary>
/// <typeparam name="T">What is written.</typeparam>
/// <typeparam name="TDraft">What is filled while reading: the builder of a noun, or a draft of a value.</typeparam>
internal sealed class Shape<T, TDraft>
    where TDraft : new()
{
    private readonly List<ShapeProperty<T, TDraft>> _properties = [];

    /// <summary>A property that is always there.</summary>
    internal Shape<T, TDraft> Required<TValue>(string name, JsonConverter<TValue> converter, Func<T, TValue> get, Put<TDraft, TValue> put) =>
        Add(new SingleProperty<T, TDraft, TValue>(name, true, converter, Always(get), put));

    /// <summary>A property that is always written, and need not be there when read.</summary>
    internal Shape<T, TDraft> Defaulted<TValue>(string name, JsonConverter<TValue> converter, Func<T, TValue> get, Put<TDraft, TValue> put) =>
        Add(new SingleProperty<T, TDraft, TValue>(name, false, converter, Always(get), put));

    /// <summary>A property that is left out where it is null.</summary>
    internal Shape<T, TDraft> Optional<TValue>(string name, JsonConverter<TValue> converter, Func<T, TValue?> get, Put<TDraft, TValue> put)
        where TValue : class =>
        Add(new SingleProperty<T, TDraft, TValue>(name, false, converter, (T source, out TValue value) => (value = get(source)!) is not null, put));

    /// <inheritdoc cref="Optional{TValue}(string, JsonConverter{TValue}, Func{T, TValue}, Put{TDraft, TValue})"/>
    internal Shape<T, TDraft> Optional<TValue>(string name, JsonConverter<TValue> converter, Func<T, TValue?> get, Put<TDraft, TValue> put, string? field = null)
        where TValue : struct =>
        Add(new SingleProperty<T, TDraft, TValue>(name, false, converter, (T source, out TValue value) => Has(get(source), out value), put) { Field = field ?? Pascal(name) });

    /// <summary>A list that is left out where it is empty.</summary>
    internal Shape<T, TDraft> List<TValue>(
        string name, JsonConverter<TValue> converter, Func<T, IReadOnlyList<TValue>> get, Put<TDraft, TValue> add, bool required = false, string? field = null) =>
        Add(new ListProperty<T, TDraft, TValue>(name, required, converter, get, add) { Field = field ?? Pascal(name) });

    /// <summary>The converter, for what a builder makes.</summary>
    internal ShapeConverter<T, TDraft> Built(TryCreate<TDraft, T> create) => new([.. _properties], create);

    /// <summary>The converter, for what a constructor or factory makes: what it throws is a refusal of the whole object.</summary>
    internal ShapeConverter<T, TDraft> Made(Func<TDraft, T> make) => new([.. _properties], new Maker<TDraft, T>(make).TryCreate);

    private static TryGet<T, TValue> Always<TValue>(Func<T, TValue> get) => (T source, out TValue value) =>
    {
        value = get(source);
        return true;
    };

    private static bool Has<TValue>(TValue? source, out TValue value)
        where TValue : struct
    {
        value = source.GetValueOrDefault();
        return source.HasValue;
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private Shape<T, TDraft> Add(ShapeProperty<T, TDraft> property)
    {
        _properties.Add(property);
        return this;
    }
}
