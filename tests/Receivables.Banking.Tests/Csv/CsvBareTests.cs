using System.Text;

namespace Receivables.Banking.Csv;

/// <summary>Tables that do not say what stands where: known by the shape of their rows, or the mapping to write is told; all data invented.</summary>
public class CsvBareTests
{
    public static TheoryData<string, string, string> Known => new()
    {
        { "\"01/15/2026\",\"1200.00\",\"*\",\"\",\"LUMIO LLC INV 17\"\n\"01/03/2026\",\"-12.50\",\"*\",\"1041\",\"CHECK\"", "2026-01-15 1200.00 USD bank.csv#1  LUMIO LLC INV 17|2026-01-03 -12.50 USD 1041  CHECK", "STMT028 STMT029" },
        { "15-01-2026,NL57ASNB0123456789,NL91ABNA0417164300,Lumio,,,,EUR,1000.00,EUR,-12.50,15-01-2026,16-01-2026,8801,IDE,71,,'F 17',1", "2026-01-15 -12.50 EUR 71 Lumio F 17", "STMT029" },
        { "\"NL44RABO0123456789\",\"EUR\",\"20260116\",\"D\",\"12.50\",\"NL91ABNA0417164300\",\"Lumio\",\"20260115\",\"ba\",\"\",\"F 17\",\"rest\",\"\",\"\",\"\",\"\",\"E-1\",\"\",\"M-1\"", "2026-01-15 -12.50 EUR bank.csv#1 Lumio F 17 rest", "STMT029" },
        { "\"15-01-2026\",\"NL70TRIO0123456789\",\"1.234,50\",\"Credit\",\"Lumio\",\"NL91ABNA0417164300\",\"ET\",\"F 17\"\n\"16-01-2026\",\"NL70TRIO0123456789\",\"12,50\",\"Debet\",\"Nora\",\"\",\"KN\",\"Kosten\"", "2026-01-15 1234.50 EUR bank.csv#1 Lumio F 17|2026-01-16 -12.50 EUR bank.csv#2 Nora Kosten", "STMT028 STMT029" },
        { "\"15-01-2026\",\"NL70TRIO0123456789\",\"1.234,50\",\"Credit\",\"Lumio\",\"NL91ABNA0417164300\",\"ET\",\"F 17\",\"2.234,50\"", "2026-01-15 1234.50 EUR bank.csv#1 Lumio F 17", "STMT028 STMT029" },
        { "AT611904300234573201;Zahlungseingang LUMIO RE 17;15.01.2026;16.01.2026;1.200,00;EUR", "2026-01-15 1200.00 EUR bank.csv#1  Zahlungseingang LUMIO RE 17", "STMT029" },
        { "15.01.2026;LUMIO RE 17;16.01.2026;-12,50;EUR;15.01.2026 03:14:15:926", "2026-01-15 -12.50 EUR bank.csv#1  LUMIO RE 17", "STMT029" },
    };

    /// <summary>What was assumed is said, and how to say otherwise.</summary>
    [Theory]
    [MemberData(nameof(Known))]
    public void A_table_without_a_header_row_is_known_where_its_rows_are_like_no_other(string text, string expected, string codes)
    {
        ReadResult<BankStatement> read = BankFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text + "\n")), "bank.csv", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(expected.Split('|'), CsvText.Lines(read));
        Assert.Equal(codes.Split(' '), read.Diagnostics.Select(d => d.Code).Order());
        Assert.All(read.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Information, d.Severity));
        Assert.All(read.Diagnostics, d => Assert.InRange(d.Message.Length, 10, 600));
        Diagnostic said = read.Diagnostics.First(d => d.Code == "STMT029");
        Assert.Equal(expected.Split('|'), CsvText.Lines(CsvText.Read(text + "\n", CsvMapping.Parse(said.Message[said.Message.IndexOf('{', StringComparison.Ordinal)..]))));
    }

    [Fact]
    public void A_stated_currency_stands_before_that_of_the_bank() =>
        Assert.Equal(["2026-01-15 1200.00 CAD bank.csv#1  LUMIO"], CsvText.Lines(CsvText.Read("\"01/15/2026\",\"1200.00\",\"*\",\"\",\"LUMIO\"\n", new CsvMapping { Currency = Currency.FromCode("CAD") })));

    /// <summary>Near to a known shape is not it: no currency is guessed, and nothing is read.</summary>
    [Theory]
    [InlineData("\"01/15/2026\",\"1200.00\",\"x\",\"\",\"LUMIO\"")]
    [InlineData("\"01/15/2026\",\"1200.00\",\"*\",\"\"")]
    [InlineData("01/15/2026,1200.00,*,,LUMIO")]
    [InlineData("DE89370400440532013000;LUMIO RE 17;15.01.2026;16.01.2026;1.200,00;EUR")]
    [InlineData("15.01.2026;LUMIO RE 17;16.01.2026;-12,50;EUR;x")]
    public void A_table_like_a_known_one_is_refused_with_the_mapping_to_write(string text)
    {
        Diagnostic said = Assert.Single(BankFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text + "\n")), cancellationToken: TestContext.Current.CancellationToken).Diagnostics);
        Assert.Equal("BANK002", said.Code);
        Assert.Contains("\"bookingDate\":[\"#", said.Message, StringComparison.Ordinal);
    }

    /// <summary>What the message says can be written, and reads the file once the currency is filled in.</summary>
    [Theory]
    [InlineData("15/01/2026,LUMIO LTD,\"1,200.00\"\n16/01/2026,FEE,-3.00\n", "2026-01-15 1200.00 GBP bank.csv#1  LUMIO LTD|2026-01-16 -3.00 GBP bank.csv#2  FEE")]
    [InlineData("Päivä;Summa;Mistä\n15.01.2026;1200,00;LUMIO RE 17\n", "2026-01-15 1200.00 GBP bank.csv#1  LUMIO RE 17")]
    [InlineData("Gün|Ne|Kim|Tutar\n15.01.2026|RE 17|LUMIO|-12,50\n", "2026-01-15 -12.50 GBP bank.csv#1  RE 17 LUMIO")]
    public void The_mapping_of_the_message_reads_the_file(string text, string expected)
    {
        string message = Assert.Single(BankFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken).Diagnostics).Message;
        string json = message[message.IndexOf('{', StringComparison.Ordinal)..(message.LastIndexOf('}') + 1)];
        Assert.Contains("\"currency\":\"CODE\"", json, StringComparison.Ordinal);
        Assert.Equal(expected.Split('|'), CsvText.Lines(CsvText.Read(text, CsvMapping.Parse(json.Replace("CODE", "GBP", StringComparison.Ordinal)))));
    }

    /// <summary>The file of the guide: amounts without cents, or with what may be a group, and a word for the side.</summary>
    [Fact]
    public void Amounts_without_cents_are_told_too()
    {
        const string text = "05/06/2026;Invoice 17;1,224;C\n06/06/2026;Monthly fee;3;D\n";
        string message = Assert.Single(BankFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken).Diagnostics).Message;
        string json = message[message.IndexOf('{', StringComparison.Ordinal)..(message.LastIndexOf('}') + 1)];
        Assert.Contains("\"columns\":{\"bookingDate\":[\"#1\"],\"amount\":[\"#3\"],\"direction\":[\"#4\"],\"remittance\":[\"#2\"]}", json, StringComparison.Ordinal);
        Assert.Contains("decimalMark", message, StringComparison.Ordinal);
        CsvMapping mapping = CsvMapping.Parse(json.Replace("CODE", "GBP", StringComparison.Ordinal)) with { DecimalMark = '.', DateOrder = "dmy" };
        Assert.Equal(["2026-06-05 1224.00 GBP bank.csv#1  Invoice 17", "2026-06-06 -3.00 GBP bank.csv#2  Monthly fee"], CsvText.Lines(CsvText.Read(text, mapping)));
    }

    /// <summary>A message is read by a person: of many columns and long names it says places, and not all of them.</summary>
    [Fact]
    public void The_message_stays_short()
    {
        string text = string.Join(';', Enumerable.Range(0, 40).Select(i => new string('n', 50) + i)) + "\n15.01.2026;16.01.2026;" + string.Join(';', Enumerable.Range(0, 38).Select(i => i < 20 ? "1,00" : "text")) + "\n";
        string message = Assert.Single(BankFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken).Diagnostics).Message;
        Assert.InRange(message.Length, 10, 600);
        Assert.Contains("\"amount\":[\"#3\"]", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_may_be_sides_or_balances_are_told()
    {
        string message = Assert.Single(BankFile.Read(new MemoryStream("01/15/2026,LUMIO,12.50,,1234.56\n01/16/2026,FEE,,3.00,1231.56\n"u8.ToArray()), cancellationToken: TestContext.Current.CancellationToken).Diagnostics).Message;
        Assert.Contains("Also #4, #5 hold amounts", message, StringComparison.Ordinal);
    }

    /// <summary>Swedbank in the Baltic states writes balances and turnovers as rows with the same columns as movements.</summary>
    [Theory]
    [InlineData("\"Sąskaitos Nr\",\"\",\"Data\",\"Gavėjas\",\"Paaiškinimai\",\"Suma\",\"Valiuta\",\"D/K\",\"Įrašo Nr\",\"Kodas\",\"Įmokos kodas\",\"Dok. Nr\",")]
    [InlineData("\"Kliendi konto\",\"Reatüüp\",\"Kuupäev\",\"Saaja/Maksja\",\"Selgitus\",\"Summa\",\"Valuuta\",\"Deebet/Kreedit\",\"Arhiveerimistunnus\",\"Tehingu tüüp\",\"Viitenumber\",\"Dokumendi number\",")]
    [InlineData("\"Klienta konts\",\"Ieraksta tips\",\"Datums\",\"Saņēmējs/Maksātājs\",\"Informācija saņēmējam\",\"Summa\",\"Valūta\",\"Debets/Kredīts\",\"Arhīva kods\",\"Maksājuma veids\",\"Refernces numurs\",\"Dokumenta numurs\",")]
    [InlineData("\"Client account\",\"Row type\",\"Date\",\"Beneficiary/Payer\",\"Details\",\"Amount\",\"Currency\",\"Debit/Credit\",\"Transfer reference\",\"Transaction type\",\"Reference number\",\"Document number\",")]
    public void Rows_of_balances_are_no_movements(string header)
    {
        const string account = "\"LT121000011101001000\"";
        string text = $"{header}\n{account},\"10\",\"2026-01-01\",\"\",\"Opening\",\"100.00\",\"EUR\",\"K\",\"\",\"AS\",\"\",\"\",\n{account},\"20\",\"2026-01-15\",\"UAB Lumio\",\"SF 17\",\"1200.00\",\"EUR\",\"K\",\"A-1\",\"MK\",\"717\",\"\",\n"
            + $"{account},\"20\",\"2026-01-16\",\"UAB Nora\",\"Rent\",\"50.00\",\"EUR\",\"D\",\"A-2\",\"MK\",\"\",\"\",\n{account},\"82\",\"2026-01-31\",\"\",\"Turnover\",\"50.00\",\"EUR\",\"D\",\"\",\"K2\",\"\",\"\",\n{account},\"86\",\"2026-01-31\",\"\",\"Closing\",\"1250.00\",\"EUR\",\"K\",\"\",\"LS\",\"\",\"\",\n";
        ReadResult<BankStatement> read = CsvText.Read(text);
        Assert.Equal(["2026-01-15 1200.00 EUR A-1 UAB Lumio SF 17", "2026-01-16 -50.00 EUR A-2 UAB Nora Rent"], CsvText.Lines(read));
        Assert.Empty(read.Diagnostics);
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal((BalanceCheck.Holds, "100.00 EUR", "1250.00 EUR", "LT121000011101001000"), (statement.Balances.Check, statement.Opening!.Value.Amount.ToString(), statement.Closing!.Value.Amount.ToString(), statement.Account.Iban.Value));
        Assert.Equal(BalanceCheck.Broken, CsvText.Read(text.Replace("1250.00", "1250.01", StringComparison.Ordinal)).Items[0].Balances.Check);
    }
}
