using FsCheck.Fluent;

namespace Receivables.Banking.Csv;

/// <summary>Tables that state the balance in some rows only; all data invented.</summary>
public class CsvGapTests
{
    private const string Header = "Date,Description,Amount,Currency,Balance\n";

    /// <summary>Once a day (Nordea), in either order: the rows between belong to the newer of the two.</summary>
    [Theory]
    [InlineData("2026-01-15,A,-10.00,EUR,\n2026-01-15,B,30.00,EUR,120.00\n2026-01-16,C,5.00,EUR,\n2026-01-16,D,-25.00,EUR,100.00\n", "100.00 EUR", "100.00 EUR")]
    [InlineData("2026-01-16,D,-25.00,EUR,100.00\n2026-01-16,C,5.00,EUR,\n2026-01-15,B,30.00,EUR,120.00\n2026-01-15,A,-10.00,EUR,\n", "100.00 EUR", "100.00 EUR")]
    public void A_balance_in_some_rows_is_verified(string rows, string opening, string closing)
    {
        BankStatement statement = Assert.Single(CsvText.Read(Header + rows).Items);
        Assert.Equal((BalanceCheck.Holds, opening, closing), (statement.Balances.Check, statement.Opening!.Value.Amount.ToString(), statement.Closing!.Value.Amount.ToString()));
    }

    /// <summary>What is newer than the last balance moves the closing balance, and nothing proves it: in either order.</summary>
    [Theory]
    [InlineData("2026-01-15,B,30.00,EUR,130.00\n2026-01-16,C,5.00,EUR,135.00\n2026-01-16,D,-25.00,EUR,\n")]
    [InlineData("2026-01-16,D,-25.00,EUR,\n2026-01-16,C,5.00,EUR,135.00\n2026-01-15,B,30.00,EUR,130.00\n")]
    public void Rows_newer_than_the_last_balance_are_not_verified(string rows)
    {
        ReadResult<BankStatement> read = CsvText.Read(Header + rows);
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal((BalanceCheck.NotVerifiable, "100.00 EUR", "110.00 EUR"), (statement.Balances.Check, statement.Opening!.Value.Amount.ToString(), statement.Closing!.Value.Amount.ToString()));
        Assert.Equal("STMT043", Assert.Single(read.Diagnostics).Code);
    }

    /// <summary>Balances that contradict each other in the middle prove nothing, whatever the ends add up to; the row is told.</summary>
    [Theory]
    [InlineData("2026-06-28,a,10.00,EUR,110.00\n2026-06-29,b,10.00,EUR,125.00\n2026-06-30,c,10.00,EUR,130.00\n", BalanceCheck.NotVerifiable, 3)]
    [InlineData("2026-06-30,c,10.00,EUR,130.00\n2026-06-29,b,10.00,EUR,120.00\n2026-06-28,a,10.00,EUR,115.00\n2026-06-27,z,5.00,EUR,100.00\n", BalanceCheck.NotVerifiable, 4)]
    [InlineData("2026-06-28,a,10.00,EUR,110.00\n2026-06-29,b,10.00,EUR,120.00\n2026-06-30,c,10.00,EUR,135.00\n", BalanceCheck.Broken, 4)]
    public void A_balance_that_does_not_follow_is_told(string rows, BalanceCheck check, int line)
    {
        ReadResult<BankStatement> read = CsvText.Read(Header + rows);
        Assert.Equal(check, Assert.Single(read.Items).Balances.Check);
        Diagnostic said = Assert.Single(read.Diagnostics, d => d.Position.Line == line);
        Assert.Equal(("STMT041", DiagnosticSeverity.Warning, 24), (said.Code, said.Severity, said.Position.Column));
    }

    /// <summary>One balance does not say which rows are older, and balances that do not follow say nothing where rows have none; nor does that of today beside rows of all days: then nothing is stated, and nothing is said to differ.</summary>
    [Theory]
    [InlineData("2026-01-15,A,-3.50,EUR,\n2026-01-16,B,1200.00,EUR,5000.00\n")]
    [InlineData("2026-01-15,A,-3.50,EUR,10.00\n2026-01-16,B,1200.00,EUR,\n2026-01-17,C,1.00,EUR,5000.00\n")]
    [InlineData("2026-01-15,A,-3.50,EUR,\n")]
    [InlineData("2026-01-15,A,-3.50,EUR,100.00\n2026-01-16,B,1200.00,EUR,100.00\n2026-01-17,C,1.00,EUR,100.00\n")]
    public void What_nothing_proves_is_not_stated(string rows)
    {
        ReadResult<BankStatement> read = CsvText.Read(Header + rows);
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal((BalanceCheck.NotStated, null, null), (statement.Balances.Check, statement.Opening, statement.Closing));
        Assert.Empty(read.Diagnostics);
    }

    // Whichever balances are left out, as long as two remain, opening and closing are those of the whole table; they are verified where the newest row has one.
    [Fact]
    public void Leaving_balances_out_changes_nothing()
    {
        Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            long[] amounts = [.. Enumerable.Range(0, random.Next(3, 20)).Select(i => random.NextInt64(1, 9_999) * (i % 2 == 0 ? 1 : -1))];
            long opening = random.NextInt64(-99_999, 99_999), balance = opening;
            string[] rows = [.. amounts.Select((a, i) => FormattableString.Invariant($"2026-01-{i + 1:00},T,{a / 100m:0.00},EUR,{(balance += a) / 100m:0.00}"))];
            int[] kept = [.. Enumerable.Range(0, rows.Length).OrderBy(_ => random.Next()).Take(random.Next(2, rows.Length))];
            rows = [.. rows.Select((row, i) => kept.Contains(i) ? row : row[..(row.LastIndexOf(',') + 1)])];
            BankStatement statement = Assert.Single(CsvText.Read(Header + string.Join('\n', random.Next(2) == 0 ? rows : rows.Reverse()) + "\n").Items);
            Assert.Equal((kept.Contains(amounts.Length - 1) ? BalanceCheck.Holds : BalanceCheck.NotVerifiable, opening, balance), (statement.Balances.Check, statement.Opening!.Value.Amount.MinorUnits, statement.Closing!.Value.Amount.MinorUnits));
        }, 300);
    }

    /// <summary>Nordea in Sweden writes "Reserverat" for the day of what is only announced.</summary>
    [Fact]
    public void What_is_only_announced_is_passed_over()
    {
        ReadResult<BankStatement> read = CsvText.Read("Bokföringsdag;Belopp;Avsändare;Mottagare;Namn;Rubrik;Saldo;Valuta;\n2026/01/15;1200,00;;;Nora AB;Faktura 17;2200,00;SEK;\n2026/01/16;-100,00;;;;Kort;2100,00;SEK;\nReserverat;-199,00;;;;Reservation;;SEK;\n");
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal((2, BalanceCheck.Holds), (statement.Transactions.Count, statement.Balances.Check));
        Assert.Equal(["STMT010"], read.Diagnostics.Select(d => d.Code));
    }
}
