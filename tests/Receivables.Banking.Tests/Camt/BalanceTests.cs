namespace Receivables.Banking.Camt;

/// <summary>Opening plus booked movements is closing, or a diagnostic says why that cannot be said.</summary>
public class BalanceTests
{
    private static (BankStatement Statement, string Codes) Read(string content, string head = CamtXml.Account)
    {
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(content, head: head));
        return (Assert.Single(read.Items), string.Join(' ', read.Diagnostics.Select(d => d.Code)));
    }

    [Fact]
    public void What_is_not_booked_does_not_count()
    {
        string pending = CamtXml.Entry("5.00").Replace("BOOK", "PDNG", StringComparison.Ordinal);
        (BankStatement statement, string codes) = Read(CamtXml.Balances("10.00", "7.00") + CamtXml.Entry("-3.00") + pending);
        Assert.Equal((BalanceCheck.Holds, ""), (statement.Balances.Check, codes));
    }

    [Fact]
    public void A_difference_is_told_to_the_cent()
    {
        (BankStatement statement, string codes) = Read(CamtXml.Balances("10.00", "6.99") + CamtXml.Entry("-3.00"));
        Assert.Equal((BalanceCheck.Broken, Money.Eur(-0.01m), "CAMT041"), (statement.Balances.Check, statement.Balances.Difference, codes));
    }

    [Fact]
    public void The_message_says_the_whole_sum()
    {
        Diagnostic broken = Assert.Single(Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("10.00", "6.99") + CamtXml.Entry("-3.00")), "f").Diagnostics);
        Assert.Equal("f:2:2 warning CAMT041: Opening 10.00 EUR plus movements -3.00 EUR is 7.00 EUR, but the closing balance is 6.99 EUR (-0.01 EUR differ): ask the bank for the complete statement.", broken.ToString());
    }

    public static TheoryData<string, string, BalanceCheck, string> Cases => new()
    {
        { "no balance at all", CamtXml.Entry("1.00"), BalanceCheck.NotStated, "CAMT042" },
        { "no closing balance", CamtXml.Balance("OPBD", "1.00") + CamtXml.Entry("1.00"), BalanceCheck.NotStated, "CAMT042" },
        { "the balance of the day before stands in", CamtXml.Balance("PRCD", "1.00") + CamtXml.Balance("CLBD", "2.00") + CamtXml.Entry("1.00"), BalanceCheck.Holds, "" },
        { "overdrawn", CamtXml.Balances("-1.00", "-2.00") + CamtXml.Entry("-1.00"), BalanceCheck.Holds, "" },
        { "two currencies in one statement", CamtXml.Balances("0.00", "1.00") + CamtXml.Balances("0.00", "2.00", "CHF") + CamtXml.Entry("1.00") + CamtXml.Entry("2.00", currency: "CHF"), BalanceCheck.Holds, "" },
        { "the second currency does not hold", CamtXml.Balances("0.00", "1.00") + CamtXml.Balances("0.00", "2.00", "CHF") + CamtXml.Entry("1.00"), BalanceCheck.Broken, "CAMT041" },
        { "opening and closing in different currencies", CamtXml.Balance("OPBD", "1.00") + CamtXml.Balance("CLBD", "1.00", "SEK"), BalanceCheck.NotVerifiable, "CAMT043" },
        { "a movement in a currency without balances", CamtXml.Balances("0.00", "0.00") + CamtXml.Entry("2.00", currency: "CHF"), BalanceCheck.NotVerifiable, "CAMT043" },
        { "a movement with the label of another currency", CamtXml.Balances("0.00", "3.00") + CamtXml.Entry("1.00") + CamtXml.Entry("2.00", "<AmtDtls><InstdAmt><Amt Ccy=\"EUR\">1.90</Amt></InstdAmt></AmtDtls>", "CHF"), BalanceCheck.Holds, "CAMT046" },
        { "a foreign movement at its counter value", CamtXml.Balances("0.00", "1.90") + CamtXml.Entry("2.00", "<AmtDtls><CntrValAmt><Amt Ccy=\"EUR\">1.90</Amt></CntrValAmt></AmtDtls>", "CHF"), BalanceCheck.Holds, "" },
        { "the earliest opening and the latest closing", CamtXml.Balance("OPBD", "5.00", day: "2026-06-30") + CamtXml.Balance("OPBD", "1.00", day: "2026-06-29") + CamtXml.Balance("CLBD", "2.00", day: "2026-06-30") + CamtXml.Balance("CLBD", "9.00", day: "2026-06-29") + CamtXml.Entry("1.00"), BalanceCheck.Holds, "" },
        { "balances after the entries", CamtXml.Entry("1.00") + CamtXml.Balances("0.00", "1.00"), BalanceCheck.Holds, "CAMT045 CAMT045" },
        { "an entry refused", CamtXml.Balances("0.00", "1.00") + CamtXml.Entry("1,00"), BalanceCheck.NotVerifiable, "CAMT021 CAMT043" },
        { "a balance refused", CamtXml.Balance("OPBD", "0.001") + CamtXml.Balance("CLBD", "1.00") + CamtXml.Entry("1.00"), BalanceCheck.NotVerifiable, "CAMT022 CAMT043" },
        { "a balance without an amount", "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><CdtDbtInd>CRDT</CdtDbtInd></Bal>" + CamtXml.Balance("CLBD", "1.00"), BalanceCheck.NotVerifiable, "CAMT040 CAMT043" },
        { "a balance of no direction", CamtXml.Balance("OPBD", "1.00").Replace("CRDT", "PLUS", StringComparison.Ordinal) + CamtXml.Balance("CLBD", "1.00"), BalanceCheck.NotVerifiable, "CAMT040 CAMT043" },
        { "a balance that does not say its direction, and is a credit", Unsigned("OPBD", "1.00") + CamtXml.Balance("CLBD", "3.00") + CamtXml.Entry("2.00"), BalanceCheck.Holds, "CAMT048" },
        { "a balance that does not say its direction, and is a debit", Unsigned("OPBD", "1.00") + CamtXml.Balance("CLBD", "1.00") + CamtXml.Entry("2.00"), BalanceCheck.Holds, "CAMT048" },
        { "balances that do not say their direction, of which one is a debit", Unsigned("OPBD", "1.00") + Unsigned("CLBD", "1.00") + CamtXml.Entry("-2.00"), BalanceCheck.Holds, "CAMT048 CAMT048" },
        { "a balance that does not say its direction, and fits neither", Unsigned("OPBD", "1.00") + CamtXml.Balance("CLBD", "9.00") + CamtXml.Entry("2.00"), BalanceCheck.NotVerifiable, "CAMT048 CAMT043" },
        { "a balance that does not say its direction beside a refused entry", Unsigned("OPBD", "1.00") + CamtXml.Balance("CLBD", "3.00") + CamtXml.Entry("2.00") + CamtXml.Entry("1,00"), BalanceCheck.NotVerifiable, "CAMT021 CAMT048 CAMT043" },
        { "an available balance that does not say its direction", CamtXml.Balances("1.00", "3.00") + Unsigned("CLAV", "5.00") + CamtXml.Entry("2.00"), BalanceCheck.Holds, "CAMT048" },
        { "more entries stated than there are", CamtXml.Balances("0.00", "1.00") + "<TxsSummry><TtlNtries><NbOfNtries>35</NbOfNtries></TtlNtries></TxsSummry>" + CamtXml.Entry("1.00"), BalanceCheck.Holds, "CAMT044" },
        { "a sum beyond 64 bits", CamtXml.Balances("0.00", "0.00") + CamtXml.Entry("92233720368547758.07") + CamtXml.Entry("92233720368547758.07"), BalanceCheck.Broken, "CAMT041" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Cases_of_balances(string name, string content, BalanceCheck expected, string codes)
    {
        (BankStatement statement, string found) = Read(content);
        Assert.Equal((name, expected, codes), (name, statement.Balances.Check, found));
    }

    private static string Unsigned(string code, string amount) => CamtXml.Balance(code, amount).Replace("<CdtDbtInd>CRDT</CdtDbtInd>", "", StringComparison.Ordinal);

    /// <summary>The sign that was found is that of the balance.</summary>
    [Theory]
    [InlineData("2.00", "1.00", "-1.00 EUR", "1.00 EUR", "as which the movements add up")]
    [InlineData("-2.00", "1.00", "1.00 EUR", "-1.00 EUR", "as which the movements add up")]
    [InlineData("2.00", "9.00", "1.00 EUR", "9.00 EUR", "which nothing proves")]
    public void A_balance_without_a_direction_has_that_under_which_the_statement_adds_up(string movement, string closing, string opened, string closed, string why)
    {
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(Unsigned("OPBD", "1.00") + Unsigned("CLBD", closing) + CamtXml.Entry(movement)), "f");
        Assert.Equal((opened, closed), (read.Items[0].Opening!.Value.Amount.ToString(), read.Items[0].Closing!.Value.Amount.ToString()));
        Assert.All(read.Diagnostics.Where(d => d.Code == "CAMT048"), d => Assert.Contains(why, d.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_meet_at_their_interim_balance()
    {
        ReadResult<BankStatement> read = Fixtures.Read("pages-053-04.xml");
        Assert.Empty(read.Diagnostics);
        Assert.Equal([BalanceCheck.Holds, BalanceCheck.Holds], read.Items.Select(s => s.Balances.Check));
        Assert.Equal(read.Items[0].Closing!.Value.Amount, read.Items[1].Opening!.Value.Amount);
        Assert.Equal("01-162-8", read.Items[0].Account.Number);
        Assert.Equal(new ExtraField("GrpHdr/CreDtTm", "2026-01-31T18:00:00Z"), read.Items[1].ExtraFields[0]);
    }

    [Fact]
    public void Without_a_word_on_the_currency_it_is_that_of_the_first_entry()
    {
        (BankStatement statement, _) = Read(CamtXml.Entry("1.00", currency: "SEK"), head: "");
        Assert.Equal("SEK", statement.Currency.Code);
        Assert.True(statement.Account.IsUnknown);
        Assert.True(Read("", head: "").Statement.Currency.IsNone);
    }
}
