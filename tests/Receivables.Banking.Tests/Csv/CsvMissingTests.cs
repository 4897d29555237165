namespace Receivables.Banking.Csv;

/// <summary>Mappings that name columns which the table does not have.</summary>
public class CsvMissingTests
{
    private const string Table = "Bank of nowhere\n\nDay;Text;Sum;Currency\n30.06.2026;x;1,00;EUR\n";

    [Theory]
    [InlineData("""{ "version": 1, "columns": { "bookingDate": "Day", "amount": ["Nope"] } }""", "'Nope' (amount)", "'Day', 'Text', 'Sum', 'Currency'")]
    [InlineData("""{ "version": 1, "columns": { "bookingDate": ["Tag"], "amount": ["Nope"], "remittance": "Text" } }""", "'Tag' (bookingDate), 'Nope' (amount)", "'Day', 'Text', 'Sum', 'Currency'")]
    [InlineData("""{ "version": 1, "skipLines": 3, "hasHeader": false, "columns": { "bookingDate": ["#1"], "amount": ["#9"] }, "currency": "EUR" }""", "'#9' (amount)", "'#1', '#2', '#3', '#4'")]
    [InlineData("""{ "version": 1, "columns": { "bookingDate": "Day", "remittance": "Text" } }""", "\"amount\"", "'Day', 'Text', 'Sum', 'Currency'")]
    public void What_is_missing_and_what_there_is_is_named(string mapping, string missing, string has)
    {
        ReadResult<BankStatement> read = CsvText.Read(Table, CsvMapping.Parse(mapping));
        Diagnostic said = Assert.Single(read.Diagnostics);
        Assert.Equal(("STMT001", DiagnosticSeverity.Fatal), (said.Code, said.Severity));
        Assert.Contains(missing, said.Message, StringComparison.Ordinal);
        Assert.Contains(has, said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_beside_what_is_needed_is_a_warning()
    {
        ReadResult<BankStatement> read = CsvText.Read(Table, CsvMapping.Parse("""{ "version": 1, "columns": { "bookingDate": "Day", "amount": "Sum", "name": ["Payer", "Who"] } }"""));
        Diagnostic said = Assert.Single(read.Diagnostics);
        Assert.Equal(("STMT048", DiagnosticSeverity.Warning), (said.Code, said.Severity));
        Assert.Contains("'Payer' (name), 'Who' (name)", said.Message, StringComparison.Ordinal);
        Assert.Equal(Money.Eur(1m), Assert.Single(Assert.Single(read.Items).Transactions).Amount);
    }
}
