namespace Receivables.Matching.Documents;

/// <summary>Of invoices of one customer, amount and terms, the text points to one, though not surely enough to settle it: that one is suggested.</summary>
public sealed class PointedItemTests
{
    private const long Rent = 74_816;

    // text | suggested
    [Theory]
    [InlineData("Rechnung FA-2026-0975", "FA-2026-09752")] // clipped by the bank
    [InlineData("fact. 301 KNR", "FA-2026-11301")]
    [InlineData("Loyer X9752Y", "FA-2026-09752")]
    [InlineData("Facture 01.05.2026 ref 77", "FA-2026-11301")] // issued on that day; another is due on it
    [InlineData("ultima factura", "FA-2026-11301")]
    [InlineData("ref 4477", "FA-2026-09022")] // points to none: the oldest
    [InlineData("ref FA-2026-09", "FA-2026-09022")] // points to two
    public void The_one_that_the_text_points_to_is_suggested_first(string text, string suggested)
    {
        MatchProposal proposal = Rents().Match(SmallBook.Pay(Rent, text, 1));
        Assert.Equal((MatchDecision.Review, suggested), (proposal.Decision, Assert.Single(proposal.Items).Item.Id.ToString()));
    }

    // Without a word they are alike, and the oldest is settled.
    [Fact]
    public void Where_nothing_points_the_oldest_is_settled() => Assert.Equal("apply FA-2026-09022", SmallBook.Line(Rents().Match(SmallBook.Pay(Rent, "Loyer", 1))));

    // text | suggested
    [Theory]
    [InlineData("Loyer mars et mai", "review NamesMonth FA-2026-09022 FA-2026-11301")]
    [InlineData("Miete April + Mai", "review NamesMonth FA-2026-09752 FA-2026-11301")]
    [InlineData("Miete Mai", "review NamesMonth FA-2026-09752 FA-2026-11301")] // both are due in it
    [InlineData("Miete März", "review NamesMonth FA-2026-09022 FA-2026-09752")] // one is of it, and two are paid
    public void Of_months_that_are_named_those_are_suggested(string text, string expected) =>
        Assert.Equal(expected, SmallBook.Line(Rents().Match(SmallBook.Pay(2 * Rent, text, 1))));

    private static SmallBook Rents() => new SmallBook().Customer("A", "Alpha", 1)
        .Invoice("FA-2026-09022", "A", Rent, "2026-03-01").Invoice("FA-2026-09752", "A", Rent, "2026-04-01").Invoice("FA-2026-11301", "A", Rent, "2026-05-01");
}
