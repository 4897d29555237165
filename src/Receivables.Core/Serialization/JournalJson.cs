using System.Buffers;
using System.Text.Json;
using Receivables.Journal;

namespace Receivables.Serialization;

/// <summary>Journal entries as JSON: for export, for backup, and for stores that keep them.</summary>
/// <remarks>
/// <para>One entry is <c>{"ledger","sequence","id","effectiveDate","recordedAt","actor","type","version","payload"}</c>. Equal entries give equal bytes. A type that is not known and
/// a schema version that is newer are refused, never skipped: a journal with a gap proves nothing.</para>
/// <para>Immutable; thread safe; without reflection.</para>
/// </remarks>
public sealed class JournalJson
{
    private readonly PayloadTypes _types;
    private readonly EnvelopeConverter _envelope;

    internal JournalJson(IReadOnlyList<PayloadType> types)
    {
        _types = new(types);
        _envelope = new(_types);
    }

    /// <summary>For the entries of this library. Use <see cref="JournalJsonBuilder"/> to add your own.</summary>
    public static JournalJson Default { get; } = new JournalJsonBuilder().Build();

    /// <summary>Writes an entry in its place.</summary>
    /// <param name="envelope">The entry.</param>
    /// <exception cref="NotSupportedException">The type of the payload was not registered.</exception>
    /// <exception cref="ArgumentException">The payload has a schema version that was not registered, or a part of it is a <c>default</c> that stands for none.</exception>
    public byte[] Serialize(JournalEnvelope envelope)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Serialize(buffer, envelope);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes an entry in its place into a buffer, without a line end.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="envelope">The entry.</param>
    /// <inheritdoc cref="Serialize(JournalEnvelope)" path="/exception"/>
    public void Serialize(IBufferWriter<byte> output, JournalEnvelope envelope)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        using Utf8JsonWriter writer = Writer(output);
        _envelope.Write(writer, envelope, ReceivablesJson.Options);
    }

    /// <summary>Reads an entry in its place.</summary>
    /// <param name="utf8Json">One entry, UTF-8 without BOM.</param>
    /// <exception cref="JsonException">It is not JSON, not an entry, of an unknown type or a newer schema version; the message says where and why.</exception>
    public JournalEnvelope Deserialize(ReadOnlySpan<byte> utf8Json) => ReadWhole(utf8Json, _envelope);

    /// <summary>Reads entries that stand one after the other, as JSON Lines or in brackets, and says of each that is refused where and why.</summary>
    /// <param name="utf8Json">UTF-8 with or without BOM. Its size is bounded by the caller.</param>
    /// <param name="file">The name for the diagnostics, or null.</param>
    /// <returns>The entries in order; see <see cref="ReceivablesJson.Read"/>. A result that is not clean is not the whole journal.</returns>
    public ReadResult<JournalEnvelope> Read(ReadOnlySpan<byte> utf8Json, string? file = null) => new JsonListReader<JournalEnvelope>(_envelope, file, manyValues: true).Read(utf8Json);

    /// <summary>The word for the type of a payload, such as <c>paymentReceived</c>: for a store that keeps type, version and payload apart.</summary>
    /// <param name="payload">The payload.</param>
    /// <exception cref="NotSupportedException">The type was not registered.</exception>
    public string TypeOf(EntryPayload payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        return _types.Of(payload).Name;
    }

    /// <summary>Writes a payload alone; its type and <see cref="EntryPayload.SchemaVersion"/> must be kept beside it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="payload">The payload.</param>
    /// <inheritdoc cref="Serialize(JournalEnvelope)" path="/exception"/>
    public void SerializePayload(IBufferWriter<byte> output, EntryPayload payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        using Utf8JsonWriter writer = Writer(output);
        _types.Of(payload).Converter.Write(writer, payload, ReceivablesJson.Options);
    }

    /// <summary>Reads a payload that was kept with its type and schema version.</summary>
    /// <param name="type">The word of <see cref="TypeOf"/>.</param>
    /// <param name="version">The schema version, from 1.</param>
    /// <param name="utf8Json">The payload.</param>
    /// <exception cref="JsonException">The type is unknown, the version is newer, or the JSON is not such a payload; the message says which.</exception>
    public EntryPayload DeserializePayload(string type, int version, ReadOnlySpan<byte> utf8Json)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        PayloadType known = _types.TryGet(type, out PayloadType? found) ? found : throw new JsonException(_types.WhyUnknown(type));
        return new VersionConverter(known).WhyRefused(version) is { } newer ? throw new JsonException(newer) : ReadWhole(utf8Json, known.Converter);
    }

    private static Utf8JsonWriter Writer(IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return new(output, new JsonWriterOptions { Encoder = ReceivablesJson.Options.Encoder });
    }

    private static T ReadWhole<T>(ReadOnlySpan<byte> utf8Json, System.Text.Json.Serialization.JsonConverter<T> converter)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = ReceivablesJson.MaxDepth });
        reader.Read();
        T value = converter.Read(ref reader, typeof(T), ReceivablesJson.Options)!;
        reader.Read();
        return value;
    }
}
