using Receivables.Banking.Records;

namespace Receivables.Banking;

/// <summary>The files of the guides are read as the pages say.</summary>
public class GuideTests
{
    [Theory]
    [InlineData("camt.md", "june.xml")]
    [InlineData("csv.md", "juni.csv")]
    [InlineData("payouts.md", "stripe.csv")]
    public void The_file_to_follow_reads_as_its_page_says(string page, string file) => GuidePage.Check(page, file);

    [Fact]
    public void The_mapping_reads_the_table_beside_it_as_its_page_says() =>
        GuidePage.Check("csv.md", "june.csv", pair: 1, new BankFileOptions { Mapping = CsvMapping.Parse(GuidePage.Block("csv.md", "json", 0)) });

    /// <summary>What Stripe's file is said to sum to is what the bank will show.</summary>
    [Fact]
    public void The_payout_sums_to_what_the_page_says()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(GuidePage.Block("payouts.md", "text", 0)));
        BankStatement payout = Assert.Single(BankFile.Read(stream, "stripe.csv", cancellationToken: TestContext.Current.CancellationToken).Items);
        Assert.Equal(Money.Eur(30.40m), Money.Sum(payout.Transactions.Select(t => t.Amount), Currency.Eur));
    }
}
