namespace Receivables.Matching.Documents;

public class NearNumbersTests
{
    [Theory]
    [InlineData("FA202600123", "FA202600128", true)]
    [InlineData("FA202600123", "FA202600132", true)] // changed places
    [InlineData("FA202600123", "FA202600123", false)]
    [InlineData("FA202600123", "FB202600123", false)] // a letter is another series
    [InlineData("FA202600123", "FA202600213", true)]
    [InlineData("FA202600123", "FA202601024", false)]
    [InlineData("100123", "10012", false)]
    public void A_slip_of_the_hand_is_near(string left, string right, bool near)
    {
        Assert.Equal(near, NearNumbers.AreNear(left, right));
        Assert.Equal(near, NearNumbers.AreNear(right, left));
    }

    // B owes under the number that is typed; the amount is A's, and so is the account.
    [Fact]
    public void A_wrong_digit_does_not_win_over_payer_and_amount()
    {
        MatchProposal proposal = Book().Match(SmallBook.Pay(123_456, "FA-2026-00132", 1));
        Assert.Equal("FA-2026-00123", Assert.Single(proposal.Items).Item.Id.ToString());
        Assert.Equal("FA-2026-00132 read in the remittance text, one slip from the number", proposal.Evidence.Single(e => e.Kind == EvidenceKind.MistypedNumber).Explain());
    }

    [Fact]
    public void Without_a_payer_it_is_a_suggestion_and_no_proof()
    {
        MatchProposal proposal = Book().Match(SmallBook.Pay(123_456, "FA-2026-00132"));
        Assert.Equal(MatchDecision.Review, proposal.Decision);
        Assert.Equal("FA-2026-00123", Assert.Single(proposal.Items).Item.Id.ToString());
    }

    // Invoices to one customer follow one another: the settled one may have been paid twice, and likelier so where the customer owes the amount more than once.
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void The_number_of_a_settled_document_of_the_same_customer_is_hardly_mistyped(bool owesTwice, bool isMistyped)
    {
        SmallBook book = owesTwice ? Book().Invoice("FA-2026-00201", "A", 123_456, "2026-05-09", terms: "net 45") : Book();
        MatchProposal proposal = book.Settled("FA-2026-00124", "A").Match(SmallBook.Pay(123_456, "FA-2026-00124", 1));
        Assert.NotEqual(MatchDecision.Apply, proposal.Decision);
        Assert.Equal(isMistyped, proposal.Evidence.Any(e => e.Kind == EvidenceKind.MistypedNumber));
    }

    // Two items that nothing tells apart but their numbers: the oldest stands for both, unless the slip is one away from the other.
    [Theory]
    [InlineData("FA-2026-07713", "FA-2026-07711")]
    [InlineData("FA-2026-07700", "FA-2026-07701")]
    public void A_slip_of_the_younger_of_two_alike_names_the_younger(string text, string suggested)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-07701", "A", 123_456, "2026-05-01").Invoice("FA-2026-07711", "A", 123_456, "2026-05-02").Settled(text, "B");
        Assert.EndsWith(suggested, SmallBook.Line(book.Match(SmallBook.Pay(123_456, text, 1))), StringComparison.Ordinal);
    }

    // More than are listed one by one owe the amount; one of the last has the number but for a digit.
    [Theory]
    [InlineData("FA-2026-00149", "FA-2026-00144")] // the number of another's, who owes another amount
    [InlineData("FA-2026-09144", "FA-2026-00144")] // that of nobody's
    [InlineData("FA-2026-00414", "FA-2026-00144")] // two digits have changed places
    public void Of_an_amount_that_many_owe_the_one_whose_number_is_a_slip_away_comes_first(string text, string suggested)
    {
        SmallBook book = Book().Customer("C", "Gamma", 3).Invoice("FA-2026-00149", "C", 77_714, "2026-05-02").Settled("FA-2026-00001", "B");
        for (int i = 0; i < 45; i++)
        {
            book.Customer($"M{i:00}", $"Name {(char)('A' + (i / 26))}{(char)('A' + (i % 26))}x", 10 + i).Invoice($"FA-2026-{(i == 40 ? 144 : 500 + (100 * i)):00000}", $"M{i:00}", 5_000, "2026-05-04");
        }

        for (int i = 0; i < 2_000; i++)
        {
            book.Invoice($"FA-2026-{20_000 + i:00000}", "B", 70_000 + (i * 37), "2026-05-05");
        }

        MatchProposal proposal = book.Match(SmallBook.Pay(5_000, text));
        Assert.Equal(MatchDecision.Review, proposal.Decision);
        Assert.Equal(suggested, Assert.Single(proposal.Items).Item.Id.ToString());
        Assert.Contains(proposal.Evidence, e => e.Kind == EvidenceKind.MistypedNumber);
    }

    private static SmallBook Book() => new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Beta", 2)
        .Invoice("FA-2026-00123", "A", 123_456, "2026-05-01").Invoice("FA-2026-00200", "A", 5_911, "2026-05-03").Invoice("FA-2026-00132", "B", 77_713, "2026-05-02");
}
