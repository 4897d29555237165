using System.Text;

namespace Receivables.Banking.Bai2;

/// <summary>The files of <c>docs/guides/bai2-and-ofx.md</c> read as the tables behind them say.</summary>
public class Bai2AndOfxGuideTests
{
    private static readonly string[] Page = File.ReadAllLines(RepositoryRoot.PathOf("docs/guides/bai2-and-ofx.md"));

    [Fact]
    public void The_report_is_what_the_page_says()
    {
        ReadResult<BankStatement> read = Read(0, "report.txt");
        Assert.Empty(read.Diagnostics);
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal(Rows("| account |"), [$"{statement.Account} | {statement.Opening!.Value.Amount} | {statement.Closing!.Value.Amount} | {statement.Balances.Check}"]);
        Assert.Equal(Rows("| id | amount | class | code |"), statement.Transactions.Select(t => $"{t.Id} | {t.Amount} | {t.Class} | {t.BankCode} | {t.Remittance}"));
    }

    [Fact]
    public void The_download_is_what_the_page_says()
    {
        ReadResult<BankStatement> read = Read(1, "june.ofx");
        Assert.Empty(read.Diagnostics);
        Assert.Equal(Rows("| id | amount | class | who |"), Assert.Single(read.Items).Transactions.Select(t => $"{t.Id} | {t.Amount} | {t.Class} | {t.Counterparty.Name} | {t.Remittance}"));
    }

    private static ReadResult<BankStatement> Read(int number, string name)
    {
        int from = Enumerable.Range(0, Page.Length).Where(i => Page[i] == "```text").ElementAt(number) + 1;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Page[from..].TakeWhile(line => line != "```"))));
        return BankFile.Read(stream, name);
    }

    private static IEnumerable<string> Rows(string header) =>
        Page.SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|').Trim());
}
