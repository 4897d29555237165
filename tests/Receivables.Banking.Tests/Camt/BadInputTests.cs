using System.Text;

namespace Receivables.Banking.Camt;

/// <summary>Hostile and broken input: refused with a place, and what stands before it is read.</summary>
public class BadInputTests
{
    /// <summary>Old systems fill their blocks with zeros; behind the document they are nothing, and before anything else they are a fault.</summary>
    [Theory]
    [InlineData("\0", true)]
    [InlineData("\n\0\0\0\n", true)]
    [InlineData("\0x", false)]
    [InlineData("x\0", false)]
    [InlineData("<Document/>\0", false)]
    [InlineData("\0<Document/>\0", false)]
    public void Zeros_behind_the_document_are_nothing(string behind, bool isNothing)
    {
        string xml = CamtXml.Statement(CamtXml.Balances("0.00", "1.00") + CamtXml.Entry("1.00"));
        foreach (string zeros in (string[])[behind, behind.Replace("\0", new string('\0', 70_000), StringComparison.Ordinal)])
        {
            ReadResult<BankStatement> read = Fixtures.ReadText(xml + zeros);
            Assert.Equal(isNothing ? [] : ["CAMT002"], read.Diagnostics.Select(d => d.Code));
            Assert.Single(Assert.Single(read.Items).Transactions);
            Lockstep.Compare(System.Text.Encoding.UTF8.GetBytes(xml + zeros));
        }

        Assert.Equal("CAMT002", Fixtures.ReadText(xml.Replace("</Stmt>", "\0</Stmt>", StringComparison.Ordinal)).Diagnostics[0].Code);
    }

    private static string Codes(ReadResult<BankStatement> read) => string.Join(' ', read.Diagnostics.Select(d => d.Code));

    private static string TenEntries => CamtXml.Statement(CamtXml.Balances("0.00", "10.00") + string.Concat(Enumerable.Repeat(CamtXml.Entry("1.00"), 10)));

    [Fact]
    public void A_file_cut_at_any_byte_gives_what_stands_before_the_cut()
    {
        byte[] whole = Encoding.UTF8.GetBytes(TenEntries);
        int before = 0;
        for (int length = 0; length < whole.Length - 1; length++)
        {
            ReadResult<BankStatement> read = Fixtures.Read(whole[..length]);
            int found = read.Items.Sum(s => s.Transactions.Count);
            Assert.InRange(found, before, 10);
            before = found;
            Diagnostic end = Assert.Single(read.Diagnostics, d => d.Code is "CAMT001" or "CAMT002" or "CAMT003");
            Assert.Equal(read.Items.Count == 0 ? DiagnosticSeverity.Fatal : DiagnosticSeverity.Error, end.Severity);
            Assert.All(read.Items, s => Assert.NotEqual(BalanceCheck.Broken, s.Balances.Check));
        }

        Assert.Equal(10, before);
    }

    [Fact]
    public void The_place_of_the_cut_is_told()
    {
        string cut = TenEntries[..TenEntries.IndexOf("<Ntry>", TenEntries.IndexOf("<Ntry>", StringComparison.Ordinal) + 1, StringComparison.Ordinal)];
        ReadResult<BankStatement> read = Fixtures.ReadText(cut, "june.xml");
        Assert.Single(Assert.Single(read.Items).Transactions);
        Assert.Equal("june.xml:4:1 error CAMT003: The file ends in the middle: fetch it again. What stands before is read.", read.Diagnostics[0].ToString());
        Assert.Equal("CAMT043", read.Diagnostics[1].Code);
        Assert.Equal(BalanceCheck.NotVerifiable, read.Items[0].Balances.Check);
    }

    [Theory]
    [InlineData("<!DOCTYPE Document SYSTEM \"http://127.0.0.1/evil.dtd\">")]
    [InlineData("<!DOCTYPE Document [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>")]
    public void A_DTD_is_refused(string dtd)
    {
        ReadResult<BankStatement> read = Fixtures.ReadText("<?xml version=\"1.0\"?>\n" + dtd + TenEntries, "f");
        Assert.Empty(read.Items);
        Diagnostic refused = Assert.Single(read.Diagnostics);
        Assert.Equal(("CAMT004", DiagnosticSeverity.Fatal, 2), (refused.Code, refused.Severity, refused.Position.Line));
    }

    [Fact]
    public void An_undeclared_entity_ends_the_reading()
    {
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Entry("1.00") + CamtXml.Entry("1.00", "<AddtlNtryInf>&lol;</AddtlNtryInf>")));
        Assert.Single(Assert.Single(read.Items).Transactions);
        Assert.Equal("CAMT002 CAMT043", Codes(read));
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void Depth_is_bounded(int depth)
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", depth)) + string.Concat(Enumerable.Repeat("</a>", depth));
        ReadResult<BankStatement> outside = Fixtures.ReadText(deep);
        Assert.Equal(("CAMT005", DiagnosticSeverity.Fatal), (Assert.Single(outside.Diagnostics).Code, outside.Diagnostics[0].Severity));
        ReadResult<BankStatement> inside = Fixtures.ReadText(CamtXml.Statement(CamtXml.Entry("1.00") + CamtXml.Entry("1.00", deep)));
        Assert.Single(Assert.Single(inside.Items).Transactions);
        Assert.Equal("CAMT005 CAMT043", Codes(inside));
    }

    /// <summary>Short or long, what is blank is no extra field.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(12_000)]
    public void Blanks_alone_are_no_extra_field(int count) =>
        Assert.Empty(Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "1.00") + CamtXml.Entry("1.00", $"<X>{new string('\t', count)}</X>"))).Items[0].Transactions[0].ExtraFields);

    /// <summary>Blanks that are none to XML are no text either: no field, no code, no name.</summary>
    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u00A0")]
    [InlineData(" \u3000 ")]
    public void Blanks_of_other_kinds_are_no_text(string blank)
    {
        string details = $"<NtryDtls><TxDtls><Refs><InstrId>{blank}</InstrId><EndToEndId>{blank}</EndToEndId></Refs><RltdPties><Dbtr><Nm>{blank}</Nm></Dbtr></RltdPties><RmtInf><Ustrd>{blank}</Ustrd></RmtInf></TxDtls></NtryDtls>";
        StatementTransaction transaction = Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "1.00") + CamtXml.Entry("1.00", $"<BkTxCd><Prtry><Cd>{blank}</Cd></Prtry></BkTxCd>{details}<X>{blank}</X>"))).Items[0].Transactions[0];
        Assert.Empty(transaction.ExtraFields);
        Assert.Equal((null, null, null, ""), (transaction.Counterparty.Name, transaction.EndToEndId, transaction.BankCode, transaction.Remittance));
        Assert.Empty(transaction.RemittanceLines);
    }

    [Fact]
    public void Depth_up_to_the_bound_is_read()
    {
        string inside = string.Concat(Enumerable.Repeat("<a>", 60)) + "x" + string.Concat(Enumerable.Repeat("</a>", 60));
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "1.00") + CamtXml.Entry("1.00", inside)));
        Assert.Empty(read.Diagnostics);
        ExtraField field = Assert.Single(read.Items[0].Transactions[0].ExtraFields);
        Assert.Equal((60, "x"), (field.Name.Count(c => c == 'a'), field.Value));
    }

    [Theory]
    [InlineData("123456789012345678901234567890", "CAMT023")]
    [InlineData("12..34", "CAMT021")]
    [InlineData("abc", "CAMT021")]
    [InlineData("1,00", "CAMT021")]
    [InlineData("1e3", "CAMT021")]
    [InlineData("-1.00", "CAMT021")]
    [InlineData("+1.00", null)]
    [InlineData("", "CAMT021")]
    [InlineData("1.00001", "CAMT022")]
    [InlineData("1.00000", null)]
    [InlineData(" 1.00 ", null)]
    [InlineData("0001.00", null)]
    public void An_amount_is_exact_or_refused(string amount, string? code)
    {
        string xml = CamtXml.Statement("<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-06-30</Dt></BookgDt></Ntry>" + CamtXml.Entry("2.00"));
        ReadResult<BankStatement> read = Fixtures.ReadText(xml, "f");
        Assert.Equal(code is null ? 2 : 1, read.Items[0].Transactions.Count);
        Assert.Equal(Money.Eur(2m), read.Items[0].Transactions[^1].Amount);
        if (code is not null)
        {
            Assert.Equal((code, DiagnosticSeverity.Error, 3), (read.Diagnostics[0].Code, read.Diagnostics[0].Severity, read.Diagnostics[0].Position.Line));
            Assert.InRange(read.Diagnostics[0].Position.Column, 22, 28);
        }
    }

    [Theory]
    [InlineData(" Ccy=\"ABC\"", "CAMT024")]
    [InlineData(" Ccy=\"XAU\"", "CAMT024")]
    [InlineData(" Ccy=\"eur\"", "CAMT024")]
    [InlineData(" Ccy=\"EURO\"", "CAMT024")]
    [InlineData(" Ccy=\"\"", "CAMT024")]
    [InlineData("", "CAMT024")]
    public void A_currency_is_known_or_the_entry_refused(string attribute, string code)
    {
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement($"<Ntry><Amt{attribute}>1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts></Ntry>" + CamtXml.Entry("2.00")));
        Assert.Single(read.Items[0].Transactions);
        Assert.Equal(code, read.Diagnostics[0].Code);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2025-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-01")]
    [InlineData("0000-01-01")]
    [InlineData("30.06.2026")]
    [InlineData("2026-6-30")]
    [InlineData("2026-06-30x")]
    [InlineData("２０２６-06-30")]
    [InlineData("")]
    public void An_impossible_date_refuses_the_entry(string date)
    {
        string wrong = CamtXml.Entry("1.00").Replace("2026-06-30", date, StringComparison.Ordinal);
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "3.00") + wrong + CamtXml.Entry("2.00")));
        Assert.Equal(Money.Eur(2m), Assert.Single(read.Items[0].Transactions).Amount);
        Assert.Equal("CAMT026 CAMT043", Codes(read));
        Assert.Equal(3, read.Diagnostics[0].Position.Line);
    }

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2026-06-30Z")]
    [InlineData("2026-06-30+02:00")]
    [InlineData("2026-06-30T23:59:59.999999999+14:00")]
    [InlineData(" 2026-06-30\n")]
    public void A_date_is_the_day_as_written(string date)
    {
        string entry = CamtXml.Entry("1.00").Replace("2026-06-30", date, StringComparison.Ordinal);
        Assert.Equal(new NodaTime.LocalDate(2026, 6, 30), Fixtures.ReadText(CamtXml.Statement(entry)).Items[0].Transactions[0].BookingDate);
    }

    [Fact]
    public void A_missing_booking_date_is_taken_from_what_is_nearest()
    {
        string none = CamtXml.Entry("1.00").Replace("<BookgDt><Dt>2026-06-30</Dt></BookgDt>", "", StringComparison.Ordinal);
        string value = none.Replace("</Ntry>", "<ValDt><Dt>2026-06-28</Dt></ValDt></Ntry>", StringComparison.Ordinal);
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "2.00") + value + none));
        Assert.Equal([new(2026, 6, 28), new(2026, 6, 30)], read.Items[0].Transactions.Select(t => t.BookingDate));
        Assert.Equal("CAMT028 CAMT028", Codes(read));
        ReadResult<BankStatement> nothing = Fixtures.ReadText(CamtXml.Statement(none));
        Assert.Empty(nothing.Items[0].Transactions);
        Assert.Equal("CAMT027 CAMT043", Codes(nothing));
    }

    [Theory]
    [InlineData("<CdtDbtInd>CRDT</CdtDbtInd>", "", "CAMT025")]
    [InlineData("<CdtDbtInd>CRDT</CdtDbtInd>", "<CdtDbtInd>PLUS</CdtDbtInd>", "CAMT025")]
    [InlineData("<Amt Ccy=\"EUR\">1.00</Amt>", "", "CAMT020")]
    public void What_decides_an_entry_must_be_there(string part, string instead, string code)
    {
        string entry = CamtXml.Entry("1.00").Replace(part, instead, StringComparison.Ordinal);
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "2.00") + entry + CamtXml.Entry("1.00")));
        Assert.Single(read.Items[0].Transactions);
        Assert.Equal($"{code} CAMT043", Codes(read));
    }

    [Fact]
    public void A_missing_status_is_taken_as_booked_and_an_unknown_one_is_not()
    {
        string none = CamtXml.Entry("1.00").Replace("<Sts><Cd>BOOK</Cd></Sts>", "", StringComparison.Ordinal);
        string odd = CamtXml.Entry("5.00").Replace("BOOK", "ODD", StringComparison.Ordinal);
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "1.00") + none + odd));
        Assert.Equal([TransactionStatus.Booked, TransactionStatus.Unknown], read.Items[0].Transactions.Select(t => t.Status));
        Assert.Equal("CAMT029", Codes(read));
    }

    [Fact]
    public void Latin_1_bytes_in_a_file_that_says_UTF_8_end_the_reading_with_their_place()
    {
        string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + CamtXml.Statement(CamtXml.Entry("1.00") + CamtXml.Entry("2.00", "<AddtlNtryInf>Müller</AddtlNtryInf>") + CamtXml.Entry("3.00"));
        ReadResult<BankStatement> read = Fixtures.Read(Encoding.Latin1.GetBytes(xml), "f");
        Assert.Single(Assert.Single(read.Items).Transactions);
        Assert.Equal(("CAMT009", DiagnosticSeverity.Error, 5), (read.Diagnostics[0].Code, read.Diagnostics[0].Severity, read.Diagnostics[0].Position.Line));
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("ISO-8859-15")]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    public void A_declared_encoding_is_used(string name)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        string xml = $"<?xml version=\"1.0\" encoding='{name}'?>" + CamtXml.Statement(CamtXml.Balances("0.00", "1.00") + CamtXml.Entry("1.00", "<AddtlNtryInf>Müller</AddtlNtryInf>"));
        ReadResult<BankStatement> read = Fixtures.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(xml)]);
        Assert.Empty(read.Diagnostics);
        Assert.Equal("Müller", read.Items[0].Transactions[0].Remittance);
    }

    [Fact]
    public void An_encoding_that_nobody_knows_is_refused()
    {
        ReadResult<BankStatement> read = Fixtures.ReadText("<?xml version=\"1.0\" encoding=\"EBCDIC-LUMIO\"?>" + TenEntries);
        Assert.Equal(("CAMT009", DiagnosticSeverity.Fatal), (Assert.Single(read.Diagnostics).Code, read.Diagnostics[0].Severity));
    }

    [Fact]
    public void A_file_that_declares_UTF_16_and_is_UTF_8_says_so_in_plain_words()
    {
        ReadResult<BankStatement> read = Fixtures.ReadText("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + TenEntries);
        Diagnostic refused = Assert.Single(read.Diagnostics);
        Assert.Equal(("CAMT009", DiagnosticSeverity.Fatal), (refused.Code, refused.Severity));
        Assert.StartsWith("The first line declares UTF-16, and the bytes are not UTF-16", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_before_the_declaration_are_passed_over_and_counted()
    {
        string xml = "\n\r\n  <?xml version=\"1.0\"?>\n" + CamtXml.Statement(CamtXml.Entry("x"));
        Diagnostic refused = Fixtures.ReadText(xml).Diagnostics[0];
        Assert.Equal(("CAMT021", 6), (refused.Code, refused.Position.Line));
    }

    [Theory]
    [InlineData("", "CAMT001")]
    [InlineData("   \n", "CAMT001")]
    [InlineData("not XML at all", "CAMT002")]
    [InlineData("{\"json\":true}", "CAMT002")]
    [InlineData("<abc>", "CAMT003")]
    [InlineData("<html><body/></html>", "CAMT010")]
    [InlineData("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"><CstmrCdtTrfInitn/></Document>", "CAMT010")]
    [InlineData("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"/>", "CAMT011")]
    [InlineData("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt/></Document>", "CAMT011")]
    public void What_is_no_statement_is_refused_and_said_to_be(string text, string code)
    {
        ReadResult<BankStatement> read = Fixtures.ReadText(text);
        Assert.Empty(read.Items);
        Assert.Equal((code, DiagnosticSeverity.Fatal), (Assert.Single(read.Diagnostics).Code, read.Diagnostics[0].Severity));
    }

    [Theory]
    [InlineData("xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"", "", "CAMT012", "camt.053")]
    [InlineData("camt.053.001.08", "camt.053.001.99", "CAMT013", "camt.053.001.99")]
    [InlineData("urn:iso:std:iso:20022:tech:xsd:camt.053.001.08", "urn:bank", "CAMT013", "camt.053")]
    [InlineData("camt.053.001.08", "camt.053.001.01", "CAMT014", "camt.053.001.01")]
    public void An_odd_namespace_is_read_and_said_to_be(string part, string instead, string code, string format)
    {
        ReadResult<BankStatement> read = Fixtures.ReadText(TenEntries.Replace(part, instead, StringComparison.Ordinal));
        Assert.Equal(code, Assert.Single(read.Diagnostics).Code);
        Assert.Equal((format, 10), (read.Items[0].Format, read.Items[0].Transactions.Count));
    }

    [Fact]
    public void An_envelope_is_passed_through()
    {
        ReadResult<BankStatement> read = Fixtures.ReadText("<Env xmlns=\"urn:e\"><Head><Id>1</Id></Head><Body>" + TenEntries + "</Body></Env>");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(10, Assert.Single(read.Items).Transactions.Count);
    }

    /// <summary>An entry that has no day is of that of the statement, else of the message; it is never lost while there is one.</summary>
    [Theory]
    [InlineData("", "2026-07-02T08:00:00", "2026-07-02", "CAMT028")]
    [InlineData("<CreDtTm>2026-07-01T08:00:00</CreDtTm>", "2026-07-02T08:00:00", "2026-07-01", "CAMT028")]
    [InlineData("", "soon", null, "CAMT027")]
    [InlineData("", "2026-02-30T08:00:00", null, "CAMT027")]
    public void An_entry_without_a_day_is_of_the_day_of_the_statement_or_of_the_message(string created, string message, string? expected, string code)
    {
        string xml = CamtXml.Statement(created + "<Ntry><Amt Ccy=\"EUR\">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts></Ntry>").Replace("</MsgId>", $"</MsgId><CreDtTm>{message}</CreDtTm>", StringComparison.Ordinal);
        ReadResult<BankStatement> read = Fixtures.ReadText(xml);
        Assert.Equal(expected, read.Items[0].Transactions.Select(t => t.BookingDate.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).SingleOrDefault());
        Assert.Contains(read.Diagnostics, d => d.Code == code);
        Assert.Contains(read.Items[0].ExtraFields, f => f.Name == "GrpHdr/CreDtTm");
    }
}
