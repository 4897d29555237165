namespace Receivables.Banking.Mt940;

/// <summary>Field 86 in words between strokes, with labels, and as text.</summary>
public class TextTests
{
    /// <summary>Some banks name both sides; whoever is written first, the other side is the one that is not us.</summary>
    [Theory]
    [InlineData("/BENM//NAME/Lumio BV/ORDP//NAME/Kwekerij/ADDR/Weg 1/REMI/F 1", "86/ORDP/ADDR=Weg 1", "86/OWN=Lumio BV")]
    [InlineData("/ORDP//NAME/Kwekerij/BENM//NAME/Lumio BV/REMI/F 1", "86/OWN=Lumio BV")]
    [InlineData("/BENM//NAME/Kwekerij/REMI/F 1")]
    public void Of_both_sides_the_one_that_ordered_a_credit_is_the_other(string text, params string[] extras)
    {
        StatementTransaction t = MtText.Credit(text);
        Assert.Equal(("Kwekerij", "F 1"), (t.Counterparty.Name, t.Remittance));
        Assert.Equal(extras, t.ExtraFields.Select(f => $"{f.Name}={f.Value}"));
    }

    [Fact]
    public void ING_has_the_other_side_in_one_word()
    {
        StatementTransaction t = MtText.Credit("/EREF/EV12341REP1231456T1234//CNTP/NL91ABNA0417164300/INGBNL2\r\nA/KWEKERIJ DE BOER/AMSTERDAM//REMI/USTD//FACTUUR 17/");
        Assert.Equal(("EV12341REP1231456T1234", "NL91ABNA0417164300", "INGBNL2A", "KWEKERIJ DE BOER", "FACTUUR 17"), (t.EndToEndId, t.Counterparty.Iban.Value, t.Counterparty.Bic, t.Counterparty.Name, t.Remittance));
        Assert.Equal(new ExtraField("86/CNTP", "AMSTERDAM"), Assert.Single(t.ExtraFields));
    }

    [Fact]
    public void A_structured_reference_is_one() =>
        Assert.Equal(["9001123412341234"], MtText.Credit("/CNTP/NL91ABNA0417164300/INGBNL2A/A. de Boer///REMI/STRD/CUR/9001123412341234/").StructuredReferences);

    [Fact]
    public void ABN_AMRO_has_a_word_for_each_part()
    {
        StatementTransaction t = MtText.Credit("/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/\r\nKWEKERIJ DE BOER/REMI/FACTUUR 17/EREF/NOTPROVIDED");
        Assert.Equal(("SEPA OVERBOEKING", "NL91ABNA0417164300", "ABNANL2A", "KWEKERIJ DE BOER", "FACTUUR 17", null), (t.AdditionalInformation, t.Counterparty.Iban.Value, t.Counterparty.Bic, t.Counterparty.Name, t.Remittance, t.EndToEndId));
    }

    [Fact]
    public void Rabobank_says_whose_the_next_word_is()
    {
        StatementTransaction t = MtText.Credit("/MARF/M-1/EREF/E-1/PREF/BATCH-1/ORDP//NAME/KWEKERIJ DE BOER/ADDR/WEG 1/REMI/FACTUUR 17/CREF/RF18539007547034/ULTD//NAME/DE BOER ERVEN/PURP/CD/SUPP/ISDT/2026-06-30");
        Assert.Equal(("M-1", "E-1", "BATCH-1", "KWEKERIJ DE BOER", "FACTUUR 17", "DE BOER ERVEN"), (t.MandateId, t.EndToEndId, t.BatchId, t.Counterparty.Name, t.Remittance, t.UltimateCounterparty!.Name));
        Assert.Equal(["RF18539007547034"], t.StructuredReferences);
        Assert.Equal([new("86/ORDP/ADDR", "WEG 1"), new("86/PURP", "CD/SUPP"), new("86/ISDT", "2026-06-30")], t.ExtraFields);
    }

    [Fact]
    public void A_return_between_strokes()
    {
        StatementTransaction t = MtText.Debit("/RTRN/MS03//EREF/E-1//CNTP/NL91ABNA0417164300/INGBNL2A/A. de Boer///REMI/USTD//FACTUUR 17/");
        Assert.Equal((TransactionClass.Return, "MS03"), (t.Class, t.ReturnReason));
    }

    [Fact]
    public void Labels_of_ABN_AMRO_in_columns()
    {
        StatementTransaction t = MtText.Credit("SEPA OVERBOEKING                 IBAN: NL91ABNA0417164300        \r\nBIC: ABNANL2A                    NAAM: A DE BOER                  \r\nOMSCHRIJVING: HUUR MAART         KENMERK: E-1                    ");
        Assert.Equal(("SEPA OVERBOEKING", "NL91ABNA0417164300", "ABNANL2A", "A DE BOER", "HUUR MAART", "E-1"), (t.AdditionalInformation, t.Counterparty.Iban.Value, t.Counterparty.Bic, t.Counterparty.Name, t.Remittance, t.EndToEndId));
    }

    [Fact]
    public void Labels_of_other_banks()
    {
        StatementTransaction knab = MtText.Credit("FACTUUR 17, 18\r\nREK: NL91ABNA0417164300/NAAM: A DE BOER");
        Assert.Equal(("FACTUUR 17, 18", "NL91ABNA0417164300", "A DE BOER"), (knab.Remittance, knab.Counterparty.Iban.Value, knab.Counterparty.Name));
        StatementTransaction mbank = MtText.Credit("911 TRANSAKCJA COLLECT; ID IPH: XX01; Z RACH.: \r\n56114010810000267002001001; OD: JAN KLON  \r\nUL. LIPOWA 1 31-234 KRAKOW; TYT.: FAKTURA 17   ; \r\nTNR: 1791");
        Assert.Equal(("JAN KLON", "PL56114010810000267002001001", "FAKTURA 17"), (mbank.Counterparty.Name, mbank.Counterparty.Iban.Value, mbank.Remittance));
        StatementTransaction giro = MtText.Credit("GIRO AUS ONLINE-SIC 80532 AUFTRAGGEBER: ANNA AHORN DORFSTRASSE 10\r\n 1234 DORF 260630CH98765432 MITTEILUNGEN: RECHNUNG 17");
        Assert.Equal(("ANNA AHORN DORFSTRASSE 10 1234 DORF", "98765432", "RECHNUNG 17"), (giro.Counterparty.Name, giro.Counterparty.Account, giro.Remittance));
    }

    [Fact]
    public void The_other_side_in_columns_before_there_were_IBANs()
    {
        StatementTransaction giro = MtText.Debit("GIRO   428428 KWEKERIJ DE BOER    BETALINGSKENM.  00000004218865");
        Assert.Equal(("KWEKERIJ DE BOER", "428428"), (giro.Counterparty.Name, giro.Counterparty.Account));
        StatementTransaction bank = MtText.Debit("52.89.39.882                    DE BOER UTRECHT");
        Assert.Equal(("DE BOER UTRECHT", "528939882"), (bank.Counterparty.Name, bank.Counterparty.Account));
    }

    [Fact]
    public void A_full_line_goes_on_without_a_gap_and_a_short_one_with_a_space()
    {
        string full = new string('x', 62) + "FA-";
        Assert.Equal(full + "17 vom 1.6. danke", MtText.Credit(full + "\r\n17 vom 1.6.\r\ndanke").Remittance);
    }

    [Fact]
    public void Field_NS_of_cash_management_programs()
    {
        StatementTransaction t = MtText.One(-50m, ":61:2606300630D50,00S051NONREF\r\n:NS:01Rechnung 17\r\n02vom 1.6.\r\n15Sonnenhof\r\n17UEBERWEISUNG\r\n1812345\r\n3337040044\r\n340532013000");
        Assert.Equal(("Rechnung 17 vom 1.6.", "Sonnenhof", "UEBERWEISUNG", "0532013000"), (t.Remittance, t.Counterparty.Name, t.AdditionalInformation, t.Counterparty.Account));
        Assert.Equal([new("NS/18", "12345"), new("86/30", "37040044")], t.ExtraFields);
    }
}
