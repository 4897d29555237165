namespace Receivables.Banking.Csv;

public class CsvTableTests
{
    [Theory]
    [InlineData("Date,Description,Amount,Currency\n2026-06-30,\"Invoice 1, thanks\",1224.49,EUR\n", "2026-06-30 1224.49 EUR bank.csv#1  Invoice 1, thanks")]
    [InlineData("Buchungstag;Auftraggeber;Verwendungszweck;Betrag;Währung;Referenz\n30.06.2026;Müller;Rechnung 1;1.224,49;EUR;R1\n", "2026-06-30 1224.49 EUR R1 Müller Rechnung 1 R1")]
    [InlineData("Date opération;Libellé;Débit;Crédit;Devise\n30/06/2026;Facture 1;;1 224,49;EUR\n", "2026-06-30 1224.49 EUR bank.csv#1  Facture 1")]
    [InlineData("Date opération;Libellé;Débit;Crédit;Devise\n30/06/2026;Loyer;-45,00;;EUR\n", "2026-06-30 -45.00 EUR bank.csv#1  Loyer")]
    [InlineData("Fecha\tConcepto\tImporte\tMoneda\n30/06/2026\tFactura 1\t(12,00)\tEUR\n", "2026-06-30 -12.00 EUR bank.csv#1  Factura 1")]
    [InlineData("Date|Description|Amount|D/C|Currency\n06/30/2026|Invoice|12.00-|C|USD\n", "2026-06-30 12.00 USD bank.csv#1  Invoice")]
    [InlineData("Bank of Nowhere\nAccount in EUR\n\nDate;Text;Betrag\n30.06.2026;a;1,00\n", "2026-06-30 1.00 EUR bank.csv#1  a")]
    [InlineData("Date,Description,Amount,Currency\n2026-06-30,\"two\nlines \"\"quoted\"\"\",1.00,EUR\n", "2026-06-30 1.00 EUR bank.csv#1  two lines \"quoted\"")]
    [InlineData("Datum;Verwendung 1;Verwendung 2;Umsatz;Währung\n30.06.2026;Rechnung;FA-1;1,00;EUR\n", "2026-06-30 1.00 EUR bank.csv#1  Rechnung FA-1")]
    public void A_table_reads_by_the_names_of_its_columns(string text, string expected) => Assert.Equal([expected], CsvText.Lines(CsvText.Read(text)));

    [Fact]
    public void What_a_column_holds_beyond_the_model_is_kept_under_its_name()
    {
        StatementTransaction transaction = CsvText.Read("Date,Amount,Currency,Value date,IBAN,Bank account,End-to-end,Mandate,Branch,Code\n2026-06-30,1.00,EUR,2026-07-01,FR1420041010050500013M02606,DE89370400440532013000,E1,M1,North,XY\n").Items[0].Transactions[0];
        Assert.Equal(("DE89370400440532013000", "E1", "M1", "FR1420041010050500013M02606"), (transaction.Counterparty.Iban.Value, transaction.EndToEndId, transaction.MandateId, transaction.Statement.Account.ToString()));
        Assert.Equal((new NodaTime.LocalDate(2026, 7, 1), "XY"), (transaction.ValueDate, transaction.ProprietaryBankCode));
        Assert.Equal([new ExtraField("Branch", "North")], transaction.ExtraFields);
    }

    [Theory]
    [InlineData("1,100.00,EUR,600.00\n2,-50.00,EUR,550.00", BalanceCheck.Holds, "500.00", "550.00")]
    [InlineData("2,-50.00,EUR,550.00\n1,100.00,EUR,600.00", BalanceCheck.Holds, "500.00", "550.00")]
    [InlineData("1,100.00,EUR,600.00\n2,-50.00,EUR,551.00", BalanceCheck.Broken, "500.00", "551.00")]
    public void Running_balances_give_opening_and_closing_whichever_row_is_the_newest(string rows, BalanceCheck check, string opening, string closing)
    {
        string text = "Date,Amount,Currency,Balance\n" + string.Concat(rows.Split('\n').Select(r => $"2026-06-0{r}\n"));
        BankStatement statement = CsvText.Read(text).Items[0];
        Assert.Equal((check, opening + " EUR", closing + " EUR"), (statement.Balances.Check, statement.Opening!.Value.Amount.ToString(), statement.Closing!.Value.Amount.ToString()));
    }

    [Fact]
    public void Another_account_is_another_statement()
    {
        ReadResult<BankStatement> read = CsvText.Read("Date,Amount,Currency,Account\n2026-06-01,1.00,EUR,A1\n2026-06-01,2.00,EUR,A1\n2026-06-01,3.00,EUR,A2\n");
        Assert.Equal(["A1 2", "A2 1"], read.Items.Select(s => $"{s.Account} {s.Transactions.Count}"));
    }

    [Theory]
    [InlineData("Date,Amount,Currency\n2026-02-30,1.00,EUR", "STMT024", DiagnosticSeverity.Error)]
    [InlineData("Date,Amount,Currency\n2026-06-30,1..0,EUR", "STMT020", DiagnosticSeverity.Error)]
    [InlineData("Date,Amount,Currency\n2026-06-30,,EUR", "STMT020", DiagnosticSeverity.Error)]
    [InlineData("Date,Amount,Currency\n2026-06-30,\"1,234\",EUR", "STMT020", DiagnosticSeverity.Error)]
    [InlineData("Date,Amount,Currency\n2026-06-30,1.001,JPY\n2026-06-30,1.50,EUR", "STMT021", DiagnosticSeverity.Error)]
    [InlineData("Date,Amount,Currency\n2026-06-30,99999999999999999999.00,EUR", "STMT022", DiagnosticSeverity.Error)]
    [InlineData("Date,Amount,Currency\n2026-06-30,1.00,XYZ", "STMT023", DiagnosticSeverity.Error)]
    [InlineData("Date,Amount\n2026-06-30,1.00", "STMT023", DiagnosticSeverity.Error)]
    [InlineData("Date,Amount,Currency\n01/02/2026,1.00,EUR", "STMT025", DiagnosticSeverity.Warning)]
    [InlineData("Date,Amount,Currency,D/C\n2026-06-30,1.00,EUR,X", "STMT026", DiagnosticSeverity.Error)]
    [InlineData("Date,Amount,Currency,Balance\n2026-06-30,1.00,EUR,much", "STMT027", DiagnosticSeverity.Warning)]
    [InlineData("Date,Amount,Currency,Description\n2026-06-30,1.00,EUR,\"never closed", "STMT011", DiagnosticSeverity.Warning)]
    public void What_cannot_be_read_is_said_with_its_place(string text, string code, DiagnosticSeverity severity)
    {
        Diagnostic found = Assert.Single(CsvText.Read(text + "\n").Diagnostics, d => d.Code == code);
        Assert.Equal((severity, 2, "bank.csv"), (found.Severity, found.Position.Line, found.Position.File));
    }

    /// <summary>What to state is told by the columns of the file, not by an example of somebody else's.</summary>
    [Theory]
    [InlineData("Date,Amount\n2026-06-30,1.00", "'Amount'", true)]
    [InlineData("Datum;Soll;Haben\n30.06.2026;1,00;", "'Soll' or 'Haben'", true)]
    [InlineData("Date,Amount,Devise\n2026-06-30,1.00,", "The column 'Devise' is empty", true)]
    [InlineData("Date,Amount,Devise\n2026-06-30,1.00,XYZ", "'XYZ' in the column 'Devise'", false)]
    public void A_row_without_a_currency_is_told_by_its_columns(string text, string named, bool isMissing)
    {
        string message = CsvText.Read(text + "\n").Diagnostics.First(d => d.Code == "STMT023").Message;
        Assert.Contains(named, message, StringComparison.Ordinal);
        Assert.Equal(isMissing, message.Contains("\"currency\": \"CODE\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_refused_row_costs_no_other()
    {
        ReadResult<BankStatement> read = CsvText.Read("Date,Amount,Currency\n2026-06-01,1.00,EUR\nnever,2.00,EUR\n2026-06-03,3.00,EUR\n");
        Assert.Equal(["2026-06-01 1.00 EUR bank.csv#1", "2026-06-03 3.00 EUR bank.csv#3"], CsvText.Lines(read));
        Assert.Equal(BalanceCheck.NotVerifiable, read.Items[0].Balances.Check);
    }
}
