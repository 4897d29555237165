using NodaTime;

namespace Receivables.Banking.Mt940;

/// <summary>Field 61 in its dialects.</summary>
public class EntryTests
{
    public static TheoryData<string, string, string> Lines => new()
    {
        { "dates, mark, currency letter, amount, type, references", "2606300630CR12,34NTRFREF-1//BANK-1", "2026-06-30 2026-06-30 12.34 NTRF BANK-1 REF-1" },
        { "no entry date", "260630C12,34NTRFNONREF", "2026-06-30 2026-06-30 12.34 NTRF f#1 " },
        { "spaces for the entry date", "260630    C12,34NTRFNONREF", "2026-06-30 2026-06-30 12.34 NTRF f#1 " },
        { "no currency letter", "2606300630D12,34NDDTNONREF", "2026-06-30 2026-06-30 -12.34 NDDT f#1 " },
        { "a currency letter that is a D", "2606300630DD12,34NDDTNONREF", "2026-06-30 2026-06-30 -12.34 NDDT f#1 " },
        { "the reversal of a credit", "2606300630RC12,34NTRFNONREF", "2026-06-30 2026-06-30 -12.34 NTRF f#1 reversal" },
        { "the reversal of a debit, with a letter", "2606300630RDR12,34NTRFNONREF", "2026-06-30 2026-06-30 12.34 NTRF f#1 reversal" },
        { "zeros in front", "2606300630C000000000012,34N051NONREF", "2026-06-30 2026-06-30 12.34 N051 f#1 " },
        { "no digits behind the comma", "2606300630C12,NTRFNONREF", "2026-06-30 2026-06-30 12.00 NTRF f#1 " },
        { "no zero before it", "2606300630C,34NTRFNONREF", "2026-06-30 2026-06-30 0.34 NTRF f#1 " },
        { "a space before the type", "2606300630C12,34 NTRFNONREF", "2026-06-30 2026-06-30 12.34 NTRF f#1 " },
        { "a type of two letters", "2606300630C12,34NOV NONREF", "2026-06-30 2026-06-30 12.34 NOV f#1 " },
        { "no type at all", "2606300630C12,34\n:62F:C260630EUR1012,34", "2026-06-30 2026-06-30 12.34  f#1 " },
        { "an entry of the year before", "2601041229C12,34NTRFNONREF", "2025-12-29 2026-01-04 12.34 NTRF f#1 " },
        { "an entry of the next year", "2512310102C12,34NTRFNONREF", "2026-01-02 2025-12-31 12.34 NTRF f#1 " },
        { "a placeholder for a reference in field 86", "2606300630C12,34NTRFKREF+//BANK-1", "2026-06-30 2026-06-30 12.34 NTRF BANK-1 " },
        { "strokes in the bank's reference", "2606300630C12,34NMSC77/1//O/88", "2026-06-30 2026-06-30 12.34 NMSC O/88 77/1" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_is_read(string name, string line, string expected)
    {
        ReadResult<BankStatement> read = MtText.Read(MtText.Head + ":61:" + line + "\r\n");
        StatementTransaction t = Assert.Single(read.Items[0].Transactions);
        string reference = string.Concat(t.ExtraFields.Where(f => f.Name == "61/7").Select(f => f.Value));
        string found = $"{Iso(t.BookingDate)} {Iso(t.ValueDate!.Value)} {t.Amount.ToAmountString()} {t.ProprietaryBankCode} {t.Id} {reference}{(t.IsReversal ? "reversal" : "")}";
        Assert.Equal((name, expected), (name, found));
        Assert.DoesNotContain(read.Diagnostics, d => d.Severity > DiagnosticSeverity.Information);
    }

    [Fact]
    public void A_line_that_is_broken_before_the_amount_is_mended()
    {
        StatementTransaction t = Assert.Single(MtText.Read(MtText.Head + ":61:2606300630CR\r\n30,00N062NONREF\r\n:\r\n86:166?00GUTSCHRIFT?20SVWZ+Test\r\n").Items[0].Transactions);
        Assert.Equal((Money.Eur(30m), "Test", "GUTSCHRIFT"), (t.Amount, t.Remittance, t.AdditionalInformation));
    }

    [Fact]
    public void The_supplement_says_what_was_ordered_what_it_cost_and_the_rate()
    {
        StatementTransaction t = MtText.One(90m, ":61:2606300630C90,00NTRFNONREF\r\n/OCMT/USD101,00//CHGS/EUR1,00//EXCH/1,11/");
        Assert.Equal((Money.Parse("101.00 USD"), new ExchangeRate(Currency.Eur, Currency.Usd, 1.11m)), (t.InstructedAmount, t.ExchangeRate));
        Assert.Equal(new PaymentCharge(Money.Eur(1m), false, null), Assert.Single(t.Charges));
    }

    [Fact]
    public void A_charge_is_included_where_the_amounts_show_it()
    {
        StatementTransaction t = MtText.One(90m, ":61:2606300630C90,00NTRFNONREF\r\n/OCMT/EUR92,50//CHGS/EUR2,50/");
        Assert.True(Assert.Single(t.Charges).IsIncluded);
    }

    [Fact]
    public void Other_supplements_are_the_banks_words()
    {
        Assert.Equal("Card transaction", MtText.One(1m, ":61:2606300630C1,00FMSCNONREF//8\r\nCard transaction").AdditionalInformation);
        Assert.Contains(new ExtraField("61/9", "/TRCD/00100/"), MtText.One(1m, ":61:2606300630C1,00NTRFNONREF//8\r\n/TRCD/00100/").ExtraFields);
    }

    [Fact]
    public void The_account_of_the_other_side_may_stand_in_the_supplement()
    {
        Assert.Equal("NL91ABNA0417164300", MtText.One(1m, ":61:260630C1,00N102EREF            \r\nNL91ABNA0417164300\r\n:86:/EREF/E-1/ORDP//NAME/Kwekerij/REMI/F 1").Counterparty.Iban.Value);
        Assert.Equal("P001234567", MtText.One(1m, ":61:260630C1,00N154NONREF          \r\nP001234567\r\n:86:/ORDP//NAME/Kwekerij/REMI/F 1").Counterparty.Account);
    }

    [Fact]
    public void The_old_Rabobank_has_account_and_name_behind_each_other()
    {
        StatementTransaction t = MtText.One(1m, ":61:260630C000000000001,00N0440121470966      J. de Boer                       \r\n:86:FACTUUR 17                                                      \r\n:86:JUNI");
        Assert.Equal(("J. de Boer", "0121470966", "FACTUUR 17 JUNI"), (t.Counterparty.Name, t.Counterparty.Account, t.Remittance));
    }

    [Fact]
    public void SNS_has_account_and_name_twice()
    {
        StatementTransaction t = MtText.One(1m, ":61:2606300630C1,00NOVBNL91ABNA0417164300\r\nkwekerij de boer\r\n:86:NL91ABNA0417164300 kwekerij de boer\r\n     \r\nfactuur 17\r\n\r\n");
        Assert.Equal(("kwekerij de boer", "NL91ABNA0417164300", "factuur 17"), (t.Counterparty.Name, t.Counterparty.Iban.Value, t.Remittance));
        Assert.Equal(2, t.RemittanceLines.Count);
    }

    [Fact]
    public void The_last_of_February_in_a_year_of_equal_months_is_guessed()
    {
        ReadResult<BankStatement> read = MtText.Read(MtText.Head + ":61:2602300301D6,00N024NONREF\r\n");
        Assert.Equal((new LocalDate(2026, 2, 28), new LocalDate(2026, 3, 1)), (read.Items[0].Transactions[0].ValueDate, read.Items[0].Transactions[0].BookingDate));
        Assert.Single(read.Diagnostics, d => d.Code == "STMT025");
    }

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
