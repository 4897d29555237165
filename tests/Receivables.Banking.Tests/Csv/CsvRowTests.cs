namespace Receivables.Banking.Csv;

/// <summary>Quotes that are never closed, and rows wider than any.</summary>
public class CsvRowTests
{
    private const string Head = "Date,Description,Amount,Currency\n";

    /// <summary>Each of these lines leaves a quote open, whether one is open before it or not: every line begins a cell that no line of the file ends.</summary>
    [Fact]
    public void Quotes_that_are_never_closed_take_no_longer_than_their_lines()
    {
        const int lines = 20_000;
        string text = Head + string.Concat(Enumerable.Repeat("2026-06-30,\"x\",y,\"\n", lines));
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult<BankStatement> read = CsvText.Read(text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L * text.Length);
        Assert.Equal(DiagnosticBag.DefaultCapacity, read.Diagnostics.Count);
    }

    /// <summary>What a row is does not hang on how its quotes were looked for.</summary>
    [Theory]
    [InlineData("2026-06-30,\"a\nb\",1.00,EUR", "a b")]
    [InlineData("2026-06-30,\"a\n\"\"b\"\"\n\"\"\",1.00,EUR", "a \"b\" \"")]
    [InlineData("2026-06-30,\"a\n,\",1.00,EUR", "a ,")]
    [InlineData("2026-06-30,\"a\nb\"c,\"1.00\",\"EUR\n\"", "a bc")]
    [InlineData("2026-06-30,\"a\n\n\n\",1.00,EUR", "a")]
    public void A_cell_goes_on_over_lines(string row, string remittance)
    {
        StatementTransaction transaction = Assert.Single(Assert.Single(CsvText.Read(Head + row + "\n2026-07-01,x,2.00,EUR\n").Items).Transactions, t => t.Amount == Money.Eur(1m));
        Assert.Equal(remittance, transaction.Remittance);
    }

    [Fact]
    public void A_row_wider_than_any_says_that_its_rest_is_left_out()
    {
        ReadResult<BankStatement> read = CsvText.Read(Head + string.Concat(Enumerable.Repeat($"2026-06-30,x,1.00,EUR{new string(',', 2_000)}\n", 3)));
        Assert.Equal(3, Assert.Single(read.Items).Transactions.Count);
        Assert.Equal(("STMT032", 2), (Assert.Single(read.Diagnostics).Code, read.Diagnostics[0].Position.Line));
    }

    [Theory]
    [InlineData("\"a\"\"b\"", "a\"b")]
    [InlineData("\"a\" b", "a b")]
    [InlineData("\"a\"\"\" b", "a\" b")]
    [InlineData("a \"b\"", "a \"b\"")]
    [InlineData("\"\"", "")]
    [InlineData("\"\"\"\"", "\"")]
    public void Quotes_in_and_behind_a_cell_are_read(string cell, string remittance) =>
        Assert.Equal(remittance, CsvText.Read($"{Head}2026-06-30,{cell},1.00,EUR\n").Items[0].Transactions[0].Remittance);
}
