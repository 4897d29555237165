using System.Text;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Ofx;

/// <summary>The many forms in which banks write the same.</summary>
public class OfxFormTests
{
    private static readonly string Sgml = OfxFiles.Fixture("statement-102.ofx");

    private static string Facts(string text) => StatementText.Of(OfxFiles.Read(text).Items);

    private static string WithoutFormat(string facts) => facts.Replace("OFX 1.0.2", "OFX", StringComparison.Ordinal);

    public static TheoryData<string, string> SameTexts => new()
    {
        { "small letters", LowerTags(Sgml) },
        { "no line breaks at all", Sgml.Replace("\n", "", StringComparison.Ordinal) },
        { "CR LF", Sgml.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "CR", Sgml.Replace("\n", "\r", StringComparison.Ordinal) },
        { "blanks before every tag", Sgml.Replace("<", "  \n\t<", StringComparison.Ordinal) },
        { "blank lines first", "\n\n  \n" + Sgml },
        { "a mark of UTF-8", "\uFEFF" + Sgml },
        { "comments", Sgml.Replace("</STMTTRN>", "<!-- <STMTTRN> & </OFX> -->\n</STMTTRN>", StringComparison.Ordinal) },
        { "a prefix", Sgml.Replace("<", "<o:", StringComparison.Ordinal).Replace("<o:/", "</o:", StringComparison.Ordinal) },
        { "blanks and attributes in tags", Sgml.Replace("<TRNAMT>", "<TRNAMT >", StringComparison.Ordinal).Replace("<OFX>", "<OFX xmlns=\"http://ofx.net\">", StringComparison.Ordinal) },
        { "values closed", Sgml.Replace("<MEMO>Wire", "<MEMO>Wire</MEMO>", StringComparison.Ordinal).Replace("<CURDEF>USD", "<CURDEF>USD</CURDEF>", StringComparison.Ordinal) },
        { "empty values", Sgml.Replace("<FITID>F-004", "<FITID>F-004<NAME><MEMO></MEMO><REFNUM/>", StringComparison.Ordinal) },
        { "a list that is not closed", Sgml.Replace("</BANKTRANLIST>", "", StringComparison.Ordinal) },
        { "a transaction that is not closed", Sgml.Replace("<FITID>F-005<NAME>MONTHLY FEE</STMTTRN>", "<FITID>F-005<NAME>MONTHLY FEE", StringComparison.Ordinal) },
        { "ends that close nothing", Sgml.Replace("</PAYEE>", "</CITY></FOO></PAYEE>", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(SameTexts))]
    public void It_says_the_same(string name, string text) => Assert.Equal((name, Facts(Sgml)), (name, Facts(text)));

    [Fact]
    public void Without_its_header_it_says_the_same_but_its_version() => Assert.Equal(WithoutFormat(Facts(Sgml)), Facts(Sgml[Sgml.IndexOf("<OFX>", StringComparison.Ordinal)..]));

    [Fact]
    public void The_encoding_may_be_UTF_16()
    {
        foreach (Encoding encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            Assert.Equal(Facts(Sgml), StatementText.Of(OfxFiles.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Sgml)]).Items));
        }
    }

    [Fact]
    public void It_may_come_a_byte_at_a_time()
    {
        using var drops = new DroppingStream(Encoding.UTF8.GetBytes(Sgml));
        Assert.Equal(Facts(Sgml), StatementText.Of(OfxReader.Read(drops, "f").Items));
    }

    /// <summary>The window of the tokenizer must not cut a tag or a text.</summary>
    [Fact]
    public void A_tag_may_lie_anywhere_across_the_window()
    {
        string expected = Facts(Sgml);
        int root = Sgml.IndexOf("<OFX>", StringComparison.Ordinal);
        for (int shift = 63_000; shift < 66_500; shift += 7)
        {
            Assert.Equal(expected, Facts(Sgml[..root] + "<!--" + new string('x', shift) + "-->" + Sgml[root..]));
        }
    }

    public static TheoryData<string, string, string, string> Encodings => new()
    {
        { "declared 1252, written in 1252", "USASCII", "1252", "windows-1252" },
        { "declared 1252, written in UTF-8", "USASCII", "1252", "utf-8" },
        { "declared UTF-8, written in UTF-8", "UTF-8", "NONE", "utf-8" },
        { "declared nothing, written in 1252", "", "", "windows-1252" },
        { "declared nonsense, written in 1252", "MARTIAN", "77", "windows-1252" },
        { "declared ISO-8859-1, written in it", "USASCII", "ISO-8859-1", "iso-8859-1" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_header_may_lie_about_the_encoding(string name, string encoding, string charset, string written)
    {
        Encoding used = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        string text = OfxFiles.Statement(OfxFiles.Usual.Replace("BRIGHT LAMPS", "Müller & Söhne", StringComparison.Ordinal))
            .Replace("ENCODING:USASCII\nCHARSET:1252", $"ENCODING:{encoding}\nCHARSET:{charset}", StringComparison.Ordinal);
        ReadResult<BankStatement> read = OfxFiles.Read(used.GetBytes(text));
        Assert.Equal((name, "Müller & Söhne"), (name, read.Items[0].Transactions[0].Counterparty.Name));
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void A_declared_code_page_is_used()
    {
        Encoding cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        string text = OfxFiles.Statement(OfxFiles.Usual.Replace("BRIGHT LAMPS", "Лампа", StringComparison.Ordinal)).Replace("CHARSET:1252", "CHARSET:1251", StringComparison.Ordinal);
        Assert.Equal("Лампа", OfxFiles.Read(cyrillic.GetBytes(text)).Items[0].Transactions[0].Counterparty.Name);
        string xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><?OFX OFXHEADER=\"200\" VERSION=\"211\"?>" + text[text.IndexOf("<OFX>", StringComparison.Ordinal)..];
        Assert.Equal(("Лампа", "OFX 2.1.1"), (OfxFiles.Read(cyrillic.GetBytes(xml)).Items[0].Transactions[0].Counterparty.Name, OfxFiles.Read(xml).Items[0].Format));
    }

    [Theory]
    [InlineData("A &amp; B", "A & B")]
    [InlineData("A & B", "A & B")]
    [InlineData("A&B;C", "A&B;C")]
    [InlineData("&lt;b&gt; &quot;x&quot; &apos;y&apos;", "<b> \"x\" 'y'")]
    [InlineData("caf&#233; &#xE9; &#146;", "café é ’")]
    [InlineData("A&nbsp;B", "A B")]
    [InlineData("&#0;&#xD800;&#99999999;&lol;&#;", "&#0;&#xD800;&#99999999;&lol;&#;")]
    [InlineData("a < b, <5 and <<x", "a < b, <5 and <<x")]
    [InlineData("<![CDATA[A & <B> &amp;]]> C", "A & <B> &amp; C")]
    [InlineData("one<!-- two -->three", "onethree")]
    [InlineData("emoji \U0001F4A1", "emoji \U0001F4A1")]
    public void Entities_and_signs_are_read_for_what_they_mean(string written, string expected) =>
        Assert.Equal(expected, OfxFiles.ReadOne(OfxFiles.Usual.Replace("LU-1", written, StringComparison.Ordinal)).Remittance);

    [Theory]
    [InlineData("12.50", "12.50")]
    [InlineData("+12.50", "12.50")]
    [InlineData("12,5", "12.50")]
    [InlineData("00000000000012.5000", "12.50")]
    [InlineData(".50", "0.50")]
    [InlineData("12.", "12.00")]
    [InlineData("12", "12.00")]
    public void Amounts_have_a_comma_or_a_point(string written, string expected) =>
        Assert.Equal(expected + " USD", OfxFiles.ReadOne(OfxFiles.Usual.Replace("12.50", written, StringComparison.Ordinal)).Amount.ToString());

    [Fact]
    public void A_debit_may_have_a_blank_behind_its_sign() =>
        Assert.Equal("-12.50 USD", OfxFiles.ReadOne(OfxFiles.Usual.Replace("12.50", "- 12.50", StringComparison.Ordinal).Replace("CREDIT", "OTHER", StringComparison.Ordinal)).Amount.ToString());

    [Theory]
    [InlineData("20260602", "", true)]
    [InlineData("20260602000000", "", true)]
    [InlineData("20260602120000", "", false)]
    [InlineData("20260602235959.999[-8:PST]", "", false)]
    [InlineData("20260602[0:GMT]", "", true)]
    [InlineData("2026-06-02", "", true)]
    public void The_day_is_as_written(string written, string rest, bool isWhole)
    {
        StatementTransaction transaction = OfxFiles.ReadOne(OfxFiles.Usual.Replace("20260602", written + rest, StringComparison.Ordinal));
        Assert.Equal((new NodaTime.LocalDate(2026, 6, 2), isWhole || written.Contains('-', StringComparison.Ordinal)), (transaction.BookingDate, transaction.ExtraFields.All(f => f.Name != "DTPOSTED") || written.Contains('-', StringComparison.Ordinal)));
    }

    [Fact]
    public void A_currency_of_its_own_is_that_of_the_amount()
    {
        StatementTransaction own = OfxFiles.ReadOne(OfxFiles.Usual + "<CURRENCY><CURRATE>0.9<CURSYM>EUR</CURRENCY>");
        Assert.Equal(("12.50 EUR", "1 EUR = 0.9 USD"), (own.Amount.ToString(), own.ExchangeRate.ToString()));
        StatementTransaction same = OfxFiles.ReadOne(OfxFiles.Usual + "<CURRENCY><CURRATE>1.00<CURSYM>USD</CURRENCY>");
        Assert.Equal(("12.50 USD", null), (same.Amount.ToString(), same.ExchangeRate));
    }

    [Theory]
    [InlineData("", "EUR", "EUR")]
    [InlineData("<CURDEF></CURDEF>", "EUR", "EUR")]
    [InlineData("<CURDEF>USD", "EUR", "USD")]
    [InlineData("<CURDEF>QQQ", "EUR", null)]
    [InlineData("", null, null)]
    public void A_currency_that_the_file_does_not_state_is_that_of_the_mapping(string inFile, string? inMapping, string? expected)
    {
        var options = new BankFileOptions { Mapping = inMapping is null ? null : new CsvMapping { Currency = Currency.FromCode(inMapping) } };
        ReadResult<BankStatement> read = OfxFiles.Read(OfxFiles.Statement(OfxFiles.Usual).Replace("<CURDEF>USD", inFile, StringComparison.Ordinal), options: options);
        Assert.Equal(expected, read.Items[0].Transactions.SingleOrDefault()?.Amount.Currency.Code);
        Assert.Equal(expected is null, read.Diagnostics.Any(d => d.Code == "STMT023"));
    }

    [Fact]
    public void The_first_transaction_gives_the_currency_where_the_statement_gives_none()
    {
        BankStatement statement = OfxFiles.Read(OfxFiles.Statement(OfxFiles.Usual + "<CURRENCY><CURRATE>1<CURSYM>AUD</CURRENCY>").Replace("<CURDEF>USD", "<CURDEF></CURDEF>", StringComparison.Ordinal)).Items[0];
        Assert.Equal(("AUD", "12.50 AUD", "1.00 AUD"), (statement.Currency.Code, statement.Transactions[0].Amount.ToString(), statement.Closing!.Value.Amount.ToString()));
    }

    [Fact]
    public void What_is_pending_is_not_booked()
    {
        string text = OfxFiles.Statement(OfxFiles.Usual).Replace("</BANKTRANLIST>", "</BANKTRANLIST><BANKTRANLISTP><DTASOF>20260630<STMTTRNP><TRNTYPE>DEBIT<DTTRAN>20260701<TRNAMT>-5.00<NAME>HOLD</STMTTRNP></BANKTRANLISTP>", StringComparison.Ordinal);
        ReadResult<BankStatement> read = OfxFiles.Read(text);
        Assert.Empty(read.Diagnostics);
        Assert.Equal([TransactionClass.Payment, TransactionClass.Pending], read.Items[0].Transactions.Select(t => t.Class));
    }

    [Fact]
    public void What_the_format_does_not_have_is_kept_by_its_path()
    {
        StatementTransaction transaction = OfxFiles.ReadOne(OfxFiles.Usual + "<CATEGORY>Lamps<X.WHO><X.NAME>Ann<X.DEEP><Y>1</X.DEEP></X.WHO><SIC>5063<IMAGEDATA><IMAGETYPE>STATEMENT</IMAGEDATA>");
        Assert.Equal([new("CATEGORY", "Lamps"), new("X.WHO/X.NAME", "Ann"), new("X.WHO/X.DEEP/Y", "1"), new("SIC", "5063"), new("IMAGEDATA/IMAGETYPE", "STATEMENT")], transaction.ExtraFields);
    }

    [Fact]
    public void Several_messages_in_one_file_are_all_read()
    {
        ReadResult<BankStatement> read = OfxFiles.Read(OfxFiles.Statement(OfxFiles.Usual) + "\n\n" + OfxFiles.Statement(OfxFiles.Usual, OfxFiles.Usual));
        Assert.Empty(read.Diagnostics);
        Assert.Equal([1, 2], read.Items.Select(s => s.Transactions.Count));
    }

    [Theory]
    [InlineData("OFXHEADER:100\r\nDATA:OFXSGML\r\n", true)]
    [InlineData("\n\n ofxheader:100", true)]
    [InlineData("<?xml version=\"1.0\"?>\n<?OFX OFXHEADER=\"200\"?><OFX/>", true)]
    [InlineData("<ofx><signonmsgsrsv1>", true)]
    [InlineData("<START><OFXHEADER>100</OFXHEADER></START>\n<OFX>", true)]
    [InlineData("<html/>", false)]
    [InlineData("a file about ofx", false)]
    public void It_is_known_by_how_it_begins(string head, bool isOfx) => Assert.Equal(isOfx, BankFile.Detect(Encoding.ASCII.GetBytes(head)) == BankFileFormat.Ofx);

    private static string LowerTags(string text)
    {
        var lower = new StringBuilder(text);
        bool isTag = false;
        for (int i = text.IndexOf('<', StringComparison.Ordinal); i < text.Length; i++)
        {
            isTag = text[i] == '<' || (isTag && text[i] != '>');
            lower[i] = isTag ? char.ToLowerInvariant(text[i]) : text[i];
        }

        return lower.ToString();
    }

    [Fact]
    public void A_tag_whose_prefix_has_nothing_behind_it_keeps_its_name()
    {
        StatementTransaction transaction = OfxFiles.ReadOne(OfxFiles.Usual + "<C:>odd");
        Assert.Equal([new ExtraField("C:", "odd")], transaction.ExtraFields);
        Assert.Equal(transaction.ExtraFields, transaction.ToPayment().ExtraFields);
    }
}
