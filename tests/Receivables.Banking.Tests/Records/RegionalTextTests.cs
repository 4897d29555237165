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

    /// <summary>DOS: known by accents within words; Windows-1252 stays where signs stand between words, or its own letters are seen.</summary>
    [Theory]
    [InlineData("F 17 Hélène à Liège", 850, "Hélène à Liège", "STMT034")]
    [InlineData("F 17 Müller & Söhne", 850, "Müller & Söhne", "STMT034")]
    [InlineData("F 17 Hélène à Liège", 1252, "Hélène à Liège", "")]
    [InlineData("F 17 “Lumio” – l’été… œuvre", 1252, "“Lumio” – l’été… œuvre", "")]
    [InlineData("F 17 Žižka Šimon", 1252, "Žižka Šimon", "")]
    public void Accents_of_DOS_are_known_by_where_they_stand(string text, int page, string expected, string codes)
    {
        string file = $":20:1\r\n:25:BE68539007547034\r\n:28C:1\r\n:60F:C260115EUR0,\r\n:61:260115C1,NTRFNONREF\r\n:86:{text}\r\n:62F:C260115EUR1,\r\n-";
        ReadResult<BankStatement> read = Read(Page(page).GetBytes(file));
        Assert.EndsWith(expected, Assert.Single(Assert.Single(read.Items).Transactions).Remittance, StringComparison.Ordinal);
        Assert.Equal(codes, string.Join(' ', read.Diagnostics.Select(d => d.Code)));
    }

    /// <summary>By the currency or the country of the account, where the letters of the page are those of the language.</summary>
    [Theory]
    [InlineData("BGN", "BG80BNBG96611020345678", 1251, "Заплата за Лумио")]
    [InlineData("RUB", "40702810900000012345", 1251, "Оплата по счёту 17")]
    [InlineData("RUB", "40702810900000012345", 866, "Оплата по счёту 17")]
    [InlineData("EUR", "GR1601101250000000012300695", 1253, "Πληρωμή τιμολογίου 17")]
    [InlineData("TRY", "TR330006100519786457841326", 1254, "Şişli ığdır fatura 17")]
    [InlineData("EUR", "LT121000011101001000", 1257, "Sąskaita už žąsį 17")]
    [InlineData("RON", "RO49AAAA1B31007593840000", 1250, "Plată factură 17")]
    public void Other_regions_have_their_pages(string currency, string account, int page, string text)
    {
        string file = $":20:1\r\n:25:{account}\r\n:28C:1\r\n:60F:C260115{currency}0,\r\n:61:260115C1,NTRFNONREF\r\n:86:{text}\r\n:62F:C260115{currency}1,\r\n-";
        ReadResult<BankStatement> read = Read(Page(page).GetBytes(file));
        Assert.Equal(text, Assert.Single(Assert.Single(read.Items).Transactions).Remittance);
        Assert.Equal("STMT034", Assert.Single(read.Diagnostics).Code);
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
