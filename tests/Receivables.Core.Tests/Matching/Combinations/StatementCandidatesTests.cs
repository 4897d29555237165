namespace Receivables.Matching.Combinations;

/// <summary>Who pays all that was due, and is unknown: the sum is a suggestion, never a proof.</summary>
public class StatementCandidatesTests
{
    // What is paid | what is suggested.
    [Theory]
    [InlineData(123_456 + 77_713, "X1 X2")] // due by the end of May
    [InlineData(123_456 + 77_713 + 5_911, "X1 X2 X3")] // all there is
    [InlineData(77_713 + 5_911, "")] // due on no day alone
    [InlineData(1_111 + 2_222, "")] // of two customers
    public void A_statement_of_anybody_is_suggested(long cents, string suggested)
    {
        MatchProposal proposal = new SmallBook().Customer("A", "Alpha").Customer("B", "Beta").Customer("C", "Gamma")
            .Invoice("X1", "A", 123_456, "2026-04-01").Invoice("X2", "A", 77_713, "2026-04-02").Invoice("X3", "A", 5_911, "2026-05-03")
            .Invoice("Y1", "B", 1_111, "2026-04-01").Invoice("Z1", "C", 2_222, "2026-04-01")
            .Match(SmallBook.Pay(cents, "merci"));
        Assert.NotEqual(MatchDecision.Apply, proposal.Decision);
        Assert.Equal(suggested, string.Join(' ', proposal.Items.Select(i => i.Item.Id.ToString()).Order(StringComparer.Ordinal)));
    }
}
