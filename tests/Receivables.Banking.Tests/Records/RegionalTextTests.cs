using System.Text;
using Receivables.Banking.Csv;

namespace Receivables.Banking.Records;

/// <summary>Files of central Europe in its code pages: UTF-8 first, then what the language of the file and its letters say; all data invented.</summary>
public class RegionalTextTests
{
    private const string Polish = "Data operacji;Data księgowania;Nadawca/Odbiorca;Tytuł;Kwota;Waluta\n2026-01-15;2026-01-15;Zakład Źródło Łąka;Zapłata za część FV 17;1200,00;PLN\n";
    private const string Czech = "Datum zaúčtování;Název protiúčtu;Zpráva pro příjemce;Částka;Měna\n15.01.2026;Řezník Šťastný;Žádost ťuk FA 17;1200,00;CZK\n";
    private const string Hungarian = "Könyvelés dátuma;Partner neve;Közlemény;Összeg;Devizanem\n2026.01.15.;Erdő és Fűző Kft.;Számla 17;1200,00;HUF\n";
    private const string German = "Buchungstag;Auftraggeber;Verwendungszweck;Betrag;Währung\n15.01.2026;Müller & Söhne;Straße 17;1200,00;EUR\n";

    private static Encoding Page(int page) => CodePagesEncodingProvider.Instance.GetEncoding(page)!;

    private static ReadResult<BankStatement> Read(byte[] bytes) => BankFile.Read(new MemoryStream(bytes), "bank.csv", cancellationToken: TestContext.Current.CancellationToken);

    [Theory]
    [InlineData(Polish, 1250, "Windows-1250", "2026-01-15 1200.00 PLN bank.csv#1 Zakład Źródło Łąka Zapłata za część FV 17")]
    [InlineData(Polish, 28592, "ISO-8859-2", "2026-01-15 1200.00 PLN bank.csv#1 Zakład Źródło Łąka Zapłata za część FV 17")]
    [InlineData(Polish, 852, "code page 852", "2026-01-15 1200.00 PLN bank.csv#1 Zakład Źródło Łąka Zapłata za część FV 17")]
    [InlineData(Czech, 1250, "Windows-1250", "2026-01-15 1200.00 CZK bank.csv#1 Řezník Šťastný Žádost ťuk FA 17")]
    [InlineData(Czech, 28592, "ISO-8859-2", "2026-01-15 1200.00 CZK bank.csv#1 Řezník Šťastný Žádost ťuk FA 17")]
    [InlineData(Hungarian, 1250, "Windows-1250", "2026-01-15 1200.00 HUF bank.csv#1 Erdő és Fűző Kft. Számla 17")]
    public void The_code_page_is_told_by_the_language_and_its_letters(string text, int page, string named, string expected)
    {
        ReadResult<BankStatement> read = Read(Page(page).GetBytes(text));
        Assert.Equal([expected], CsvText.Lines(read));
        Diagnostic said = Assert.Single(read.Diagnostics);
        Assert.Equal(("STMT034", DiagnosticSeverity.Information), (said.Code, said.Severity));
        Assert.Contains(named, said.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Polish, 65001)]
    [InlineData(Czech, 65001)]
    [InlineData(Hungarian, 1200)]
    [InlineData(German, 1252)]
    [InlineData(German, 65001)]
    public void What_is_UTF_or_western_stays_as_it_is(string text, int page)
    {
        ReadResult<BankStatement> read = Read(page == 1252 ? Page(page).GetBytes(text) : Encoding.GetEncoding(page).GetBytes(text));
        Assert.Equal(CsvText.Lines(CsvText.Read(text)), CsvText.Lines(read));
        Assert.Empty(read.Diagnostics);
    }

    /// <summary>Lines of several origins in one file: each valid line of UTF-8 is one.</summary>
    [Fact]
    public void A_line_that_is_UTF_8_is_read_so_in_any_file() => Assert.Equal(
        ["2026-01-15 1200.00 PLN bank.csv#1 Zakład Źródło Łąka Zapłata za część FV 17", "2026-01-16 1.00 PLN bank.csv#2 Żółw Część"],
        CsvText.Lines(Read([.. Page(1250).GetBytes(Polish), .. "2026-01-16;2026-01-16;Żółw;Część;1,00;PLN\n"u8])));

    /// <summary>A German name in a Polish file is the same in all of these pages but that of DOS.</summary>
    [Fact]
    public void Letters_of_other_languages_do_not_change_the_page() => Assert.Equal(
        ["2026-01-15 1200.00 PLN bank.csv#1 Zakład Źródło Łąka Zapłata za część FV 17", "2026-01-16 1.00 PLN bank.csv#2 Müller & Söhne Škoda für Łódź"],
        CsvText.Lines(Read(Page(1250).GetBytes(Polish + "2026-01-16;2026-01-16;Müller & Söhne;Škoda für Łódź;1,00;PLN\n"))));

    [Theory]
    [InlineData(1250, ":25:PL61109010140000071219812874", "EUR")]
    [InlineData(28592, ":25:/PL61109010140000071219812874", "EUR")]
    [InlineData(852, ":25:1090101400000712", "PLN")]
    public void An_MT940_is_of_the_country_of_its_account_or_currency(int page, string account, string currency)
    {
        string text = $":20:1\n{account}\n:28C:1/1\n:60F:C260101{currency}0,00\n:61:2601150115C1200,00NTRFNONREF\n:86:Zapłata za część, Źródło Łąka\n:62F:C260131{currency}1200,00\n-\n";
        ReadResult<BankStatement> read = Read(Page(page).GetBytes(text));
        Assert.Contains("Zapłata za część, Źródło Łąka", read.Items[0].Transactions[0].Remittance, StringComparison.Ordinal);
        Assert.Equal("STMT034", Assert.Single(read.Diagnostics).Code);
    }
}
