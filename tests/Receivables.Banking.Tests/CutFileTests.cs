using System.Text;
using Receivables.Banking.Records;

namespace Receivables.Banking;

/// <summary>A file that ends anywhere, as a transfer that broke off leaves it, states no amount and no day that the whole file does not.</summary>
public class CutFileTests
{
    [Theory]
    [InlineData("camt.md", 0)]
    [InlineData("mt940.md", 0)]
    [InlineData("cfonb.md", 0)]
    [InlineData("coda.md", 0)]
    [InlineData("bai2-and-ofx.md", 0)]
    [InlineData("bai2-and-ofx.md", 1)]
    public void What_is_left_of_the_file_of_a_guide_says_nothing_else(string page, int block)
    {
        byte[] whole = Encoding.UTF8.GetBytes(GuidePage.Block(page, "text", block));
        List<StatementTransaction> all = Transactions(whole);
        Assert.NotEmpty(all);
        for (int length = 1; length < whole.Length; length++)
        {
            List<StatementTransaction> left = Transactions(whole[..length]);
            Assert.True(left.Count <= all.Count, $"Cut at {length}: {left.Count} transactions of {all.Count}.");
            for (int i = 0; i < left.Count; i++)
            {
                bool isLot = i == left.Count - 1 && IsSum(left[i].Amount, all.Skip(i).Where(t => t.BatchId == all[i].BatchId));
                Assert.True((left[i].Amount == all[i].Amount || isLot) && left[i].BookingDate == all[i].BookingDate,
                    $"Cut at {length}: {left[i].BookingDate} {left[i].Amount} instead of {all[i].BookingDate} {all[i].Amount}.");
            }
        }
    }

    [Theory]
    [InlineData(":20:A\n:25:DE02120300000000202051\n:28C:1/1\n:60F:C260629EUR0,\n:61:2606300630CR119", "STMT002 5:20")]
    [InlineData("01,A,B,260630,0600,1,,,2/\n02,B,A,1,260629,,USD,2/\n03,1,USD,015,100,,/\n16,142,1", "STMT002 4:8")]
    public void The_entry_in_which_the_file_ends_is_refused_with_its_place(string text, string expected)
    {
        ReadResult<BankStatement> read = Read(Encoding.UTF8.GetBytes(text));
        Assert.Empty(read.Items.SelectMany(s => s.Transactions));
        Assert.Contains(expected, read.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Code} {d.Position.Line}:{d.Position.Column}"));
    }

    // A lot whose parts did not all come is one transaction.
    private static bool IsSum(Money amount, IEnumerable<StatementTransaction> parts) => Money.Sum(parts.Select(p => p.Amount), amount.Currency) == amount;

    private static List<StatementTransaction> Transactions(byte[] bytes) => [.. Read(bytes).Items.SelectMany(s => s.Transactions)];

    private static ReadResult<BankStatement> Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return BankFile.Read(stream, "cut", cancellationToken: TestContext.Current.CancellationToken);
    }
}
