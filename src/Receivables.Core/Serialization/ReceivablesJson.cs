using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Receivables.Serialization;

/// <summary>Customers, invoices, credit notes, payments and their values as JSON.</summary>
/// <remarks>
/// <para>Amounts and rates are strings with a point (<c>{"amount":"1224.49","currency":"EUR"}</c>), dates and instants ISO 8601, ids strings, enumerations words in camel case;
/// what is absent is left out. Equal values give equal bytes, on every machine and version of .NET.</para>
/// <para>Reading goes through the builders, so nothing invalid comes in. Unknown and repeated properties, wrong kinds of value, comments and trailing commas are refused; <c>null</c> counts as absent.
/// The exact shapes are in <c>docs/guides/json.md</c>.</para>
/// <para>No reflection: nothing is lost by trimming or compiling ahead of time. Thread safe.</para>
/// </remarks>
public static class ReceivablesJson
{
    /// <summary>How deep JSON may be nested when <see cref="Options"/> are used: 32. The types of the library need 7.</summary>
    public const int MaxDepth = 32;

    /// <summary>The types of the library, to combine with a source-generated context of your own: <c>JsonTypeInfoResolver.Combine(ReceivablesJson.Resolver, MyContext.Default)</c>.</summary>
    public static IJsonTypeInfoResolver Resolver { get; } = new JsonTypeResolver();

    /// <summary>The converters, for options of your own that use reflection; <see cref="AddReceivables"/> adds them.</summary>
    public static IReadOnlyList<JsonConverter> Converters { get; } = [.. JsonConverters.All.Select(entry => entry.Converter)];

    /// <summary>Options for the types of the library alone, read-only: compact and strict, at most <see cref="MaxDepth"/> deep, HTML-sensitive characters escaped.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions(indented: false);

    /// <summary>The same as <see cref="Options"/>, with line breaks (<c>\n</c>) and two spaces for people.</summary>
    public static JsonSerializerOptions IndentedOptions { get; } = CreateOptions(indented: true);

    /// <summary>Teaches options the types of the library.</summary>
    /// <param name="options">Options not used yet, such as those of ASP.NET Core.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are read-only.</exception>
    public static JsonSerializerOptions AddReceivables(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (JsonConverter converter in Converters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">A type of the library, a nullable one, or <c>IReadOnlyList</c> of one.</typeparam>
    /// <param name="value">The value; not a <c>default</c> that stands for none, such as <c>default(CustomerId)</c>.</param>
    /// <param name="indented">Whether people will read it.</param>
    /// <exception cref="ArgumentException">The value, or a part of it, is a <c>default</c> that stands for none.</exception>
    /// <exception cref="NotSupportedException">The type has no JSON form.</exception>
    public static string Serialize<T>(T value, bool indented = false) => JsonSerializer.Serialize(value, TypeInfo<T>(indented ? IndentedOptions : Options));

    /// <summary>Writes a value as UTF-8.</summary>
    /// <inheritdoc cref="Serialize{T}(T, bool)"/>
    public static byte[] SerializeToUtf8Bytes<T>(T value, bool indented = false) =>
        JsonSerializer.SerializeToUtf8Bytes(value, TypeInfo<T>(indented ? IndentedOptions : Options));

    /// <summary>Writes a value as UTF-8 into a buffer.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="value">The value; not a <c>default</c> that stands for none.</param>
    /// <inheritdoc cref="Serialize{T}(T, bool)"/>
    public static void Serialize<T>(IBufferWriter<byte> output, T value)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Options.Encoder });
        JsonSerializer.Serialize(writer, value, TypeInfo<T>(Options));
    }

    /// <summary>Reads a value.</summary>
    /// <typeparam name="T">A type of the library, or <c>IReadOnlyList</c> of one.</typeparam>
    /// <param name="json">One JSON value.</param>
    /// <exception cref="JsonException">It is not JSON, or not such a value; the message says where and why.</exception>
    /// <exception cref="NotSupportedException">The type has no JSON form.</exception>
    public static T Deserialize<T>(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return NotNull(JsonSerializer.Deserialize(json, TypeInfo<T>(Options)));
    }

    /// <summary>Reads a value.</summary>
    /// <param name="utf8Json">One JSON value, UTF-8 without BOM.</param>
    /// <inheritdoc cref="Deserialize{T}(string)"/>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8Json) => NotNull(JsonSerializer.Deserialize(utf8Json, TypeInfo<T>(Options)));

    /// <summary>Reads a value, or a list of values, and says of each that is refused where and why, without throwing for what the data hold.</summary>
    /// <typeparam name="T">A type of the library.</typeparam>
    /// <param name="utf8Json">One value or one list in brackets, UTF-8 with or without BOM. Its size is bounded by the caller; time and memory are linear in it.</param>
    /// <param name="file">The name for the diagnostics, or null.</param>
    /// <returns>
    /// The values in order. A refused one is an error with line and column and does not stop the others. Text that is not JSON, or more than 10,000 refusals, is fatal
    /// and gives no value at all. The codes are <c>JSN002</c> to <c>JSN010</c>, listed in <c>docs/guides/json.md</c>.
    /// </returns>
    /// <exception cref="NotSupportedException">The type has no JSON form.</exception>
    public static ReadResult<T> Read<T>(ReadOnlySpan<byte> utf8Json, string? file = null) => new JsonListReader<T>(JsonConverters.For<T>(), file).Read(utf8Json);

    private static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static T NotNull<T>(T? value) => value ?? throw new JsonException("The JSON is null, but a value is expected.");

    private static JsonSerializerOptions CreateOptions(bool indented)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = Resolver,
            MaxDepth = MaxDepth,
            AllowDuplicateProperties = false,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            WriteIndented = indented,
            NewLine = "\n",

            // Blocks that Unicode has filled: which characters are escaped never changes with its versions, so neither do the bytes.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.LatinExtendedA),
        };
        options.MakeReadOnly();
        return options;
    }
}
