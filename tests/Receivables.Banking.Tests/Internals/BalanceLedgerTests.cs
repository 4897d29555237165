using System.Diagnostics;
using System.Globalization;
using System.Text;
using Receivables.Banking.Camt;

namespace Receivables.Banking.Internals;

/// <summary>A statement may be made of balances, which takes no time that grows with their square, and no memory without end.</summary>
public class BalanceLedgerTests
{
    private const int Many = 60_000;

    [Fact]
    public void Balances_of_camt_are_bounded() => Check(CamtXml.Statement(Times(CamtXml.Balance("OPAV", "1.00")) + CamtXml.Entry("1.00", currency: "USD")), "CAMT043", 1_000);

    [Fact]
    public void Balances_of_camt_at_the_ends_are_bounded() => Check(CamtXml.Statement(Times(CamtXml.Balance("OPBD", "1.00")) + CamtXml.Entry("1.00", currency: "USD")), "CAMT043", 2_000);

    [Fact]
    public void Balances_of_BAI2_are_bounded() => Check("01,A,B,260701,0615,1,,,2/\n02,A,B,1,260630,,USD,2/\n03,1,,010,1,,/\n" + Times("88,040,1,,,040,1,,/\n"), "STMT043", 1_000);

    [Fact]
    public void Balances_at_both_ends_are_kept_behind_many_of_pages()
    {
        var ledger = new BalanceLedger(hasPages: true);
        Assert.True(ledger.Add(Balance(BalanceKind.OpeningBooked, 0)));
        for (int i = 0; i < 5_000; i++)
        {
            Assert.Equal(i < 999, ledger.Add(Balance(BalanceKind.InterimBooked, i)));
        }

        Assert.True(ledger.Add(Balance(BalanceKind.ClosingBooked, 0)));
        Assert.Equal((1_001, BalanceCheck.Holds), (ledger.Balances.Count, ledger.Verify().Check));
    }

    /// <summary>In as many currencies as there are, each by itself.</summary>
    [Fact]
    public void Currencies_of_balances_and_movements_are_told_apart()
    {
        var ledger = new BalanceLedger(hasPages: false);
        ledger.Add(Balance(BalanceKind.OpeningBooked, 0));
        ledger.Add(Balance(BalanceKind.ClosingBooked, 5));
        ledger.AddMovement(Money.Eur(5), null);
        Assert.Equal(BalanceCheck.Holds, ledger.Verify().Check);
        ledger.AddMovement(Money.FromMinor(1, Currency.FromCode("USD")), Money.FromMinor(0, Currency.Eur));
        Assert.Equal(BalanceCheck.Holds, ledger.Verify().Check);
        ledger.AddMovement(Money.FromMinor(1, Currency.FromCode("USD")), null);
        Assert.Equal(BalanceCheck.NotVerifiable, ledger.Verify().Check);
    }

    private static void Check(string text, string code, int kept)
    {
        var watch = Stopwatch.StartNew();
        ReadResult<BankStatement> read = BankFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "f");
        Assert.Equal(kept, read.Items[0].Balances.All.Count);
        Assert.Contains(read.Diagnostics, d => d.Code == code && d.Message.Contains("more balances", StringComparison.Ordinal));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), string.Create(CultureInfo.InvariantCulture, $"It took {watch.Elapsed.TotalSeconds:0} seconds."));
    }

    private static string Times(string part) => new StringBuilder().Insert(0, part, Many).ToString();

    private static StatementBalance Balance(BalanceKind kind, decimal amount) => new(kind, kind.ToString(), Money.Eur(amount), null);
}
