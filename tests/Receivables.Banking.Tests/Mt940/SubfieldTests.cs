namespace Receivables.Banking.Mt940;

/// <summary>Field 86 in numbered subfields, with the SEPA keys in them.</summary>
public class SubfieldTests
{
    /// <summary>Polish banks leave the country out; the check digits tell that it is such a number.</summary>
    [Theory]
    [InlineData("61109010140000071219812874", "PL61109010140000071219812874")]
    [InlineData("61 1090 1014 0000 0712 1981 2874", "PL61109010140000071219812874")]
    [InlineData("62109010140000071219812874", null)]
    [InlineData("6110901014000007121981287", null)]
    public void A_Polish_number_is_an_IBAN_without_its_country(string number, string? iban)
    {
        Party party = MtText.Credit($"051^00PRZELEW^20FV 1^31{number}^32Jan").Counterparty;
        Assert.Equal((iban, iban is null ? number : null), (party.Iban.IsEmpty ? null : party.Iban.Value, party.Account));
    }

    [Fact]
    public void All_keys_are_read()
    {
        StatementTransaction t = MtText.Credit("166?00GUTSCHRIFT?20IBAN+DE89370400440532013000?21BIC+GENODEF1PFK?22EREF+E-1?23KREF+K-1?24MREF+M-1?25DEBT+D-1?26SVWZ+Rechnung 1?27ABWA+Wer anders?28ABWE+Fuer wen?29RREF+R-1?60BREF+B-1?61PURP+RINP Dauerauftrag");
        Assert.Equal(("DE89370400440532013000", "GENODEF1PFK", "E-1", "K-1", "M-1"), (t.Counterparty.Iban.Value, t.Counterparty.Bic, t.EndToEndId, t.BatchId, t.MandateId));
        Assert.Equal(("Rechnung 1", "D-1", "Wer anders"), (t.Remittance, t.Counterparty.Identification, t.UltimateCounterparty!.Name));
        Assert.Equal([new("86/ABWE", "Fuer wen"), new("86/RREF", "R-1"), new("86/BREF", "B-1"), new("86/PURP", "RINP Dauerauftrag")], t.ExtraFields);
    }

    [Fact]
    public void The_creditors_id_is_that_of_the_other_side_where_we_pay_and_our_own_where_we_collect()
    {
        Assert.Equal("DE98ZZZ09999999999", MtText.Debit("105?20EREF+E?21MREF+M?22CRED+DE98ZZZ09999999999?23SVWZ+Strom", "NDDT").Counterparty.Identification);
        StatementTransaction collected = MtText.Credit("171?20EREF+E?21MREF+M?22CRED+DE98ZZZ09999999999?23SVWZ+Strom", "NDDT");
        Assert.Null(collected.Counterparty.Identification);
        Assert.Contains(new ExtraField("86/CRED", "DE98ZZZ09999999999"), collected.ExtraFields);
    }

    public static TheoryData<string, string, string> Texts => new()
    {
        { "a full subfield goes on without a gap", "?20SVWZ+Rechnung 4711 Kunden-n?21ummer 12", "Rechnung 4711 Kunden-nummer 12" },
        { "where one character is missing it was a space", "?20SVWZ+E-MOBILITY ABRECHNUNG?21NR. 28", "E-MOBILITY ABRECHNUNG NR. 28" },
        { "a short one ended where its writer wanted", "?20RECHNUNG 17?21VOM 1.6.", "RECHNUNG 17 VOM 1.6." },
        { "a space at the end is one", "?20SVWZ+Rechnung 4711 ?21vom 1.6.", "Rechnung 4711 vom 1.6." },
        { "keys within a subfield", "?20EREF+A-1 KREF+B-2 MREF+C?21SVWZ+Text", "Text" },
        { "a key cut in two", "?20EREF+A-12345678901234567 SV?21WZ+Text", "Text" },
        { "keys with a colon that a bank writes behind the text", "?20SVWZ+Beitrag 2026 EREF: A-1?21234 IBAN: DE89370400440532013000 BIC: GENODEF1PFK ABWA: Wer", "Beitrag 2026" },
        { "an account across a short subfield", "?20SVWZ+Beitrag?21IBAN: DE893?2270400440532013000 BIC: GENO?23DEF1PFK", "Beitrag" },
        { "no key at all", "?20Danke?21fuer alles", "Danke fuer alles" },
        { "text behind a reference that ended early", "?20EREF+A-1?21Rechnung 17", "Rechnung 17" },
        { "the name before the keys", "?20LUMIO GMBH?21SVWZ+Rechnung 17?32LUMIO GMBH", "Rechnung 17" },
        { "a colon in the text", "?20SVWZ+Betreff: Rechnung 17, B?21IC: unbekannt", "Betreff: Rechnung 17, BIC: unbekannt" },
        { "subfields 60 to 63 go on", "?20SVWZ+a?60b?61c?62d?63e", "a b c d e" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_purpose_is_put_together(string name, string subfields, string expected) =>
        Assert.Equal((name, expected), (name, MtText.Credit("166?00GUTSCHRIFT" + subfields).Remittance));

    [Fact]
    public void A_reference_goes_on_where_it_was_cut_behind_a_mark() =>
        Assert.Equal("A17102026.1000253.1000104.108709", MtText.Credit("166?20EREF+A17102026.1000253.?211000104.108709?22SVWZ+x").EndToEndId);

    [Theory]
    [InlineData("166?00A?20SVWZ+Text?32Name")]
    [InlineData("166>00A>20SVWZ+Text>32Name")]
    [InlineData(" 166~00A~20SVWZ+Text~32Name")]
    [InlineData("166\r\n?00A\r\n?20SVWZ+Te\r\nxt\r\n?32Na\r\nme")]
    [InlineData("166^00A^20SVWZ+Text^32Name")]
    public void Any_separator_and_any_line_break_will_do(string details)
    {
        StatementTransaction t = MtText.Credit(details);
        Assert.Equal(("A", "Text", "Name", "PMNT/RCDT/ESCT"), (t.AdditionalInformation, t.Remittance, t.Counterparty.Name, t.BankCode));
    }

    [Fact]
    public void A_separator_that_no_number_follows_is_text() => Assert.Equal("Zahlt wer? Ja", MtText.Credit("166?20SVWZ+Zahlt wer? Ja?32Name").Remittance);

    [Fact]
    public void A_time_of_day_that_is_broken_before_its_colon_is_text() =>
        Assert.Equal("FILIALE 12-09-2026T16:26:37 NR 7", MtText.Credit("106?20FILIALE?2112-09-2026T16\r\n:26:37 NR 7").Remittance);

    [Fact]
    public void Subfields_that_the_model_has_no_place_for_are_kept()
    {
        StatementTransaction t = MtText.Credit("020?00UZNANIE?20FAKTURA 1?3010600076?310000777777777777?38DE89370400440532013000?70Empfaenger");
        Assert.Equal("DE89370400440532013000", t.Counterparty.Iban.Value);
        Assert.Equal([new("86/31", "0000777777777777"), new("86/30", "10600076"), new("86/70", "Empfaenger")], t.ExtraFields);
    }

    public static TheoryData<string, bool, string, string> Codes => new()
    {
        { "166", false, "PMNT/RCDT/ESCT", "Payment" }, { "168", false, "PMNT/RRCT/ESCT", "Payment" }, { "171", false, "PMNT/IDDT/ESDD", "Payment" }, { "174", false, "PMNT/IDDT/BBDD", "Payment" },
        { "159", false, "PMNT/ICDT/RRTN", "Payment" }, { "181", false, "PMNT/RDDT/UPDD", "Payment" }, { "170", false, "PMNT/RCHQ", "Payment" }, { "082", false, "PMNT/CNTR/CDPT", "Payment" },
        { "108", true, "PMNT/IDDT/UPDD", "Return" }, { "109", true, "PMNT/IDDT/UPDD", "Return" }, { "110", true, "PMNT/MCRD/UPCT", "Return" }, { "111", true, "PMNT/RCHQ/UPCQ", "Return" },
        { "116", true, "PMNT/ICDT/ESCT", "OtherDebit" }, { "105", true, "PMNT/RDDT/ESDD", "OtherDebit" }, { "193", true, "PMNT/IDDT/PRDD", "Return" }, { "201", true, "PMNT/ICDT/XBCT", "OtherDebit" },
        { "808", true, "ACMT/MDOP/CHRG", "OwnFee" }, { "809", true, "ACMT/MDOP/COMM", "OwnFee" }, { "814", true, "ACMT/MDOP/INTR", "OwnFee" }, { "833", true, "CAMT/ACCB/OTHR", "OwnTransfer" },
        { "835", true, "NMSC+835", "OtherDebit" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_business_code_becomes_that_of_ISO_20022_where_it_is_certain(string code, bool isDebit, string iso, string kind)
    {
        StatementTransaction t = isDebit ? MtText.Debit(code + "?00X?20Y", "NMSC") : MtText.Credit(code + "?00X?20Y", "NMSC");
        Assert.Equal((iso, kind), (t.BankCode, t.Class.ToString()));
    }

    public static TheoryData<string, bool, string?, string> Types => new()
    {
        { "NTRF", false, "PMNT/RCDT", "Payment" }, { "NDDT", true, "PMNT/RDDT", "OtherDebit" }, { "NCHG", true, "ACMT/MDOP/CHRG", "OwnFee" }, { "NINT", true, "ACMT/MDOP/INTR", "OwnFee" },
        { "NRTI", true, "NRTI", "Return" }, { "NCMZ", true, "CAMT/ACCB/ZABA", "OwnTransfer" }, { "NMSC", true, "NMSC", "OtherDebit" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_of_SWIFT_does_so_where_there_is_no_business_code(string type, bool isDebit, string? iso, string kind)
    {
        StatementTransaction t = isDebit ? MtText.Debit("text", type) : MtText.Credit("text", type);
        Assert.Equal((iso, kind), (t.BankCode, t.Class.ToString()));
    }

    [Theory]
    [InlineData("?34901", "AC01")]
    [InlineData("?34912", "MD06")]
    [InlineData("?34914", null)]
    [InlineData("?20SVWZ+Rueckgabegrund: MS03 sonstige", "MS03")]
    [InlineData("?20SVWZ+AC04 oder AC06", null)]
    [InlineData("?20SVWZ+XAC04", null)]
    public void Why_a_direct_debit_came_back(string subfields, string? reason) => Assert.Equal((reason, true), (MtText.Debit("109?00RETOURE" + subfields, "NRTI").ReturnReason, MtText.Debit("109?00RETOURE" + subfields, "NRTI").HasReturnInformation));

    [Fact]
    public void A_text_key_of_what_is_no_return_is_no_reason() => Assert.Null(MtText.Debit("105?20SVWZ+Strom?34901", "NDDT").ReturnReason);
}
