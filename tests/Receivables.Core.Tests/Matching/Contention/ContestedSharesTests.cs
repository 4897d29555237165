namespace Receivables.Matching.Contention;

/// <summary>Of payments that are held against each other, at most one is right.</summary>
public sealed class ContestedSharesTests
{
    private const long Amount = 123_456;

    [Fact]
    public void Two_that_name_one_invoice_are_each_as_likely_as_not()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Beta", 2).Invoice("FA-2026-00123", "A", Amount, "2026-05-01");
        IReadOnlyList<MatchProposal> proposals = book.Match(SmallBook.Pay(Amount, "FA-2026-00123", id: "P1", name: "Gamma"), SmallBook.Pay(Amount, "FA-2026-00123", id: "P2", name: "Delta"));
        Assert.All(proposals, p => Assert.Equal(MatchReason.Contested, p.Reason));
        Assert.All(proposals, p => Assert.Equal(0.5, p.Confidence, 0.01));
    }

    [Fact]
    public void Together_they_are_no_surer_than_one()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Beta", 2).Invoice("FA-2026-00123", "A", Amount, "2026-05-01");
        IReadOnlyList<MatchProposal> proposals = book.Match(SmallBook.Pay(Amount, "FA-2026-00123", 1, id: "P1"), SmallBook.Pay(Amount, "FA-2026-00123", 77, id: "P2"));
        Assert.All(proposals, p => Assert.Equal(MatchReason.Contested, p.Reason));
        Assert.InRange(proposals[0].Confidence + proposals[1].Confidence, 0.9, 1);
    }
}
