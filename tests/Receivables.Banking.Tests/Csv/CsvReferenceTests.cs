namespace Receivables.Banking.Csv;

/// <summary>A column that is called a reference and no more: the bank's id, or the number of the invoice; all data invented.</summary>
public class CsvReferenceTests
{
    [Theory]
    [InlineData("Date,Description,Reference,Amount,Balance,Currency\n2026-06-01,FPI ACME,INV-1012,100.00,1100.00,GBP\n", "INV-1012", "FPI ACME INV-1012")]
    [InlineData("Date (UTC),Description,Amount,Status,Bank Description,Reference,Original Currency\n2026-06-14,ACME,100.50,Sent,ACH IN ACME,INV 12,USD\n", "INV 12", "ACME INV 12")]
    [InlineData("Datum;Buchungstext;Referenz;Betrag;Währung\n01.06.2026;Gutschrift;RE-4711;5,00;EUR\n", "RE-4711", "Gutschrift RE-4711")]
    [InlineData("Date,Description,Reference,Amount,Currency\n2026-06-01,Payment of inv-1012,INV-1012,100.00,GBP\n", "INV-1012", "Payment of inv-1012")]
    [InlineData("Date,Description,Transaction ID,Amount,Currency\n2026-06-01,ACME,T-1012,100.00,GBP\n", "T-1012", "ACME")]
    [InlineData("Date,Description,FITID,Amount,Currency\n2026-06-01,ACME,T-1012,100.00,GBP\n", "T-1012", "ACME")]
    [InlineData("Date,Description,Transaction ID,Reference,Amount,Currency\n2026-06-01,ACME,T-1012,INV-1012,100.00,GBP\n", "T-1012", "ACME INV-1012")]
    public void A_reference_is_an_id_and_a_text(string text, string id, string remittance)
    {
        StatementTransaction read = Assert.Single(Assert.Single(CsvText.Read(text).Items).Transactions);
        Assert.Equal((id, remittance), (read.Id.Value, read.Remittance));
    }

    /// <summary>Who says in a mapping that it is the bank's reference is believed.</summary>
    [Fact]
    public void What_a_mapping_calls_the_reference_is_no_text()
    {
        CsvMapping mapping = CsvMapping.Parse("""{ "version": 1, "columns": { "reference": "Reference" } }""");
        Assert.Equal("ACME", CsvText.Read("Date,Description,Reference,Amount,Currency\n2026-06-01,ACME,INV-1012,100.00,GBP\n", mapping).Items[0].Transactions[0].Remittance);
    }
}
