using System.Text;
using System.Text.Json;

namespace Receivables.Serialization;

/// <summary>Input made to hurt: it is refused in bounded time, and the message stays short and clean.</summary>
public class JsonHostileTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"payer\":")]
    public void Ten_thousand_levels_are_refused(string level)
    {
        string json = string.Concat(Enumerable.Repeat(level, 10_000));
        Assert.Contains(ReceivablesJson.Read<Payment>(Encoding.UTF8.GetBytes(json)).Diagnostics, d => d.Severity == DiagnosticSeverity.Fatal);
        Assert.ThrowsAny<JsonException>(() => ReceivablesJson.Deserialize<Payment>(json));
    }

    [Fact]
    public void A_text_of_sixteen_megabytes_is_refused_by_the_builder_not_shown()
    {
        string remittance = new('x', 16 * 1024 * 1024);
        byte[] json = Encoding.UTF8.GetBytes($$"""{"id":"P1","bookingDate":"2026-06-28","amount":{"amount":"1","currency":"EUR"},"remittance":"{{remittance}}"}""");
        Diagnostic found = Assert.Single(ReceivablesJson.Read<Payment>(json).Diagnostics);
        Assert.Contains("longer than 1048576 characters", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"{0}","name":"x"}""")]
    [InlineData("""{"id":"C1","name":"x","{0}":1}""")]
    [InlineData("""{"id":"C1","name":"x","kind":"{0}"}""")]
    [InlineData("""{"id":"C1","name":"x","ibans":["{0}"]}""")]
    [InlineData("""{"id":"C1","name":"x","terms":"{0}"}""")]
    [InlineData("""{"id":"C1","name":"x","creditLimit":{"amount":"{0}","currency":"EUR"}}""")]
    [InlineData("""{"id":"C1","name":"x","creditLimit":{"amount":"1","currency":"{0}"}}""")]
    public void A_megabyte_of_direction_marks_is_refused_and_the_message_is_short_and_clean(string shape)
    {
        string json = shape.Replace("{0}", string.Concat(Enumerable.Repeat("\u202E\\u0000", 100_000)), StringComparison.Ordinal);
        Diagnostic found = Assert.Single(ReceivablesJson.Read<Customer>(Encoding.UTF8.GetBytes(json)).Diagnostics);
        Assert.True(found.Message.Length < 1_000, $"{found.Message.Length} characters");
        Assert.DoesNotContain(found.Message, c => c is '\u202E' or '\0');
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused()
    {
        byte[] name = [.. "{\"id\":\"C1\",\"name\":\""u8, 0xFF, 0xFE, .. "\"}"u8];
        byte[] property = [.. "{\"id\":\"C1\",\""u8, 0xC3, 0x28, .. "\":1}"u8];
        Assert.Equal("JSN007", Assert.Single(ReceivablesJson.Read<Customer>(name).Diagnostics).Code);
        Assert.Equal("JSN004", Assert.Single(ReceivablesJson.Read<Customer>(property).Diagnostics).Code);
        Assert.ThrowsAny<JsonException>(() => ReceivablesJson.Deserialize<Customer>(name));
        Assert.ThrowsAny<JsonException>(() => ReceivablesJson.Deserialize<Customer>(property));
    }

    [Fact]
    public void A_property_escaped_or_not_is_the_same_and_not_allowed_twice()
    {
        Assert.Equal("C1", ReceivablesJson.Deserialize<Customer>("""{"\u0069d":"C1","name":"x"}""").Id.Value);
        Assert.Equal("JSN005", Assert.Single(ReceivablesJson.Read<Customer>("""{"id":"C1","\u0069d":"C2","name":"x"}"""u8).Diagnostics).Code);
    }

    [Fact]
    public void A_list_with_ten_thousand_refused_values_is_given_up()
    {
        byte[] json = Encoding.UTF8.GetBytes($$"""[{"id":"C1","name":"x"},{{string.Join(',', Enumerable.Repeat("1", 1_000_000))}}]""");
        ReadResult<Customer> result = ReceivablesJson.Read<Customer>(json);
        Assert.Empty(result.Items);
        Assert.Equal(DiagnosticBag.DefaultCapacity + 1, result.Diagnostics.Count);
        Assert.Equal("1:25", result.Diagnostics[0].Position.ToString());
        Assert.Equal(("JSN010", DiagnosticSeverity.Fatal, "1:20025"), (result.Diagnostics[^1].Code, result.Diagnostics[^1].Severity, result.Diagnostics[^1].Position.ToString()));
    }

    [Fact]
    public void Every_cut_of_a_right_text_is_refused_and_every_flipped_byte_read_or_refused()
    {
        byte[] json = JsonFixture.Bytes("payment").AsSpan().TrimEnd((byte)'\n').ToArray();
        for (int length = 0; length < json.Length; length++)
        {
            Assert.True(ReceivablesJson.Read<Payment>(json.AsSpan(0, length)).IsFatal, $"cut to {length}");
        }

        for (int at = 0; at < json.Length; at++)
        {
            byte right = json[at];
            foreach (byte wrong in (ReadOnlySpan<byte>)[(byte)'"', (byte)'}', (byte)'9', 0, 0xFF])
            {
                json[at] = wrong;
                ReadResult<Payment> result = ReceivablesJson.Read<Payment>(json);
                Assert.True(result.Items.Count == 1 || !result.IsClean, $"{wrong} at {at}");
            }

            json[at] = right;
        }
    }
}
