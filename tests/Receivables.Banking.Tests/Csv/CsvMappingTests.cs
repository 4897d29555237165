using System.Text;

namespace Receivables.Banking.Csv;

public class CsvMappingTests
{
    private const string Json = """
        {
          "version": 1,
          "name": "House bank",
          "separator": ";",
          "decimalMark": ",",
          "dateOrder": "dmy",
          "skipLines": 1,
          "hasHeader": false,
          "account": "FR1420041010050500013M02606",
          "currency": "EUR",
          "isInverse": true,
          "columns": { "bookingDate": ["#1"], "remittance": ["#2", "#4"], "amount": "#3" }
        }
        """;

    [Fact]
    public void A_file_without_a_header_row_reads_by_places()
    {
        ReadResult<BankStatement> read = CsvText.Read("exported today\n30.06.2026;Invoice 1;-1.224,49;thanks\n", CsvMapping.Parse(Json));
        Assert.Equal(["2026-06-30 1224.49 EUR bank.csv#1  Invoice 1 thanks"], CsvText.Lines(read));
        Assert.Equal("FR1420041010050500013M02606", read.Items[0].Account.Iban.Value);
    }

    [Fact]
    public void Names_of_a_mapping_stand_before_those_that_are_known()
    {
        CsvMapping mapping = new() { Currency = Currency.Eur, Columns = new Dictionary<string, IReadOnlyList<string>> { ["amount"] = ["Eingang"], ["bookingDate"] = ["Tag"] } };
        Assert.Equal(["2026-06-30 2.00 EUR bank.csv#1"], CsvText.Lines(CsvText.Read("Date;Tag;Amount;Eingang\n01.01.2026;30.06.2026;1,00;2,00\n", mapping)));
    }

    [Fact]
    public void A_mapping_reads_back_as_it_was_written()
    {
        CsvMapping mapping = CsvMapping.Parse(Json);
        Assert.Equal(mapping.ToJson(), CsvMapping.Parse(mapping.ToJson()).ToJson());
        Assert.Equal(("House bank", ';', ',', "dmy", 1, false, true, Currency.Eur), (mapping.Name, mapping.Separator, mapping.DecimalMark, mapping.DateOrder, mapping.SkipLines, mapping.HasHeader, mapping.IsInverse, mapping.Currency));
        Assert.Equal(["#2", "#4"], mapping.Columns["remittance"]);
        Assert.Equal(CsvMapping.Detect.ToJson(), CsvMapping.Parse(CsvMapping.Detect.ToJson()).ToJson());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"version\": 2}")]
    [InlineData("{\"separator\": \"x\"}")]
    [InlineData("{\"decimalMark\": \";\"}")]
    [InlineData("{\"dateOrder\": \"ydm\"}")]
    [InlineData("{\"skipLines\": -1}")]
    [InlineData("{\"hasHeader\": 1}")]
    [InlineData("{\"currency\": \"ABC\"}")]
    [InlineData("{\"colour\": \"red\"}")]
    [InlineData("{\"columns\": {\"colour\": [\"a\"]}}")]
    [InlineData("{\"columns\": {\"amount\": [1]}}")]
    [InlineData("{\"columns\": {\"amount\": [\"a\"], \"amount\": [\"b\"]}}")]
    [InlineData("{\"name\": \"\\ud800\"}")]
    [InlineData("{\"na\\ud800me\": 1}")]
    [InlineData("{\"columns\": {\"amount\": [\"\\udc00\"]}}")]
    public void What_is_no_mapping_is_refused(string json) => Assert.Throws<FormatException>(() => CsvMapping.Parse(json));

    /// <summary>Not as an escape, but as it stands; no attribute can hold it.</summary>
    [Fact]
    public void Half_a_character_is_refused() => Assert.Throws<FormatException>(() => CsvMapping.Parse($"{{\"name\": \"{'\ud800'}\"}}"));

    [Fact]
    public void A_file_of_no_known_format_is_read_by_the_mapping_of_the_options()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("30.06.2026;Invoice 1;-1.224,49;thanks\n");
        CsvMapping mapping = CsvMapping.Parse(Json) with { SkipLines = 0 };
        using var stream = new MemoryStream(bytes);
        Assert.Equal("CSV", Assert.Single(BankFile.Read(stream, "f", new BankFileOptions { Mapping = mapping }, TestContext.Current.CancellationToken).Items).Format);
        using var again = new MemoryStream(bytes);
        Assert.True(BankFile.Read(again, "f", cancellationToken: TestContext.Current.CancellationToken).IsFatal);
    }
}
