namespace Receivables.Banking.Csv;

/// <summary>Exports of banks as they leave the bank: encoding, line ends, lines above and below, columns. Where each header row is written down is in <c>docs/reference/formats.md</c>.</summary>
public class CsvExportTests
{
    private const string UpdateVariable = "RECEIVABLES_UPDATE_FORMATS";

    /// <summary>Read the difference before it is committed: each line is a movement as it is matched.</summary>
    [Fact]
    public void Each_export_reads_as_it_is_written_down()
    {
        string path = Path.Combine(CsvExports.Folder, "expected.txt"), found = CsvExports.Describe();
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, found);
        }

        Assert.True(File.ReadAllText(path) == found, $"TestData/exports/expected.txt is not what the files give. If the change is meant, run: {UpdateVariable}=1 dotnet test tests/Receivables.Banking.Tests --filter CsvExportTests\n{found}");
    }

    /// <summary>What was assumed is said, no row is refused and nothing is left unread but sums, titles and disclaimers.</summary>
    [Fact]
    public void No_export_has_a_row_that_is_refused() => Assert.All(
        Directory.GetFiles(CsvExports.Folder, "*.csv").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name != "bank-of-ireland"),
        name => Assert.DoesNotContain(CsvExports.Read(name).Diagnostics, d => d.Severity >= DiagnosticSeverity.Error));

    /// <summary>Nothing says what currency it is: the columns are those of banks of many countries.</summary>
    [Fact]
    public void Bank_of_Ireland_needs_its_currency()
    {
        Diagnostic said = CsvExports.Read("bank-of-ireland").Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("STMT023", said.Code);
        Assert.Contains("'Debit' or 'Credit'", said.Message, StringComparison.Ordinal);
        BankStatement read = Assert.Single(CsvExports.Read("bank-of-ireland", new CsvMapping { Currency = Currency.Eur }).Items);
        Assert.Equal((BalanceCheck.Holds, "1200.00 EUR -45.10 EUR"), (read.Balances.Check, string.Join(' ', read.Transactions.Select(t => t.Amount))));
    }

    /// <summary>Where the columns are peculiar to a bank, they say which comes first; where they are not, it is assumed with a warning.</summary>
    [Theory]
    [InlineData("Account Number,Transaction Date,Transaction Amount,Transaction Type,Transaction Description,Balance\n1234,08/09/24,45.50,Debit,TRADER,2379.50", "2024-08-09 -45.50 USD", "STMT025I STMT028I")]
    [InlineData("Transaction Date,Post Date,Description,Category,Type,Amount,Memo\n08/09/2026,08/10/2026,SHOP,Shopping,Sale,-10.59,", "2026-08-10 -10.59 USD", "STMT025I STMT028I")]
    [InlineData("Date, Type, Description, Value, Balance, Account Name, Account Number\n08/09/2026,BAC,\"'LUMIO\",12.00,20.00,\"'NORA\",\"'600001-12345678\",", "2026-09-08 12.00 GBP", "STMT025I STMT028I")]
    [InlineData("Date,Type,Description,Paid Out,Paid In,Balance\n08/09/2026,CR,LUMIO,,12.00,20.00", "2026-09-08 12.00 GBP", "STMT025I STMT028I")]
    [InlineData("Date,Details,Amount,Currency\n08/09/2026,LUMIO,12.00,EUR", "2026-09-08 12.00 EUR", "STMT025W")]
    public void The_columns_say_which_of_day_and_month_comes_first(string text, string expected, string codes)
    {
        ReadResult<BankStatement> read = CsvText.Read(text + "\n");
        StatementTransaction t = Assert.Single(Assert.Single(read.Items).Transactions);
        Assert.Equal(expected, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{t.BookingDate:uuuu-MM-dd} {t.Amount}"));
        Assert.Equal(codes, string.Join(' ', read.Diagnostics.Select(d => $"{d.Code}{d.Severity.ToString()[0]}").Order()));
    }
}
