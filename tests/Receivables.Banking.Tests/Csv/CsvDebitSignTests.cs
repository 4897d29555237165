namespace Receivables.Banking.Csv;

/// <summary>Columns of debits in which some amounts have a minus and others none; all data invented.</summary>
public class CsvDebitSignTests
{
    private const string Head = "Date;Libellé;Débit;Crédit;Solde;Devise\n";

    /// <summary>The fee that is given back does not make receipts of fee and rent; and where debits have no minus, one with a minus is given back.</summary>
    [Theory]
    [InlineData("-5,00;;95,00", "-50,00;;45,00", "5,00;;50,00", "-5.00 EUR -50.00 EUR 5.00 EUR")]
    [InlineData("5,00;;95,00", "50,00;;45,00", "-5,00;;50,00", "-5.00 EUR -50.00 EUR 5.00 EUR")]
    [InlineData("-5,00;;95,00", "5,00;;100,00", "5,00;;105,00", "-5.00 EUR 5.00 EUR 5.00 EUR")]
    public void The_balance_says_what_a_minus_means(string first, string second, string third, string expected)
    {
        string[] rows = [$"02/06/2026;FRAIS;{first};EUR\n", $"13/06/2026;LOYER;{second};EUR\n", $"14/06/2026;REMBT;{third};EUR\n"];
        foreach (IEnumerable<string> order in new[] { rows, rows.Reverse() })
        {
            ReadResult<BankStatement> read = CsvText.Read(Head + string.Concat(order));
            Assert.Empty(read.Diagnostics);
            Assert.Equal(expected, string.Join(' ', Assert.Single(read.Items).Transactions.OrderBy(t => t.BookingDate).Select(t => t.Amount)));
            Assert.Equal(BalanceCheck.Holds, read.Items[0].Balances.Check);
        }
    }

    [Theory]
    [InlineData("-5,00", "-50,00", "5,00", "-5.00 EUR -50.00 EUR 5.00 EUR", 4)]
    [InlineData("5,00", "-50,00", "5,00", "-5.00 EUR 50.00 EUR -5.00 EUR", 3)]
    public void Without_a_balance_most_of_them_say_it_and_that_is_said(string first, string second, string third, string expected, int line)
    {
        ReadResult<BankStatement> read = CsvText.Read($"Date;Libellé;Débit;Crédit;Devise\n02/06/2026;A;{first};;EUR\n13/06/2026;B;{second};;EUR\n14/06/2026;C;{third};;EUR\n");
        Diagnostic said = Assert.Single(read.Diagnostics);
        Assert.Equal(("STMT026", DiagnosticSeverity.Warning, line, 14), (said.Code, said.Severity, said.Position.Line, said.Position.Column));
        Assert.Equal(expected, string.Join(' ', Assert.Single(read.Items).Transactions.Select(t => t.Amount)));
    }

    [Fact]
    public void As_many_with_as_without_are_refused_and_credits_are_read()
    {
        ReadResult<BankStatement> read = CsvText.Read("Date;Libellé;Débit;Crédit;Devise\n02/06/2026;A;-5,00;;EUR\n13/06/2026;B;5,00;;EUR\n14/06/2026;C;;7,00;EUR\n");
        Assert.Equal(["STMT026 Error 2", "STMT026 Error 3"], read.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Code} {d.Severity} {d.Position.Line}"));
        Assert.Equal(Money.Eur(7m), Assert.Single(Assert.Single(read.Items).Transactions).Amount);
    }

    /// <summary>Some banks write the side behind the amount.</summary>
    [Theory]
    [InlineData("10.00 CR", "10.00 GBP")]
    [InlineData("10.00 DR", "-10.00 GBP")]
    [InlineData("1,010.00DR", "-1010.00 GBP")]
    [InlineData("£10.00 cr", "10.00 GBP")]
    public void Credit_and_debit_behind_the_amount_are_read(string amount, string expected) =>
        Assert.Equal(expected, CsvText.Read($"Date,Description,Amount,Currency\n2026-06-30,x,\"{amount}\",GBP\n").Items[0].Transactions[0].Amount.ToString());

    [Theory]
    [InlineData("-10.00 CR")]
    [InlineData("-10.00 DR")]
    [InlineData("(10.00) DR")]
    public void A_sign_beside_the_side_is_refused(string amount) =>
        Assert.Equal("STMT020", Assert.Single(CsvText.Read($"Date,Description,Amount,Currency\n2026-06-29,x,1.00,GBP\n2026-06-30,x,{amount},GBP\n").Diagnostics, d => d.Severity == DiagnosticSeverity.Error).Code);
}
