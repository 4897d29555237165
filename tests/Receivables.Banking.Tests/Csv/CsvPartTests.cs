namespace Receivables.Banking.Csv;

/// <summary>Rows below a movement that belong to it, and balances above a table; all data invented.</summary>
public class CsvPartTests
{
    private const string Header = "Datum;Buchungstext;Zahlungszweck;Whg;Betrag Detail;ZKB-Referenz;Belastung CHF;Gutschrift CHF;Valuta;Saldo CHF;Details\n";

    private static string Describe(StatementTransaction t) => $"{t.Id} {t.Amount} {t.BatchId} {t.Counterparty.Name} {t.Remittance}".TrimEnd();

    /// <summary>Zürcher Kantonalbank: the payments of a batch make up its amount, each becomes a transaction of the batch, and the balance holds.</summary>
    [Fact]
    public void The_payments_of_a_batch_are_its_transactions()
    {
        ReadResult<BankStatement> read = CsvText.Read(Header + "02.06.2026;Gutschriften (2);;;;Z2;;1200.00;02.06.2026;2200.00;\n;Nora AG;;CHF;1000.00;;;;;;RE 17\n;Lumio AG;;CHF;200.00;;;;;;RE 18\n01.06.2026;Spesen;;;;Z1;5.00;;01.06.2026;1000.00;\n");
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal(["Z2/1 1000.00 CHF Z2 Nora AG Nora AG RE 17", "Z2/2 200.00 CHF Z2 Lumio AG Lumio AG RE 18", "Z1 -5.00 CHF   Spesen"], statement.Transactions.Select(Describe));
        Assert.Equal([(1, 1), (1, 2), (2, 0)], statement.Transactions.Select(t => (t.Position, t.Part)));
        Assert.Equal((BalanceCheck.Holds, "1005.00 CHF", "2200.00 CHF"), (statement.Balances.Check, statement.Opening!.Value.Amount.ToString(), statement.Closing!.Value.Amount.ToString()));
        Assert.Empty(read.Diagnostics);
        Assert.Equal([new ExtraField("Total/Text", "Gutschriften (2)")], statement.Transactions[0].ExtraFields);
    }

    /// <summary>Parts that do not make up the amount, or are of another currency or no amounts: the batch stays one, with their texts, and it is said.</summary>
    [Theory]
    [InlineData("CHF;900.00", "STMT044")]
    [InlineData("EUR;1000.00", "STMT044")]
    [InlineData("CHF;1'0x0", "STMT027 STMT044")]
    public void Parts_that_do_not_make_up_the_batch_are_its_text(string part, string codes)
    {
        ReadResult<BankStatement> read = CsvText.Read(Header + $"02.06.2026;Gutschriften (2);;;;Z2;;1200.00;02.06.2026;2200.00;\n;Nora AG;;{part};;;;;;RE 17\n;Lumio AG;;CHF;200.00;;;;;;RE 18\n");
        StatementTransaction t = Assert.Single(Assert.Single(read.Items).Transactions);
        Assert.StartsWith("Z2 1200.00 CHF Z2  Gutschriften (2)", Describe(t), StringComparison.Ordinal);
        Assert.Contains("Lumio AG RE 18", t.Remittance, StringComparison.Ordinal);
        Assert.Equal(codes, string.Join(' ', read.Diagnostics.Select(d => d.Code)));
        Assert.Equal(BalanceCheck.Holds, read.Items[0].Balances.Check);
    }

    /// <summary>Raiffeisen in Switzerland: a row with nothing but text goes on with the one above; a title or a disclaimer in the first column does not.</summary>
    [Fact]
    public void A_row_of_text_goes_on_with_the_one_above()
    {
        ReadResult<BankStatement> read = CsvText.Read("IBAN;Booked At;Text;Credit/Debit Amount;Balance;Valuta Date\nCH9300762011623852957;2026-06-02;Gutschrift;1200.00;2200.00;2026-06-02\n;;Nora AG RE 17;;;\nNo offer is made by this list.;;;;;\n");
        Assert.Equal("Gutschrift Nora AG RE 17", Assert.Single(Assert.Single(read.Items).Transactions).Remittance);
        Assert.Equal(["STMT010", "STMT028"], read.Diagnostics.Select(d => d.Code).Order());
    }

    /// <summary>The rows of a movement that is refused go with it, and are told; those above the first movement belong to none.</summary>
    [Fact]
    public void Rows_below_what_is_refused_are_told()
    {
        ReadResult<BankStatement> read = CsvText.Read(Header + ";Nobody;;CHF;1.00;;;;;;\n32.06.2026;Gutschriften;;;;Z2;;1200.00;02.06.2026;;\n;Nora AG;;CHF;1200.00;;;;;;RE 17\n");
        Assert.Empty(read.Items.SelectMany(s => s.Transactions));
        Assert.Equal(["STMT010", "STMT010", "STMT024", "STMT043"], read.Diagnostics.Select(d => d.Code).Order());
    }

    /// <summary>comdirect: the new balance stands above the table, and the old one below; what is not booked yet is in neither.</summary>
    [Theory]
    [InlineData("1.134,56 EUR", BalanceCheck.Holds)]
    [InlineData("1.134,65 EUR", BalanceCheck.Broken)]
    public void Balances_above_and_below_a_table_are_verified(string old, BalanceCheck check)
    {
        ReadResult<BankStatement> read = CsvText.Read($"\"Umsätze Girokonto\";\"Zeitraum: 30 Tage\";\n\"Neuer Kontostand\";\"1.234,56 EUR\";\n\n\"Buchungstag\";\"Wertstellung (Valuta)\";\"Vorgang\";\"Buchungstext\";\"Umsatz in EUR\";\n\"30.06.2026\";\"30.06.2026\";\"Überweisung\";\"RE 4711\";\"100,00\";\n\"offen\";\"30.06.2026\";\"Lastschrift\";\"Strom\";\"-10,00\";\n\n\"Alter Kontostand\";\"{old}\";\n");
        Assert.Equal((check, "1234.56 EUR"), (Assert.Single(read.Items).Balances.Check, read.Items[0].Closing!.Value.Amount.ToString()));
        Assert.DoesNotContain(read.Diagnostics, d => d.Code == "STMT010");
    }

    /// <summary>Fio: what stands above is verified, in a table that runs no balance.</summary>
    [Theory]
    [InlineData("1150,50", BalanceCheck.Holds)]
    [InlineData("1150,51", BalanceCheck.Broken)]
    public void Balances_above_a_table_are_verified(string closing, BalanceCheck expected)
    {
        BankStatement statement = Assert.Single(CsvText.Read($"\"currency\";\"CZK\"\n\"openingBalance\";\"-49,50\"\n\"closingBalance\";\"{closing}\"\n\n\"ID operace\";\"Datum\";\"Objem\";\"Měna\";\"Název protiúčtu\"\n\"1\";\"15.01.2026\";\"1200,00\";\"CZK\";\"Nora s.r.o.\"\n").Items);
        Assert.Equal(expected, statement.Balances.Check);
        Assert.Equal("-49.50 CZK", statement.Opening!.Value.Amount.ToString());
    }

    /// <summary>The first row states a currency that there is not, so nothing says of which one the balances above are: it threw, found by a mutant.</summary>
    [Fact]
    public void Balances_above_a_table_of_no_currency_are_none()
    {
        ReadResult<BankStatement> read = CsvText.Read("Anfangssaldo;100,00\nSchlusssaldo;105,00\n\nDatum;Text;Betrag;Währung\n15.01.2026;A;5,00;E?R\n15.01.2026;B;5,00;EUR\n");
        BankStatement statement = Assert.Single(read.Items);
        Assert.Empty(statement.Balances.All);
        Assert.NotEqual(BalanceCheck.Holds, statement.Balances.Check);
        Assert.Single(statement.Transactions);
        Assert.Contains("STMT023", read.Diagnostics.Select(d => d.Code));
    }

    /// <summary>One of the two says nothing, and what runs in the rows counts before what stands above.</summary>
    [Fact]
    public void One_balance_above_says_nothing()
    {
        Assert.Equal(BalanceCheck.NotStated, CsvText.Read("Anfangssaldo;100,00\n\nDatum;Text;Betrag;Währung\n15.01.2026;A;5,00;EUR\n").Items[0].Balances.Check);
        Assert.Equal("1.00 EUR", CsvText.Read("Anfangssaldo;100,00\nSchlusssaldo;105,00\n\nDatum;Text;Betrag;Währung;Saldo\n15.01.2026;A;5,00;EUR;6,00\n").Items[0].Opening!.Value.Amount.ToString());
    }
}
