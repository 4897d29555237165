namespace Receivables.Matching.Decisions;

/// <summary>The payer is known and owes exactly the amount, and the rest of the payment says something else.</summary>
public sealed class OwedElsewhereTests
{
    private const long Amount = 123_456;

    // A number of somebody else's never wins over payer and amount; nor does it let them be applied.
    [Theory]
    [InlineData("FA-2026-10000")] // open, at another amount
    [InlineData("FA-2026-00815")] // settled
    public void The_number_of_another_customer_is_likelier_a_mistake(string text)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X-1", "A", Amount, "2026-05-01").Settled("FA-2026-00815", "F00");
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, text, 1));
        Assert.StartsWith("review", SmallBook.Line(proposal), StringComparison.Ordinal);
        Assert.EndsWith("X-1", SmallBook.Line(proposal), StringComparison.Ordinal);
    }

    // Two are named, and one is paid.
    [Fact]
    public void Of_a_list_what_makes_exactly_the_amount_is_paid()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X-100001", "A", 11_467, "2026-04-01").Invoice("X-100002", "A", 12_000, "2026-05-01").Invoice("X-100003", "A", 33_333, "2026-05-01");
        Assert.Equal("apply X-100002", SmallBook.Line(book.Match(SmallBook.Pay(12_000, "X-100002 - X-100001", 1))));
        Assert.Equal("review PartialPayment X-100001 X-100002", SmallBook.Line(book.Match(SmallBook.Pay(12_001, "X-100002 - X-100001", 1))));
    }

    // Without a payer the number is all there is.
    [Fact]
    public void A_number_without_a_payer_says_what_is_meant() =>
        Assert.Equal("review Overpayment FA-2026-10000", SmallBook.Line(new SmallBook().Customer("A", "Alpha", 1).Invoice("X-1", "A", 20_000, "2026-05-01").Match(SmallBook.Pay(20_000, "FA-2026-10000"))));

    // A subscription: the month that the number is of may be in no book.
    [Theory]
    [InlineData(1, 0.5, 1.0)]
    [InlineData(3, 0.05, 0.5)]
    public void An_unknown_number_at_an_amount_that_recurs_is_likelier_another_month(int months, double least, double most)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1);
        for (int month = 1; month <= months; month++)
        {
            book.Invoice($"FA-2026-1090{month}", "A", Amount, $"2026-0{month}-01");
        }

        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "Facture FA-2026-10988", 1));
        Assert.Equal(MatchDecision.Review, proposal.Decision);
        Assert.InRange(proposal.Confidence, least, most);
    }

    // What a parent company owes itself it does not pay on account for a daughter.
    [Fact]
    public void A_parent_that_owes_the_amount_pays_its_own()
    {
        SmallBook book = new SmallBook().Customer("P", "Parent", 1).Daughter("D", "Daughter", "P").Invoice("D-1", "D", 4_711, "2026-05-01");
        for (int i = 0; i < 9; i++)
        {
            // A list price: the amount says little.
            book.Invoice($"L-{i}", $"F{i:00}", Amount, "2026-05-02");
        }

        book.Invoice("P-1", "P", Amount, "2026-05-01");
        Assert.Equal("apply P-1", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "merci", 1))));
    }

    // Of one payer, one amount and one text, told apart by their end-to-end ids.
    [Fact]
    public void Payments_that_name_different_items_in_their_end_to_end_ids_are_no_repeats()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X-100001", "A", Amount, "2026-05-01").Invoice("X-100002", "A", Amount, "2026-05-02");
        Assert.Equal(["apply X-100001", "apply X-100002"], book.Match(
            SmallBook.Pay(Amount, "merci", 1, id: "P1", endToEnd: "X-100001"), SmallBook.Pay(Amount, "merci", 1, id: "P2", endToEnd: "X-100002")).Select(SmallBook.Line));
        Assert.Equal(["apply X-100002", "apply X-100001"], book.Match(
            SmallBook.Pay(Amount, "merci", 1, id: "P1"), SmallBook.Pay(Amount, "merci", 1, id: "P2", endToEnd: "X-100001")).Select(SmallBook.Line));
        Assert.Equal(["apply X-100001", "review SuspectedDuplicate"], book.Match(
            SmallBook.Pay(Amount, "merci", 1, id: "P1", endToEnd: "X-100001"), SmallBook.Pay(Amount, "merci", 1, id: "P2", endToEnd: "X-100001")).Select(SmallBook.Line));
    }

    // From an account that is none of the customer's, under a name that is only like it; who names the invoice may be anybody.
    [Theory]
    [InlineData("merci", true)]
    [InlineData("X-100001", false)]
    public void A_new_account_speaks_against_a_customer_whose_account_is_on_file(string text, bool speaks)
    {
        MatchProposal proposal = new SmallBook().Customer("A", "Boulangerie Mavinelo", 1).Invoice("X-100001", "A", Amount, "2026-05-01").Match(SmallBook.Pay(Amount, text, 77, "Boulangerie Mavinelo Metz"));
        Assert.Equal(speaks, proposal.Evidence.Any(e => e.Kind == EvidenceKind.NewAccount));
        Assert.Equal(speaks ? MatchDecision.Review : MatchDecision.Apply, proposal.Decision);
    }

    // Far less or far more than what is named is seldom meant for it.
    [Theory]
    [InlineData(12_346, -3.9120)]
    [InlineData(12_345, -6.2146)]
    [InlineData(246_912, -3.9120)]
    [InlineData(246_913, -6.2146)]
    public void How_far_off_the_amount_is_counts(long cents, double weight)
    {
        MatchProposal proposal = new SmallBook().Customer("A", "Alpha", 1).Invoice("X-100001", "A", Amount, "2026-05-01").Match(SmallBook.Pay(cents, "X-100001", 1));
        MatchEvidence amount = Assert.Single(proposal.Evidence, e => e.Family == EvidenceFamily.Amount);
        Assert.Equal(weight, (double)amount.Weight.Value, 4);
    }
}
