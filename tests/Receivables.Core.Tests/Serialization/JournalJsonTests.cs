using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.TestKit.Generators;

namespace Receivables.Serialization;

public class JournalJsonTests
{
    private static readonly JournalJson Json = JournalJson.Default;

    private static readonly string[] Right =
    [
        """{"ledger":"LAMPES-FR","sequence":1,"id":"E1","effectiveDate":"2026-06-28","recordedAt":"2026-06-28T09:30:00Z","actor":"m.leroy",""",
        "\"type\":\"entryReversed\",\"version\":1,",
        "\"payload\":{\"target\":\"E0\",\"reason\":\"typed twice\"}}",
    ];

    [Fact]
    public void Every_entry_reads_back_as_itself_and_writes_the_same_bytes() =>
        Property.ForAll(Any.Envelope, envelope =>
        {
            byte[] json = Json.Serialize(envelope);
            JournalEnvelope read = Json.Deserialize(json);
            Assert.Equal(envelope, read);
            Assert.Equal(json, Json.Serialize(read));
        }, maxTest: 1_000);

    [Fact]
    public void Every_payload_reads_back_alone_by_its_type_and_version() =>
        Property.ForAll(Any.Payload, payload =>
        {
            var buffer = new ArrayBufferWriter<byte>();
            Json.SerializePayload(buffer, payload);
            Assert.Equal(payload, Json.DeserializePayload(Json.TypeOf(payload), payload.SchemaVersion, buffer.WrittenSpan));
        }, maxTest: 500);

    [Fact]
    public void The_properties_may_stand_in_any_order() =>
        Property.ForAll(
            from envelope in Any.Envelope
            from keys in Gen.Choose(0, int.MaxValue).ArrayOf(9)
            select (envelope, keys),
            c =>
            {
                using JsonDocument json = JsonDocument.Parse(Json.Serialize(c.envelope));
                IEnumerable<string> shuffled = json.RootElement.EnumerateObject().Zip(c.keys).OrderBy(p => p.Second).Select(p => $"\"{p.First.Name}\": {p.First.Value.GetRawText()}");
                Assert.Equal(c.envelope, Json.Deserialize(Encoding.UTF8.GetBytes($"{{{string.Join(", ", shuffled)}}}")));
            });

    [Fact]
    public void Entries_stand_in_lines_or_in_brackets() =>
        Property.ForAll(
            from count in Gen.Choose(0, 5)
            from envelopes in Any.Envelope.ArrayOf(count)
            select envelopes,
            envelopes =>
            {
                string[] lines = [.. envelopes.Select(e => Encoding.UTF8.GetString(Json.Serialize(e)))];
                Assert.All(lines, line => Assert.DoesNotContain('\n', line));
                foreach (string text in (string[])[string.Join('\n', lines), string.Join("\r\n", lines) + "\r\n", $"[{string.Join(',', lines)}]"])
                {
                    ReadResult<JournalEnvelope> read = Json.Read(Encoding.UTF8.GetBytes(text));
                    Assert.Empty(read.Diagnostics);
                    Assert.Equal(envelopes, read.Items);
                }
            },
            maxTest: 50);

    [Fact]
    public void The_bytes_of_every_kind_of_entry_are_those_of_the_fixture()
    {
        string[] lines = JsonFixture.Text("journal").TrimEnd('\n').Split('\n');
        ReadResult<JournalEnvelope> read = Json.Read(JsonFixture.Bytes("journal"), "journal.json");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(lines, read.Items.Select(e => Encoding.UTF8.GetString(Json.Serialize(e))));
        Assert.Equal(PayloadTypes.OfLedger.Select(t => t.Name), read.Items.Select(e => Json.TypeOf(e.Entry.Payload)).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<AdjustmentKind>(), ((Applied)read.Items.First(e => e.Entry.Payload is Applied).Entry.Payload).Allocations.SelectMany(a => a.Adjustments).Select(a => a.Kind).Distinct().Order());
    }

    [Fact]
    public void Every_payload_of_the_library_is_known()
    {
        var payloads = typeof(EntryPayload).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(EntryPayload)) && !t.IsAbstract);
        Assert.Equal(payloads.Select(t => t.Name).Order(StringComparer.Ordinal), PayloadTypes.OfLedger.Select(t => t.Type.Name).Order(StringComparer.Ordinal));
        Assert.All(PayloadTypes.OfLedger, t => Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(t.Type.Name), t.Name));
    }

    // What is replaced, by what, the code, what stands at the place, what the message says.
    public static TheoryData<string, string, string, string, string> Slips => new()
    {
        { "\"entryReversed\"", "\"entryUndone\"", "JSN008", "\"entryUndone\"", "'type': 'entryUndone' is an entry that this program does not know: update it" },
        { "\"entryReversed\"", "7", "JSN003", "7,\"version\"", "'type': Here stands a number" },
        { "\"type\":\"entryReversed\",", "", "JSN006", "{\"ledger\"", "'type' is missing." },
        { "\"version\":1", "\"version\":2", "JSN009", "2,\"payload\"", "'version': The entry is version 2 of 'entryReversed', newer than 1" },
        { "\"version\":1,\"payload\":{\"target\":\"E0\",\"reason\":\"typed twice\"}", "\"payload\":{\"what\":1},\"version\":2", "JSN009", "2}", "'version': The entry is version 2" },
        { "\"version\":1", "\"version\":0", "JSN007", "0,\"payload\"", "'version': A schema version is a whole number from 1." },
        { "\"version\":1", "\"version\":\"1\"", "JSN003", "\"1\",\"payload\"", "'version': " },
        { "\"version\":1,", "", "JSN006", "{\"ledger\"", "'version' is missing." },
        { "\"sequence\":1", "\"sequence\":0", "JSN007", "{\"ledger\"", "A sequence counts from 1." },
        { "\"sequence\":1", "\"sequence\":-1", "JSN007", "-1", "'sequence': " },
        { "\"sequence\":1", "\"sequence\":1.5", "JSN007", "1.5", "'sequence': " },
        { "\"sequence\":1", "\"sequence\":1e30", "JSN007", "1e30", "'sequence': " },
        { "\"m.leroy\"", "\" \"", "JSN007", "{\"ledger\"", "" },
        { "09:30:00Z", "09:30:00", "JSN007", "\"2026-06-28T", "'recordedAt': '2026-06-28T09:30:00' is not an instant" },
        { "\"target\":\"E0\"", "\"target\":\"\"", "JSN007", "\"\"", "'payload.target': An id is missing" },
        { "\"target\"", "\"traget\"", "JSN004", "\"traget\"", "'payload': 'traget' is not a property" },
        { "\"reason\"", "\"target\"", "JSN005", "\"target\":\"typed", "'payload': 'target' is given twice." },
        { "{\"target\":\"E0\",\"reason\":\"typed twice\"}", "null", "JSN003", "null", "'payload': Here stands null" },
        { "\"actor\"", "\"\\ud800\"", "JSN004", "\"\\ud800\"", "is not a property" },
        { "\"actor\"", "\"who\"", "JSN004", "\"who\"", "'who' is not a property" },
        { "\"id\":\"E1\"", "\"id\":\"E1\",\"id\":\"E2\"", "JSN005", "\"id\":\"E2\"", "'id' is given twice." },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_refused_with_its_place(string right, string slip, string code, string at, string message)
    {
        string json = string.Concat(Right);
        Assert.Contains(right, json, StringComparison.Ordinal);
        string slipped = json.Replace(right, slip, StringComparison.Ordinal);
        byte[] wrong = Encoding.UTF8.GetBytes(slipped);
        ReadResult<JournalEnvelope> read = Json.Read(wrong);
        Assert.Empty(read.Items);
        Diagnostic found = Assert.Single(read.Diagnostics);
        Assert.Equal((code, 1, slipped.IndexOf(at, StringComparison.Ordinal) + 1), (found.Code, found.Position.Line, found.Position.Column));
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Equal(found.Message, Assert.ThrowsAny<JsonException>(() => Json.Deserialize(wrong)).Message);
    }

    [Fact]
    public void A_refused_entry_does_not_hide_the_others_but_the_result_is_not_clean()
    {
        string right = string.Concat(Right);
        ReadResult<JournalEnvelope> read = Json.Read(Encoding.UTF8.GetBytes($"{right}\n{right.Replace("E0", " ", StringComparison.Ordinal)}\n\n{right}\n"), "j.jsonl");
        Assert.Equal(2, read.Items.Count);
        Assert.False(read.IsClean);
        Assert.Equal($"j.jsonl:2:{right.IndexOf("\"E0\"", StringComparison.Ordinal) + 1}", Assert.Single(read.Diagnostics).Position.ToString());
    }

    [Theory]
    [InlineData("[] 1")]
    [InlineData("[] []")]
    [InlineData("[")]
    [InlineData("{")]
    public void Text_that_is_not_JSON_gives_nothing_at_all(string json)
    {
        ReadResult<JournalEnvelope> read = Json.Read(Encoding.UTF8.GetBytes(json));
        Assert.Empty(read.Items);
        Assert.True(read.IsFatal);
        Assert.ThrowsAny<JsonException>(() => Json.Deserialize(Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void What_a_constructor_refuses_is_refused_data()
    {
        ReadOnlySpan<byte> crossed = """{"allocations":[{"item":"FA-1","settled":{"amount":"1","currency":"EUR"},"paid":{"amount":"1","currency":"USD"}}]}"""u8;
        ReadOnlySpan<byte> mixed = """{"allocations":[{"item":"FA-1","settled":{"amount":"1","currency":"EUR"},"adjustments":[{"kind":"rounding","amount":{"amount":"1","currency":"USD"}}]}]}"""u8;
        ReadOnlySpan<byte> overflow = """{"allocations":[{"item":"FA-1","settled":{"amount":"92233720368547758.07","currency":"EUR"},"adjustments":[{"kind":"rounding","amount":{"amount":"-1","currency":"EUR"}}]}]}"""u8;
        ReadOnlySpan<byte> vanished = """{"allocations":[{"item":"FA-1","settled":{"amount":"1","currency":"EUR"},"adjustments":[{"kind":"withholding","amount":{"amount":"1","currency":"EUR"}}]}]}"""u8;
        Assert.StartsWith("'allocations[0]': An allocation that crosses currencies", Refused("applied", crossed), StringComparison.Ordinal);
        Assert.StartsWith("'allocations[0]': Money in EUR and money in USD", Refused("applied", mixed), StringComparison.Ordinal);
        Assert.StartsWith("'allocations[0]': ", Refused("applied", overflow), StringComparison.Ordinal);
        Assert.StartsWith("'allocations[0].adjustments[0]': A withholding", Refused("applied", vanished), StringComparison.Ordinal);
        Assert.StartsWith("'allocations' is missing.", Refused("applied", "{}"u8), StringComparison.Ordinal);
        Assert.StartsWith("'parked' is an entry that this program does not know", Refused("parked", "{}"u8), StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => Json.DeserializePayload("applied", 2, "{}"u8));
        Assert.Throws<ArgumentOutOfRangeException>(() => Json.DeserializePayload("applied", 0, "{}"u8));

        static string Refused(string type, ReadOnlySpan<byte> json)
        {
            byte[] bytes = json.ToArray();
            return Assert.ThrowsAny<JsonException>(() => Json.DeserializePayload(type, 1, bytes)).Message;
        }
    }

    [Fact]
    public void A_payload_of_your_own_is_registered_with_its_word_and_newest_version()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine(ReceivablesJson.Resolver, ParkedContext.Default) };
        var info = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<Parked>)options.GetTypeInfo(typeof(Parked));
        JournalJson json = new JournalJsonBuilder().Add("acme.parked", info, version: 2).Build();
        var parked = new JournalEnvelope(LedgerId.From("L"), 1, new(EntryId.From("E"), new LocalDate(2026, 6, 28), Instant.FromUtc(2026, 6, 28, 0, 0), "me", new Parked(Money.Eur(1), 2)));
        byte[] bytes = json.Serialize(parked);
        Assert.EndsWith("\"type\":\"acme.parked\",\"version\":2,\"payload\":{\"Amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"},\"SchemaVersion\":2}}", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(parked, json.Deserialize(bytes));
        Assert.Throws<NotSupportedException>(() => Json.Serialize(parked));
        Assert.Throws<NotSupportedException>(() => Json.TypeOf(parked.Entry.Payload));
        Assert.Throws<ArgumentException>(() => json.Serialize(parked with { Entry = new(EntryId.From("E"), default, default, "me", new Parked(Money.Eur(1), 3)) }));

        string wrong = Encoding.UTF8.GetString(bytes).Replace("\"1.00\"", "1.00", StringComparison.Ordinal);
        Diagnostic found = Assert.Single(json.Read(Encoding.UTF8.GetBytes(wrong)).Diagnostics);
        Assert.Equal("'payload.Amount.amount': Here stands a number, but a text in quotes is expected.", found.Message);
        Assert.Equal(wrong.IndexOf("1.00", StringComparison.Ordinal) + 1, found.Position.Column);
    }

    [Fact]
    public void A_word_or_a_type_is_registered_once()
    {
        System.Text.Json.Serialization.Metadata.JsonTypeInfo<Parked> info = ParkedContext.Default.Parked;
        Assert.Throws<ArgumentException>(() => new JournalJsonBuilder().Add("applied", info));
        Assert.Throws<ArgumentException>(() => new JournalJsonBuilder().Add("a", info).Add("b", info));
        Assert.Throws<ArgumentException>(() => new JournalJsonBuilder().Add(" ", info));
        Assert.Throws<ArgumentException>(() => new JournalJsonBuilder().Add(new string('x', 101), info));
        Assert.Throws<ArgumentNullException>(() => new JournalJsonBuilder().Add<Parked>("a", null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new JournalJsonBuilder().Add("a", info, 0));
    }
}
