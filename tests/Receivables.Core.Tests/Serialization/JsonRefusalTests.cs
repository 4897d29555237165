using System.Text;
using System.Text.Json;

namespace Receivables.Serialization;

/// <summary>What is wrong, where, and with which code; each case is one slip in JSON that is right but for it.</summary>
public class JsonRefusalTests
{
    private const string Right = """
        {
          "number": "FA-1",
          "customer": "C1",
          "issueDate": "2026-06-01",
          "amount": { "amount": "120.00", "currency": "EUR" },
          "dueDate": "2026-07-01"
        }
        """;

    public static TheoryData<string, string, string, string, string> Slips => new()
    {
        // what is replaced, by what, code, place, what the message says
        { "\"FA-1\"", "7", "JSN003", "2:13", "'number': Here stands a number, but a text in quotes is expected." },
        { "\"FA-1\"", "null", "JSN003", "2:13", "'number': Here stands null" },
        { "\"FA-1\"", "\" FA-1\"", "JSN007", "2:13", "'number': The id ' FA-1' begins or ends with a space." },
        { "\"number\": \"FA-1\",", "", "JSN006", "1:1", "'number' is missing." },
        { "\"dueDate\"", "\"due_date\"", "JSN004", "6:3", "'due_date' is not a property of this object; it has number, customer" },
        { "\"dueDate\"", "\"issueDate\"", "JSN005", "6:3", "'issueDate' is given twice." },
        { "\"dueDate\"", "\"DueDate\"", "JSN004", "6:3", "'DueDate' is not a property" },
        { "\"2026-07-01\"", "\"2026-06-31\"", "JSN007", "6:14", "'dueDate': '2026-06-31' is not a date" },
        { "\"2026-07-01\"", "\"2026-07-01T00:00:00\"", "JSN007", "6:14", "'dueDate': " },
        { "\"2026-07-01\"", "\"01/07/2026\"", "JSN007", "6:14", "'dueDate': " },
        { "\"2026-07-01\"", "\"2026-05-31\"", "JSN007", "6:3", "'dueDate': An invoice cannot be due before it is issued" },
        { "\"120.00\"", "120.00", "JSN003", "5:25", "'amount.amount': Here stands a number, but a text in quotes is expected." },
        { "\"120.00\"", "\"120,00\"", "JSN007", "5:15", "'amount.amount': '120,00' is not a plain decimal number" },
        { "\"120.00\"", "\"1.2e2\"", "JSN007", "5:15", "'amount.amount': " },
        { "\"120.00\"", "\"120.001\"", "JSN007", "5:15", "'amount.amount': '120.001' has more digits than EUR." },
        { "\"120.00\"", "\"123456789012345678901234567890\"", "JSN007", "5:15", "'amount.amount': '123456789012345678901234567890' is too large." },
        { "\"120.00\"", "\"-120.00\"", "JSN007", "5:3", "'amount': The amount is gross and above zero" },
        { "\"EUR\"", "\"eur\"", "JSN007", "5:47", "'amount.currency': 'eur' is not a currency code" },
        { "\"EUR\"", "\"XAU\"", "JSN007", "5:47", "'amount.currency': 'XAU' has no minor unit" },
        { ", \"currency\": \"EUR\"", "", "JSN006", "5:13", "'amount': 'currency' is missing." },
        { "{ \"amount\": \"120.00\", \"currency\": \"EUR\" }", "[]", "JSN003", "5:13", "'amount': Here stands a list, but an object in braces is expected." },
        { "\"dueDate\": \"2026-07-01\"", "\"kind\": \"Standard\", \"dueDate\": \"2026-07-01\"", "JSN007", "6:11", "'kind': 'Standard' is none of standard, deposit." },
        { "\"dueDate\": \"2026-07-01\"", "\"kind\": 0, \"dueDate\": \"2026-07-01\"", "JSN003", "6:11", "'kind': Here stands a number" },
        { "\"dueDate\": \"2026-07-01\"", "\"terms\": \"soon\"", "JSN007", "6:12", "'terms': " },
        { "\"dueDate\": \"2026-07-01\"", "\"instalments\": [{ \"dueDate\": \"2026-07-01\", \"amount\": { \"amount\": \"1\", \"currency\": \"USD\" } }]", "JSN007", "6:3", "'instalments': The instalments do not sum to the amount." },
        { "\"dueDate\": \"2026-07-01\"", "\"instalments\": [{ \"dueDate\": \"2026-07-01\", \"amount\": { \"amount\": \"x\", \"currency\": \"EUR\" } }]", "JSN007", "6:58", "'instalments[0].amount.amount': 'x' is not" },
        { "\"dueDate\": \"2026-07-01\"", "\"dueDate\": \"2026-07-01\", \"instalments\": [{ \"dueDate\": \"2026-07-01\", \"amount\": { \"amount\": \"120\", \"currency\": \"EUR\" } }]", "JSN007", "6:3", "'dueDate': An invoice has either 'dueDate' or 'instalments', not both." },
        { "\"dueDate\": \"2026-07-01\"", "\"dueDate\": \"2026-07-01\", \"purchaseOrders\": [\"PO-1\", 2]", "JSN003", "6:55", "'purchaseOrders[1]': Here stands a number" },
        { "\"dueDate\": \"2026-07-01\"", "\"dueDate\": \"2026-07-01\", \"purchaseOrders\": \"PO-1\"", "JSN003", "6:46", "'purchaseOrders': Here stands a text, but a list in brackets is expected." },
        { "\"dueDate\": \"2026-07-01\"", "\"dueDate\": \"2026-07-01\", \"vatAmounts\": [{ \"ratePercent\": \"120\", \"net\": { \"amount\": \"1\", \"currency\": \"EUR\" }, \"vat\": { \"amount\": \"1\", \"currency\": \"EUR\" } }]", "JSN007", "6:43", "'vatAmounts[0]': " },
        { "\"dueDate\": \"2026-07-01\"", "\"dueDate\": \"2026-07-01\", \"paymentReference\": \"\\uD83D\"", "JSN007", "6:48", "'paymentReference': The text is not valid Unicode." },
        { "\"dueDate\": \"2026-07-01\"", "\"dueDate\": \"2026-07-01\", \"paymentReference\": \"\"", "JSN007", "6:28", "'paymentReference': The text is blank" },
        { "\"dueDate\": \"2026-07-01\"", "", "JSN002", "7:1", "not valid JSON" },
        { "\"FA-1\",", "\"FA-1\"", "JSN002", "3:3", "not valid JSON" },
        { "\"2026-07-01\"", "\"2026-07-01\",", "JSN002", "7:1", "not valid JSON" },
        { "\"FA-1\",", "\"FA-1\", // a comment", "JSN002", "2:21", "not valid JSON" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_refused_with_its_place(string right, string slip, string code, string place, string message)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);
        byte[] json = Encoding.UTF8.GetBytes(Right.ReplaceLineEndings("\n").Replace(right, slip, StringComparison.Ordinal));
        ReadResult<Invoice> result = ReceivablesJson.Read<Invoice>(json, "invoices.json");
        Assert.Empty(result.Items);
        Diagnostic found = Assert.Single(result.Diagnostics);
        Assert.Equal(code, found.Code);
        Assert.Equal($"invoices.json:{place}", found.Position.ToString());
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Equal(code == "JSN002", result.IsFatal);

        var thrown = Assert.ThrowsAny<JsonException>(() => ReceivablesJson.Deserialize<Invoice>(json));
        Assert.NotNull(thrown.LineNumber);
        Assert.True(code == "JSN002" || thrown.Message == found.Message, thrown.Message);
    }

    [Fact]
    public void The_right_text_is_right() => Assert.Empty(ReceivablesJson.Read<Invoice>(Encoding.UTF8.GetBytes(Right)).Diagnostics);

    [Fact]
    public void All_that_is_wrong_with_one_value_is_said_and_the_others_are_read()
    {
        ReadResult<Customer> result = ReceivablesJson.Read<Customer>("""
            [
              { "id": "C1", "name": "Dubois" },
              { "id": "C2", "name": "É", "parent": "C2",
                "country": "fr", "creditLimit": { "amount": "-1", "currency": "EUR" } },
              7,
              { "name": "No id" }, { "id": "C4" },
              { "id": "C5", "name": "Lampe", "country": null, "ibans": null, "terms": null }
            ]
            """u8, "c.json");
        Assert.Equal(["C1", "C5"], result.Items.Select(c => c.Id.Value));
        Assert.Equal(
            ["c.json:3:30 JSN007", "c.json:4:5 JSN007", "c.json:4:22 JSN007", "c.json:5:3 JSN003", "c.json:6:3 JSN006", "c.json:6:24 JSN006"],
            result.Diagnostics.Select(d => $"{d.Position} {d.Code}"));
        Assert.False(result.IsFatal);
        Assert.False(result.IsClean);
    }

    [Fact]
    public void A_missing_property_is_said_for_each() =>
        Assert.Equal("'id' is missing. 'bookingDate' is missing. 'amount' is missing.", Assert.ThrowsAny<JsonException>(() => ReceivablesJson.Deserialize<Payment>("{}")).Message);

    [Fact]
    public void The_exception_says_where_in_a_larger_document()
    {
        var thrown = Assert.ThrowsAny<JsonException>(() => ReceivablesJson.Deserialize<IReadOnlyList<Money>>("""[{"amount":"1","currency":"EUR"},{"amount":"x","currency":"EUR"}]"""));
        Assert.StartsWith("'[1].amount': 'x' is not a plain decimal number", thrown.Message, StringComparison.Ordinal);
        Assert.Equal((0L, 64L), (thrown.LineNumber, thrown.BytePositionInLine));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("[")]
    [InlineData("{}{}")]
    [InlineData("[] 1")]
    [InlineData("{\"id\":\"C1\",\"name\":\"Dub")]
    [InlineData("[{\"id\":\"C1\",\"name\":\"Dubois\"}")]
    [InlineData("nul")]
    [InlineData("NaN")]
    [InlineData("'C1'")]
    [InlineData("\uFEFF\uFEFF{}")]
    public void Text_that_is_not_JSON_gives_nothing_at_all(string json)
    {
        ReadResult<Customer> result = ReceivablesJson.Read<Customer>(Encoding.UTF8.GetBytes(json));
        Assert.Empty(result.Items);
        Assert.Contains(result.Diagnostics, d => d.Severity >= DiagnosticSeverity.Error);
        Assert.ThrowsAny<JsonException>(() => ReceivablesJson.Deserialize<Customer>(json));
    }

    [Fact]
    public void A_BOM_is_no_part_of_the_text()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. "{ \"id\": \"C1\", \"nome\": \"Dubois\" }"u8];
        Assert.Equal("1:15", Assert.Single(ReceivablesJson.Read<Customer>(json).Diagnostics).Position.ToString());
    }

    [Fact]
    public void Null_is_no_value()
    {
        Assert.ThrowsAny<JsonException>(() => ReceivablesJson.Deserialize<Customer>("null"));
        Assert.ThrowsAny<JsonException>(() => ReceivablesJson.Deserialize<Money>("null"));
        Assert.Equal("JSN003", Assert.Single(ReceivablesJson.Read<Customer>("[null]"u8).Diagnostics).Code);
        Assert.Throws<ArgumentNullException>(() => ReceivablesJson.Deserialize<Customer>((string)null!));
    }

    [Theory]
    [InlineData("\"1.0\"", true)]
    [InlineData("\"-0.0\"", false)]
    [InlineData("\"1.2345678901234567890123456789\"", true)]
    [InlineData("\"1.23456789012345678901234567891\"", false)]
    [InlineData("\"001.50000000000000000000000000000000000000\"", true)]
    [InlineData("\"0.00000000000000000000000000005\"", false)]
    [InlineData("\"79228162514264337593543950335\"", true)]
    [InlineData("\"79228162514264337593543950336\"", false)]
    [InlineData("\"1e3\"", false)]
    [InlineData("\"+1\"", false)]
    [InlineData("\"1,5\"", false)]
    [InlineData("\".5\"", false)]
    [InlineData("1.5", false)]
    public void A_rate_is_read_exactly_or_not_at_all(string rate, bool fine)
    {
        ReadResult<ExchangeRate> result = ReceivablesJson.Read<ExchangeRate>(Encoding.UTF8.GetBytes($$"""{"source":"EUR","target":"USD","rate":{{rate}}}"""));
        Assert.Equal(fine ? 1 : 0, result.Items.Count);
        Assert.Equal(fine ? 0 : 1, result.Diagnostics.Count);
    }
}
