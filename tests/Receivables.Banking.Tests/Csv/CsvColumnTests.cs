namespace Receivables.Banking.Csv;

/// <summary>Columns that are like others, and what stands above all of them.</summary>
public class CsvColumnTests
{
    private const string Row = "2026-06-30,Invoice 17,10.00\n";

    [Theory]
    [InlineData("\"Girokonto\",\"DE89370400440532013000\"\n\"Zeitraum:\",\"01.06.2026 - 30.06.2026\"\n", "DE89370400440532013000")]
    [InlineData("Account: DE89 3704 0044 0532 0130 00\n\n", "DE89370400440532013000")]
    [InlineData("Konto DE89370400440532013000 Juni\n", "DE89370400440532013000")]
    [InlineData("DE89370400440532013000\nFR7630006000011234567890189\n", null)]
    [InlineData("DE88370400440532013000\n", null)]
    public void The_one_account_that_stands_above_is_that_of_the_statement(string above, string? expected) =>
        Assert.Equal(expected, CsvText.Read($"{above}Date,Description,Amount EUR\n{Row}").Items[0].Account.Iban is { IsEmpty: false } iban ? iban.Value : null);

    [Fact]
    public void A_column_or_a_mapping_says_more_than_a_line_above()
    {
        Assert.Equal("FR7630006000011234567890189", CsvText.Read($"DE89370400440532013000\nDate,Description,Amount EUR,Account\n{Row.TrimEnd()},FR7630006000011234567890189\n").Items[0].Account.Iban.Value);
        Assert.Equal("FR7630006000011234567890189", CsvText.Read($"DE89370400440532013000\nDate,Description,Amount EUR\n{Row}", new CsvMapping { Account = "FR7630006000011234567890189" }).Items[0].Account.Iban.Value);
    }

    /// <summary>Rabobank numbers its rows; what it calls a reference of the transaction is the end-to-end id, and many rows may share it.</summary>
    [Fact]
    public void Rabobank_numbers_its_rows()
    {
        StatementTransaction t = CsvText.Read("IBAN/BBAN,Munt,BIC,Volgnr,Datum,Bedrag,Tegenrekening IBAN/BBAN,Naam tegenpartij,Naam uiteindelijke partij,BIC tegenpartij,Transactiereferentie,Omschrijving-1\n"
            + "NL44RABO0123456789,EUR,RABONL2U,000000000000000017,2026-06-30,\"+10,00\",NL91ABNA0417164300,Kwekerij,De Boer Erven,ABNANL2A,E-1,Factuur 1\n").Items[0].Transactions[0];
        Assert.Equal(("000000000000000017", "E-1", "Kwekerij", "De Boer Erven"), (t.Id.Value, t.EndToEndId, t.Counterparty.Name, t.UltimateCounterparty?.Name));
        Assert.Equal([new ExtraField("BIC", "RABONL2U")], t.ExtraFields);
    }

    [Fact]
    public void Names_of_two_things_are_one_column()
    {
        Assert.Equal("DE12500105170648489890", CsvText.Read("Buchungstag;Begünstigter / Auftraggeber;Verwendungszweck;IBAN / Kontonummer;Soll;Haben;Währung\n30.6.2026;Acme;RE 12;DE12500105170648489890;;100,00;EUR\n").Items[0].Transactions[0].Counterparty.Iban.Value);
        Assert.Equal("USD", CsvText.Read("Date (UTC),Description,Amount,Status,Original Currency\n06-30-2026,Acme,100.00,Sent,USD\n").Items[0].Currency.Code);
    }

    [Fact]
    public void Of_two_columns_of_one_meaning_the_second_is_kept()
    {
        StatementTransaction t = CsvText.Read("Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag (EUR);Mutatiesoort;Mededelingen\n20260630;Acme;NL20INGB0001234567;NL91ABNA0417164300;OV;Bij;12,50;Overschrijving;F 1\n").Items[0].Transactions[0];
        Assert.Equal("OV", t.ProprietaryBankCode);
        Assert.Equal([new ExtraField("Mutatiesoort", "Overschrijving")], t.ExtraFields);
        Assert.Equal([new ExtraField("Started Date", "2026-06-14 10:00:00")], CsvText.Read("Started Date,Completed Date,Description,Amount,Currency\n2026-06-14 10:00:00,2026-06-15 10:00:00,In,200.00,EUR\n").Items[0].Transactions[0].ExtraFields);
    }

    [Theory]
    [InlineData("Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #\nCREDIT,06/30/2026,ACME,12.00,ACH_CREDIT,20.00,\n", "USD")]
    [InlineData("Date,Description,Amount,Running Bal.\n06/30/2026,ACME,\"12.00\",\"20.00\"\n", "USD")]
    [InlineData("Number,Date,Account,Amount,Subcategory,Memo\n\t ,30/06/2026,20-00-00 12345678,12.00,Counter Credit,ACME LTD\n", "GBP")]
    [InlineData("dateOp;dateVal;label;category;amount;accountNum\n2026-06-30;2026-06-30;VIR ACME;V;12,00;00012345678\n", "EUR")]
    [InlineData("Dato;Tekst;Beløb;Saldo;Status\n30.06.2026;ACME;12,00;20,00;Udført\n", "DKK")]
    [InlineData("Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance\n30/06/2026,FPI,'30-00-00,01234567,ACME,,12.00,20.00\n", "GBP")]
    public void Columns_of_one_country_tell_the_currency_and_that_is_said(string text, string currency)
    {
        ReadResult<BankStatement> read = CsvText.Read(text);
        Assert.Equal(("STMT028", DiagnosticSeverity.Information), (Assert.Single(read.Diagnostics).Code, read.Diagnostics[0].Severity));
        Assert.Equal($"12.00 {currency}", Assert.Single(read.Items[0].Transactions).Amount.ToString());
        Assert.Equal("12.00 CAD", CsvText.Read(text, new CsvMapping { Currency = Currency.FromCode("CAD") }).Items[0].Transactions[0].Amount.ToString());
    }
}
