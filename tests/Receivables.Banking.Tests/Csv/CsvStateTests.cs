namespace Receivables.Banking.Csv;

/// <summary>What moved no money, or takes some back, as tables of banks say it.</summary>
public class CsvStateTests
{
    private const string Savings = "Auftragskonto;Buchungstag;Valutadatum;Buchungstext;Verwendungszweck;Mandatsreferenz;Kundenreferenz (End-to-End);Lastschrift Ursprungsbetrag;Auslagenersatz Ruecklastschrift;Beguenstigter/Zahlungspflichtiger;Kontonummer/IBAN;Betrag;Waehrung;Info\n";

    [Theory]
    [InlineData("Umsatz gebucht", TransactionClass.Payment)]
    [InlineData("Umsatz vorgemerkt", TransactionClass.Pending)]
    public void A_savings_bank_says_in_a_column_of_its_own_what_is_only_announced(string info, TransactionClass expected)
    {
        ReadResult<BankStatement> read = CsvText.Read(Savings + $"DE89370400440532013000;30.06.26;30.06.26;GUTSCHR. UEBERWEISUNG;RE 1;;;;;Sonnenhof;;10,00;EUR;{info}\n");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(expected, Assert.Single(read.Items[0].Transactions).Class);
    }

    [Fact]
    public void A_column_of_that_name_elsewhere_is_a_text() =>
        Assert.Equal(new ExtraField("Info", "pending"), Assert.Single(CsvText.Read("Date,Amount,Currency,Info\n2026-06-30,10.00,EUR,pending\n").Items[0].Transactions[0].ExtraFields));

    /// <summary>What the direct debit was and what the other bank took make the payment that comes back findable.</summary>
    [Fact]
    public void A_direct_debit_comes_back_with_what_it_was()
    {
        ReadResult<BankStatement> read = CsvText.Read(Savings + "DE89370400440532013000;30.06.26;30.06.26;RUECKLASTSCHRIFT;Beitrag;M-1;E-2;50,00;3,00;Tischlerei;DE12500105170648489890;-53,00;EUR;Umsatz gebucht\n"
            + "DE89370400440532013000;30.06.26;30.06.26;GUTSCHRIFT;RE 2;;;;;Sonnenhof;;53,00;EUR;Umsatz gebucht\n");
        Assert.Empty(read.Diagnostics);
        StatementTransaction returned = read.Items[0].Transactions[0], credit = read.Items[0].Transactions[1];
        Assert.Equal((TransactionClass.Return, Money.Eur(50m), new PaymentCharge(Money.Eur(3m), true, null)), (returned.Class, returned.InstructedAmount, Assert.Single(returned.Charges)));
        Assert.Equal((TransactionClass.Payment, null, 0), (credit.Class, credit.InstructedAmount, credit.Charges.Count));
    }

    /// <summary>Some banks write the word where the day will stand: with a value date it is a pending movement, without one it is passed over, and no row is refused.</summary>
    [Fact]
    public void A_word_in_place_of_the_day_is_no_fault()
    {
        ReadResult<BankStatement> waiting = CsvText.Read("Buchungstag;Wertstellung (Valuta);Vorgang;Buchungstext;Umsatz in EUR\n30.06.2026;30.06.2026;Gutschrift;RE 1;10,00\noffen;01.07.2026;Kartenverfügung;Shop;-5,00\n");
        Assert.Empty(waiting.Diagnostics);
        Assert.Equal(["2026-06-30 Payment 10.00 EUR", "2026-07-01 Pending -5.00 EUR"], waiting.Items[0].Transactions.Select(t => $"{t.BookingDate:uuuu-MM-dd} {t.Class} {t.Amount}"));
        ReadResult<BankStatement> reserved = CsvText.Read("Bokföringsdag;Belopp;Namn;Rubrik;Saldo;Valuta\n2026/06/30;10,00;Acme;Faktura 1;10,00;SEK\nReserverad;-5,00;Shop;;;SEK\n");
        Assert.Equal(("STMT010", DiagnosticSeverity.Warning), (Assert.Single(reserved.Diagnostics).Code, reserved.Diagnostics[0].Severity));
        Assert.Equal((1, BalanceCheck.Holds), (reserved.Items[0].Transactions.Count, reserved.Items[0].Balances.Check));
    }

    /// <summary>Where amounts have no sign, the kind says which way the money went; where one has, it is only a word.</summary>
    [Theory]
    [InlineData("100", "5", "100.00 USD|-5.00 USD")]
    [InlineData("100", "-5", "100.00 USD|-5.00 USD")]
    public void A_kind_of_credit_or_debit_is_a_sign(string credit, string debit, string expected)
    {
        ReadResult<BankStatement> read = CsvText.Read($"Account Number,Transaction Description,Transaction Date,Transaction Type,Transaction Amount,Balance\n1234,ACME INV 12,06/30/26,Credit,{credit},1100\n1234,FEE,06/15/26,Debit,{debit},1000\n", new CsvMapping { Currency = Currency.Usd });
        Assert.Equal(expected, string.Join('|', read.Items[0].Transactions.Select(t => t.Amount.ToString())));
        Assert.Equal(BalanceCheck.Holds, read.Items[0].Balances.Check);
    }

    /// <summary>A transfer that was taken back before it was one is in the table all the same.</summary>
    [Theory]
    [InlineData("REVERTED")]
    [InlineData("DECLINED")]
    [InlineData("FAILED")]
    [InlineData("REJECTED")]
    public void What_came_to_nothing_is_no_payment(string state)
    {
        ReadResult<BankStatement> read = CsvText.Read($"Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\nTOPUP,Current,2026-06-29 10:11:12,,From Acme,10.00,0.00,EUR,{state},\n");
        Assert.Equal((TransactionStatus.Information, TransactionClass.Pending), (read.Items[0].Transactions[0].Status, read.Items[0].Transactions[0].Class));
    }
}
