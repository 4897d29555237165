namespace Receivables.Matching.Contention;

/// <summary>A payment that comes by itself and says what an earlier one said that is in the ledger.</summary>
public sealed class PaidTwiceAloneTests
{
    // The earlier one, of 10 June, has settled what it was for. | again on | decision
    [Theory]
    [InlineData("2026-06-11", "unmatched SuspectedDuplicate")]
    [InlineData("2026-06-30", "unmatched SuspectedDuplicate")]
    [InlineData("2026-07-10", "unmatched OwesOtherAmounts")] // a standing order
    public void It_finds_nothing(string booked, string expected)
    {
        SmallBook book = new SmallBook(40).Customer("A", "Alpha", 1).Invoice("V-2026-00002", "A", 99_99, "2026-06-02").Before(SmallBook.Pay(654_32, "merci", 1, id: "Q1", booked: "2026-06-10"));
        MatchProposal proposal = book.Match(SmallBook.Pay(654_32, "merci", 1, id: "Q2", booked: booked));
        Assert.Equal(expected, SmallBook.Line(proposal));
        Assert.Equal(expected.EndsWith("Duplicate", StringComparison.Ordinal) ? PaymentId.From("Q1") : null, proposal.DuplicateOf);
    }

    [Fact]
    public void A_stranger_is_no_duplicate() =>
        Assert.Equal("unmatched NoCandidate", SmallBook.Line(new SmallBook(40).Before(SmallBook.Pay(654_32, "merci", 9, id: "Q1", booked: "2026-06-10")).Match(SmallBook.Pay(654_32, "merci", 9, id: "Q2", booked: "2026-06-11"))));

    // It names what is settled; another invoice has the amount, and a number that is a digit off.
    [Fact]
    public void It_is_not_pushed_onto_another_invoice()
    {
        SmallBook book = new SmallBook(40).Customer("A", "Alpha", 1).Invoice("V-2026-00002", "A", 654_32, "2026-06-02").Settled("V-2026-00001", "A").Before(SmallBook.Pay(654_32, "V-2026-00001", 1, id: "Q1", booked: "2026-06-10"));
        MatchProposal proposal = book.Match(SmallBook.Pay(654_32, "V-2026-00001", 1, id: "Q2", booked: "2026-06-11"));
        Assert.Equal("review SuspectedDuplicate", SmallBook.Line(proposal));
        Assert.Equal("V-2026-00002", proposal.Alternatives[0].Items[0].Item.Id.ToString());
    }
}
