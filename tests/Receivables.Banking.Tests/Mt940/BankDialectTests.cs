namespace Receivables.Banking.Mt940;

/// <summary>What single banks write in their own way; all data invented.</summary>
public class BankDialectTests
{
    [Fact]
    public void A_short_line_between_words_ends_where_its_writer_wanted_it_to()
    {
        StatementTransaction shop = MtText.Debit("/NAME/LAMPEN.EXAMPLE/REMI/LAMPEN.EXAMPLE WELLINGTON, NZ AND A WORD OR TWO\r\n1.00 NZD, 1 NZD = 0.61000 EUR");
        Assert.Equal("LAMPEN.EXAMPLE WELLINGTON, NZ AND A WORD OR TWO 1.00 NZD, 1 NZD = 0.61000 EUR", shop.Remittance);
        StatementTransaction words = MtText.Credit("/TRTP/SEPA\r\nOVERBOEKING/BIC/ABNANL2A/NAME/DE\r\nBOER\r\n/REMI/FACTUUR\r\n17,\r\nDANK");
        Assert.Equal(("SEPA OVERBOEKING", "DE BOER", "FACTUUR 17, DANK"), (words.AdditionalInformation, words.Counterparty.Name, words.Remittance));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(65)]
    public void A_full_line_between_words_goes_on_without_a_gap(int width)
    {
        string line = "/EREF/E-1/NAME/DE BOER/REMI/".PadRight(width - 3, 'x') + "FA-";
        Assert.EndsWith("xFA-17", MtText.Credit(line + "\r\n17").Remittance, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_and_a_reference_may_be_cut_by_a_full_line()
    {
        string line = "/CNTP/NL91ABNA0417164300/INGBNL2A/DE BOER///".PadRight(61, '/') + "/R";
        Assert.Equal("FACTUUR 17", MtText.Credit(line + "\r\nEMI/USTD//FACTUUR 17/").Remittance);
        Assert.Equal("E-12", MtText.Credit("/REMI/FACTUUR 17/EREF/E-1\r\n2").EndToEndId);
    }

    [Fact]
    public void Words_may_be_spread_over_several_fields_86()
    {
        StatementTransaction t = MtText.Credit("/EREF/E-1/\r\n:86:/ORDP//NAME/DE BOER/\r\n:86:/REMI/USTD//FACTUUR 17/");
        Assert.Equal(("E-1", "DE BOER", "FACTUUR 17"), (t.EndToEndId, t.Counterparty.Name, t.Remittance));
    }

    [Fact]
    public void The_text_may_stand_behind_the_stroke_of_an_amount()
    {
        StatementTransaction t = MtText.Debit("/OCMT/USD28,53/\r\nPAYMENT OF INVOICES 17 18");
        Assert.Equal(("28.53 USD", "PAYMENT OF INVOICES 17 18"), (t.InstructedAmount.ToString(), t.Remittance));
    }

    [Fact]
    public void Account_name_and_text_may_stand_on_lines_of_their_own()
    {
        StatementTransaction t = MtText.Credit("/ORDP/300000000460495\r\n/LUMIO DOOEL SKOPJE\r\n/747//747\r\n/Uplata po faktura 747");
        Assert.Equal(("LUMIO DOOEL SKOPJE", "300000000460495", "747//747 Uplata po faktura 747"), (t.Counterparty.Name, t.Counterparty.Account, t.Remittance));
        StatementTransaction wide = MtText.Credit("/ORDP/300000000460495\r\n/LUMIO KOMPANIJA ZA LAMPI AD SKOPJE-CENTRALA UL. ORCE 3 SKOPJE\r\n/Uplata 747");
        Assert.Equal(("LUMIO KOMPANIJA ZA LAMPI AD SKOPJE-CENTRALA UL. ORCE 3 SKOPJE", "Uplata 747"), (wide.Counterparty.Name, wide.Remittance));
        StatementTransaction text = MtText.Credit("/ORDP/OOO ROMASHKA\r\nOPLATA PO SCHETU 55");
        Assert.Equal(("OOO ROMASHKA", "OPLATA PO SCHETU 55"), (text.Counterparty.Name, text.Remittance));
    }

    [Fact]
    public void An_address_below_the_name_is_no_text_where_the_text_has_a_word()
    {
        StatementTransaction t = MtText.Credit("/ORDP/LUMIO LTD\r\n12 MAIN STREET\r\n/REMI/INV 17");
        Assert.Equal(("LUMIO LTD", "INV 17"), (t.Counterparty.Name, t.Remittance));
        Assert.Equal(new ExtraField("86/ORDP/ADDR", "12 MAIN STREET"), Assert.Single(t.ExtraFields));
    }

    [Fact]
    public void Where_both_sides_are_named_the_other_one_counts()
    {
        const string both = "/ORDP/ONE\r\n/BENM/TWO\r\n/REMI/INV 17";
        Assert.Equal(("ONE", "TWO"), (MtText.Credit(both).Counterparty.Name, MtText.Debit(both).Counterparty.Name));
        Assert.Equal([new ExtraField("86/OWN", "TWO")], MtText.Credit(both).ExtraFields);
        Assert.Equal("TWO", MtText.Credit("/BENM//NAME/TWO/REMI/INV 17").Counterparty.Name);
    }

    [Fact]
    public void Words_without_their_first_stroke_and_words_of_a_Nordic_bank()
    {
        Assert.Equal(("E-1", "RP/17"), Both(MtText.Credit("EREF/E-1/PREF/RP/17")));
        StatementTransaction t = MtText.Credit("/EREF/E-1 /ORDP//NAME/AB AG/REMI/Inv. 17 /RCMT/EUR 100,00 /CHRG/DKK 4,00");
        Assert.Equal("Inv. 17", t.Remittance);
        Assert.Equal([new("86/RCMT", "EUR 100,00"), new("86/CHRG", "DKK 4,00")], t.ExtraFields);

        static (string?, string?) Both(StatementTransaction of) => (of.EndToEndId, of.BatchId);
    }

    [Fact]
    public void Bulgarian_subfields_have_a_code_of_letters_and_a_plus()
    {
        StatementTransaction t = MtText.Credit("TBB+00ПОЛУЧЕН ПРЕВОД+21Ф 17/01.06.2026 +30BFTBBGSF+31BG80BNBG96611020345678+32ЛУМИО ООД ");
        Assert.Equal(("ПОЛУЧЕН ПРЕВОД", "Ф 17/01.06.2026", "BG80BNBG96611020345678", "ЛУМИО ООД", "BFTBBGSF"), (t.AdditionalInformation, t.Remittance, t.Counterparty.Iban.Value, t.Counterparty.Name, t.Counterparty.Bic));
        Assert.Equal("TEL+00 17", MtText.Credit("TEL+00 17").Remittance);
    }

    /// <summary>ING in Bulgaria: a code of digits, and each subfield on a line of its own, with the plus before the break.</summary>
    [Fact]
    public void Bulgarian_subfields_may_have_a_code_of_digits_and_break_behind_the_plus()
    {
        StatementTransaction t = MtText.Credit("020+14+\r\n20Ф 17      +\r\n21           +\r\n30        /      +\r\n31BG80BNBG96611020345678+\r\n32ЛУМИО ООД");
        Assert.Equal(("Ф 17", "BG80BNBG96611020345678", "ЛУМИО ООД"), (t.Remittance, t.Counterparty.Iban.Value, t.Counterparty.Name));
        Assert.Equal("020+14 and +20 of 17", MtText.Credit("020+14 and +20 of 17").Remittance);
    }

    /// <summary>Bank Pekao: day, entry day, and the time of day.</summary>
    [Fact]
    public void A_time_behind_the_entry_date_is_kept()
    {
        StatementTransaction t = MtText.One(10m, ":61:2606300630231740CN000000000010,00N767NONREF//122251T606402830\r\n:86:FV 17");
        Assert.Equal((new NodaTime.LocalDate(2026, 6, 30), "FV 17", "122251T606402830"), (t.BookingDate, t.Remittance, t.Id.Value));
        Assert.Equal([new ExtraField("61/time", "231740")], t.ExtraFields);
    }

    /// <summary>Without field 86, what stands below the references is all the text there is.</summary>
    [Fact]
    public void A_supplement_without_field_86_is_the_text() => Assert.Equal("LUMIO FA 17", MtText.One(10m, ":61:2606300630C10,00NTRFNONREF//BANK-1\r\nLUMIO FA 17").Remittance);

    [Fact]
    public void Polish_subfields_from_60_on_are_no_purpose_and_what_is_empty_is_filled()
    {
        StatementTransaction t = MtText.Credit("491^00PRZELEW^20/INV 17/2026^21\r\n^32LUMIO Sp. z o.o.^62KRAKOW");
        Assert.Equal(("/INV 17/2026", "LUMIO Sp. z o.o."), (t.Remittance, t.Counterparty.Name));
        Assert.Contains(new ExtraField("86/62", "KRAKOW"), t.ExtraFields);
        StatementTransaction filled = MtText.Credit("020~00152\r\n~20FV 17\r\n~21ÿ\r\n~22˙\r\n~23 \r\n~24Z 1.06\r\n~32LUMIO\r\n~33˙\r\n~60ÿ");
        Assert.Equal(("FV 17 Z 1.06", "LUMIO"), (filled.Remittance, filled.Counterparty.Name));
    }

    [Fact]
    public void The_stamp_of_a_Polish_bank_is_no_text() =>
        Assert.Equal("FV 17", MtText.Credit("911 TRANSAKCJA; Z RACH.: \r\n04105014611000002345271577; OD: LUMIO; TYT.: FV 17; DATA STEMPLA: \r\n02.06.2026; TNR: 1.1").Remittance);

    [Fact]
    public void The_bank_reference_may_stand_on_a_line_of_its_own()
    {
        StatementTransaction t = MtText.One(10m, ":61:2606300630C10,00NTRFCUSTOMER-1\r\n//BANK-1\r\nmore\r\n:86:text");
        Assert.Equal(("BANK-1", "more"), (t.Id.Value, t.AdditionalInformation));
        Assert.Contains(new ExtraField("61/7", "CUSTOMER-1"), t.ExtraFields);
    }

    [Fact]
    public void Without_field_86_the_reference_is_all_the_text_there_is()
    {
        Assert.Equal("DBT.Faktura 17", MtText.One(10m, ":61:2606300630C10,00NMSCDBT.Faktura 17").Remittance);
        Assert.Equal("", MtText.One(10m, ":61:2606300630C10,00NMSCNONREF").Remittance);
        Assert.Equal("text", MtText.One(10m, ":61:2606300630C10,00NMSCREF-1\r\n:86:text").Remittance);
    }

    [Fact]
    public void A_message_that_lost_its_line_ends_is_taken_apart()
    {
        ReadResult<BankStatement> read = MtText.Read("{1:F05BANK}{2:I940PLN}{4::20:1810:25:1000092017:28C:00283:60F:C260629IDR1000:61:260630D300NTRF:86:AT 10:25:30 PAID:61:260630C50NTRF:86:B:62F:C260630IDR750-}");
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal(("1000092017", "00283", BalanceCheck.Holds), (statement.Account.ToString(), statement.Header.Sequence, statement.Balances.Check));
        Assert.Equal(["-300.00 AT 10:25:30 PAID", "50.00 B"], statement.Transactions.Select(t => $"{t.Amount.ToAmountString()} {t.Remittance}"));
        Assert.Empty(read.Diagnostics);
    }
}
