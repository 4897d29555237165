using System.Text;

namespace Receivables.Banking.Csv;

/// <summary>Files that end in the middle of their last row; all data invented.</summary>
public class CsvCutTests
{
    private const string Head = "Account;Date;Text;Amount;Balance;Reference;Branch\n";
    private const string First = "DE89370400440532013000;26.06.2026;Rent FA-17;1.250,00;11.250,00;R-1;Nord\n";
    private const string Second = "DE89370400440532013000;29.06.2026;Fee;-90,50;11.159,50;R-2;Nord";

    private static readonly CsvMapping Euros = new() { Currency = Currency.Eur };

    /// <summary>Wherever the file is cut, the amount of the last row is the whole one, or the row is not taken, and something says so.</summary>
    [Fact]
    public void No_cut_gives_another_amount()
    {
        for (int length = 1; length <= Second.Length; length++)
        {
            ReadResult<BankStatement> read = CsvText.Read(Head + First + Second[..length], Euros);
            StatementTransaction[] all = [.. read.Items.SelectMany(s => s.Transactions)];
            Assert.True(all.Length == 1 || all[1].Amount == Money.Eur(-90.50m), Second[..length]);
            Assert.True(all.Length == 2 || read.Diagnostics.Any(d => d.Severity >= DiagnosticSeverity.Warning && d.Position.Line == 3), Second[..length]);
        }
    }

    [Theory]
    [InlineData("DE89370400440532013000;29.06.2026;Fee;-90")]
    [InlineData("DE89370400440532013000;29.06.2026;Fee;-90,50;11.1")]
    [InlineData("DE89370400440532013000;29.06.2026")]
    [InlineData("DE89370400440532013000;29.0")]
    [InlineData("DE8937")]
    public void A_last_row_with_fewer_cells_and_no_line_end_is_refused(string cut)
    {
        ReadResult<BankStatement> read = CsvText.Read(Head + First + cut, Euros);
        Diagnostic said = Assert.Single(read.Diagnostics, d => d.Code == "STMT002");
        Assert.Equal((DiagnosticSeverity.Error, 3), (said.Severity, said.Position.Line));
        Assert.Equal((1, BalanceCheck.NotVerifiable), (Assert.Single(read.Items).Transactions.Count, read.Items[0].Balances.Check));
    }

    /// <summary>Most files without a line end at their end are whole.</summary>
    [Theory]
    [InlineData("Date,Text,Currency,Amount\n2026-06-29,A,EUR,5.00\n2026-06-30,B,EUR,10.50")]
    [InlineData("Date,Text,Currency,Amount\n2026-06-29,A,EUR,5.5\n2026-06-30,B,EUR,10")]
    [InlineData("Date,Text,Currency,Amount\n2026-06-30,B,EUR,10")]
    [InlineData("Date,Text,Currency,Amount,\n2026-06-29,A,EUR,5.00\n2026-06-30,B,EUR,10.00")]
    [InlineData("Date,Text,Amount,Currency,Note\n2026-06-29,A,5.00,EUR\n2026-06-30,B,10.00,EUR")]
    [InlineData("Date,Text,Currency,Amount,Balance\n2026-06-29,A,EUR,5.00,100.00\n2026-06-30,B,EUR,10.00,110")]
    [InlineData("Date,Text,Currency,Amount,Balance\n2026-06-30,B,EUR,10.00,110.00\n2026-06-29,A,EUR,5.00,100")]
    public void A_whole_file_without_a_line_end_is_read(string text)
    {
        ReadResult<BankStatement> read = CsvText.Read(text);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(text.Split('\n').Length - 1, Assert.Single(read.Items).Transactions.Count);
    }

    [Theory]
    [InlineData("Date,Text,Currency,Amount\n2026-06-29,A,EUR,5.00\n2026-06-30,B,EUR,10.5", 18)]
    [InlineData("Date,Text,Currency,Balance,Amount\n2026-06-30,B,EUR,110.00,10.00\n2026-06-29,A,EUR,100.00,5", 25)]
    [InlineData("Date,Text,Currency,Amount,Balance\n2026-06-29,A,EUR,5.00,100.00\n2026-06-30,B,EUR,10.00,11", 24)]
    public void An_amount_at_the_end_with_fewer_digits_than_others_is_said(string text, int column)
    {
        ReadResult<BankStatement> read = CsvText.Read(text);
        Diagnostic said = Assert.Single(read.Diagnostics, d => d.Code == "STMT002");
        Assert.Equal((DiagnosticSeverity.Warning, 3, column), (said.Severity, said.Position.Line, said.Position.Column));
        Assert.Equal((2, BalanceCheck.NotVerifiable), (Assert.Single(read.Items).Transactions.Count, read.Items[0].Balances.Check));
    }

    [Fact]
    public void A_sum_without_a_line_end_is_passed_over_as_before()
    {
        ReadResult<BankStatement> read = CsvText.Read("Date,Text,Amount,Currency\n2026-06-29,A,5.00,EUR\nTotal,,5.00");
        Assert.Equal(["STMT010"], read.Diagnostics.Select(d => d.Code));
    }

    /// <summary>In UTF-16 a line end has two bytes.</summary>
    [Theory]
    [InlineData("\n", 0)]
    [InlineData("\r\n", 0)]
    [InlineData("\r", 0)]
    [InlineData("", 1)]
    public void A_line_end_is_one_in_every_encoding(string end, int refused)
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Head + First + "DE89370400440532013000;29.06.2026;Fee;-90,50" + end)];
        using var stream = new MemoryStream(bytes);
        Assert.Equal(refused, CsvStatementReader.Read(stream, Euros).Diagnostics.Count(d => d.Code == "STMT002"));
    }
}
