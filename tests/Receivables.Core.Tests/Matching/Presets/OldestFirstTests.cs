namespace Receivables.Matching.Presets;

public class OldestFirstTests
{
    [Theory]
    [InlineData("", 25_000, 1, null, "apply RE-1001 RE-1002", "rule 1")]
    [InlineData("RE-1003", 25_000, 1, null, "apply RE-1001 RE-1002", "rule 1")]
    [InlineData("", 25_000, 0, "ALPHA lighting", "apply RE-1001 RE-1002", "rule 2")]
    [InlineData("RE-1003 and RE-1001", 25_000, 0, null, "apply RE-1001 RE-1003", "rule 3")]
    [InlineData("RE-1003", 25_000, 0, "Twin", "apply RE-1003", "rule 3")]
    [InlineData("", 25_000, 0, "Twin", "unmatched NoCandidate", null)]
    [InlineData("RE-1003 TW-1001", 25_000, 0, null, "review Ambiguous", null)]
    [InlineData("RE-1003", 25_000, 2, null, "unmatched NoCandidate", null)]
    [InlineData("", 100_000, 1, null, "apply RE-1001 RE-1002 RE-1003", "rule 1")]
    public void It_decides_as_it_says(string text, long cents, int iban, string? name, string expected, string? rule)
    {
        MatchProposal proposal = Book().Match(SmallBook.Pay(cents, text, iban, name));
        Assert.Equal(expected, SmallBook.Line(proposal));
        Assert.Equal(rule, proposal.Evidence.SingleOrDefault(e => e.Kind == EvidenceKind.MatchingRule && proposal.Items.Count > 0)?.Explain().Split(':')[0]);
    }

    [Fact]
    public void The_last_item_is_settled_in_part_and_the_next_payment_goes_on_there()
    {
        IReadOnlyList<MatchProposal> proposals = Book().Match(SmallBook.Pay(15_000, "", 1), SmallBook.Pay(15_000, "", 1, id: "P2"));
        Assert.Equal(["100.00 EUR", "50.00 EUR"], proposals[0].Items.Select(i => i.Allocation.Settled.ToString()));
        Assert.Equal(["150.00 EUR"], proposals[1].Items.Select(i => i.Allocation.Settled.ToString()));
        Assert.Equal(("150.00 EUR", "0.00 EUR"), (proposals[1].Items[0].Item.Open.ToString(), proposals[1].Items[0].OpenAfter.ToString()));
    }

    [Fact]
    public void What_is_left_over_stays_on_the_account_of_the_payer()
    {
        MatchProposal proposal = Book().Match(SmallBook.Pay(100_000, "", 1));
        Assert.Equal(("400.00 EUR", "A"), (proposal.Unapplied.ToString(), proposal.Customer.ToString()));
    }

    private static SmallBook Book()
    {
        SmallBook book = new SmallBook(0)
            .Customer("A", "Alpha Lighting", 1).Customer("T1", "Twin").Customer("T2", "Twin").Customer("E", "Empty Works", 2)
            .Invoice("RE-1001", "A", 10_000, "2026-05-01").Invoice("RE-1002", "A", 20_000, "2026-05-02").Invoice("RE-1003", "A", 30_000, "2026-05-03")
            .Invoice("TW-1001", "T1", 10_000, "2026-05-01").Credit("GS-1001", "A", 5_000);
        book.Engine = new MatchingEngineBuilder().WithPolicy(MatchingPolicy.OldestFirst).Build();
        return book;
    }
}
