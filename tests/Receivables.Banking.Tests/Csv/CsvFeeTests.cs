namespace Receivables.Banking.Csv;

/// <summary>Amounts beside fees, before them or after them; all data invented.</summary>
public class CsvFeeTests
{
    /// <summary>What is paid out is the amount, and what the customer paid is the gross.</summary>
    [Theory]
    [InlineData("Transaktions-ID,Datum,Typ,Betrag,Gebühr,Auszahlung,Währung\nT1,30.06.2026,Umsatz,\"100,00\",\"1,90\",\"98,10\",EUR\n")]
    [InlineData("Date,Description,Amount,Fee,Payout,Currency\n2026-06-30,Sale,100.00,1.90,98.10,EUR\n")]
    [InlineData("Date,Description,Total,Amount,Fees,Net total,Currency\n2026-06-30,Sale,1,100.00,-1.90,98.10,EUR\n")]
    public void A_column_of_the_net_is_the_amount(string text)
    {
        ReadResult<BankStatement> read = CsvText.Read(text);
        Assert.Empty(read.Diagnostics);
        StatementTransaction sale = Assert.Single(Assert.Single(read.Items).Transactions);
        Assert.Equal((Money.Eur(98.10m), Money.Eur(100m), Money.Eur(1.90m)), (sale.Amount, sale.InstructedAmount, Assert.Single(sale.Charges).Amount));
    }

    [Theory]
    [InlineData("100.00,0.50,1099.50", "-10.00,0.20,1089.30", "99.50 EUR -10.20 EUR")]
    [InlineData("100.00,0.50,1100.00", "-10.00,0.20,1090.00", "100.00 EUR -10.00 EUR")]
    public void The_balance_says_whether_a_fee_comes_on_top(string first, string second, string expected)
    {
        ReadResult<BankStatement> read = CsvText.Read($"Date,Description,Amount,Fee,Balance,Currency\n2026-06-14,ACME,{first},EUR\n2026-06-15,Card,{second},EUR\n");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(expected, string.Join(' ', Assert.Single(read.Items).Transactions.Select(t => t.Amount)));
        Assert.Equal(BalanceCheck.Holds, read.Items[0].Balances.Check);
    }

    [Fact]
    public void What_nothing_says_is_guessed_and_said()
    {
        const string text = "Date,Description,Amount,Fee,Currency\n2026-06-14,ACME,100.00,0.50,EUR\n2026-06-15,Card,-10.00,0.20,EUR\n";
        ReadResult<BankStatement> read = CsvText.Read(text);
        Diagnostic said = Assert.Single(read.Diagnostics);
        Assert.Equal(("STMT047", DiagnosticSeverity.Warning, 2, 24), (said.Code, said.Severity, said.Position.Line, said.Position.Column));
        Assert.Equal((Money.Eur(100m), Money.Eur(100.50m)), (read.Items[0].Transactions[0].Amount, read.Items[0].Transactions[0].InstructedAmount));
        Assert.Empty(CsvText.Read(text, CsvMapping.Parse("""{ "version": 1, "columns": { "fee": "Fee" } }""")).Diagnostics);
        Assert.Empty(CsvText.Read("Date,Description,Amount,Fee,Currency\n2026-06-14,ACME,100.00,0.00,EUR\n").Diagnostics);
    }
}
