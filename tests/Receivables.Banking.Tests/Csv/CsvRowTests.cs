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

    /// <summary>A cell that begins with a quote and is not in quotes takes no other row with it.</summary>
    [Theory]
    [InlineData("2026-06-30,\"x,1.00,EUR\n2026-06-29,\"y,2.00,EUR\n2026-06-28,z,3.00,EUR\n", "\"x|\"y|z", 2)]
    [InlineData("2026-06-30,\"x,1.00,EUR\n2026-06-29,y,2.00,EUR\n2026-06-28,\"z\",3.00,EUR\n", "\"x|y|z", 1)]
    [InlineData("2026-06-30,\"x,1.00,EUR\n2026-06-29,y,2.00,EUR\n2026-06-28,z,3.00,EUR\n", "\"x|y|z", 1)]
    [InlineData("2026-06-30,\"x,1.00,EUR\n2026-06-29,y\",2.00,EUR\n2026-06-28,z,3.00,EUR\n", "\"x|y\"|z", 1)]
    public void A_lone_quote_takes_no_other_row_with_it(string rows, string texts, int warnings)
    {
        ReadResult<BankStatement> read = CsvText.Read(Head + rows);
        StatementTransaction[] all = [.. Assert.Single(read.Items).Transactions];
        Assert.Equal((texts, "1.00 EUR 2.00 EUR 3.00 EUR"), (string.Join('|', all.Select(t => t.Remittance)), string.Join(' ', all.Select(t => t.Amount))));
        Assert.Equal(warnings, read.Diagnostics.Count);
        Assert.All(read.Diagnostics, d => Assert.Equal(("STMT011", DiagnosticSeverity.Warning), (d.Code, d.Severity)));
    }

    /// <summary>A quote that is closed before more of its cell, in a line that is no row, closes none of a row that is whole.</summary>
    [Fact]
    public void A_quote_that_is_closed_in_the_middle_of_a_cell_is_none()
    {
        ReadResult<BankStatement> read = CsvText.Read("Date,Amount,Currency,Description\n2026-06-30,1.00,EUR,\"x\n2026-06-29,2.00,\"EUR\"x\n2026-06-28,3.00,EUR,\"a\nb\"\n");
        Assert.Equal(["\"x", "a b"], Assert.Single(read.Items).Transactions.Select(t => t.Remittance));
        Assert.Contains(read.Diagnostics, d => d.Code == "STMT011" && d.Position.Line == 2);
    }

    /// <summary>Each line begins with a quote, and is a row or not: none is looked at more often than the lines before it are many.</summary>
    [Theory]
    [InlineData("2026-06-30,\"x,1.00,EUR\n")]
    [InlineData("\"2026-06-30,\"x,1.00,EUR\n")]
    [InlineData("2026-06-30,\"x\"y,\"1.00,EUR\n\"z\n")]
    public void Lone_quotes_take_no_longer_than_their_lines(string line)
    {
        string text = Head + string.Concat(Enumerable.Repeat(line, 20_000));
        long before = GC.GetAllocatedBytesForCurrentThread();
        CsvText.Read(text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L * text.Length);
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
