namespace Receivables.Matching.Payers;

/// <summary>Accounts that one customer alone is told to pay to.</summary>
public class VirtualAccountTests
{
    private const long Amount = 123_456;

    // The account credited | whose account it came from | the answer. A owes X1, B owes Y1 of the same amount.
    [Theory]
    [InlineData("DE VA-001", 0, "apply X1")]
    [InlineData("deva001", 0, "apply X1")]
    [InlineData("DE VA-002", 0, "apply Y1")]
    [InlineData("DE VA-001", 7, "apply X1")] // from an account that nobody knows
    [InlineData("DE VA-001", 2, "review X1")] // B pays on A's account: likely for A
    [InlineData("DE VA-009", 0, "review Y1")] // whose account is not known
    [InlineData(null, 2, "apply Y1")]
    public void The_account_credited_names_the_customer(string? credited, int from, string answer)
    {
        PaymentBuilder payment = SmallBook.Pay(Amount, "merci", from).ToBuilder();
        payment.CreditedAccount = credited;
        MatchingBook book = Book();
        MatchProposal proposal = new MatchingEngineBuilder().AddDefaults().Build().Match(book, payment.Build());
        Assert.StartsWith(answer.Split(' ')[0], SmallBook.Line(proposal), StringComparison.Ordinal);
        Assert.EndsWith(answer.Split(' ')[^1], SmallBook.Line(proposal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_third_party_that_is_declared_for_several_is_known_for_each()
    {
        MatchProposal proposal = new SmallBook().Customer("A", "Alpha", 1, 9).Customer("B", "Beta", 2, 9).Invoice("X1", "A", Amount, "2026-05-01").Invoice("Y1", "B", 99_999, "2026-05-01")
            .Match(SmallBook.Pay(99_999, "merci", 9));
        Assert.Equal("apply Y1", SmallBook.Line(proposal));
        Assert.Contains("2 customers share it", proposal.Explain(), StringComparison.Ordinal);
    }

    private static MatchingBook Book() => new SmallBook()
        .Customer(new CustomerBuilder { Id = CustomerId.From("A"), Name = "Alpha", VirtualAccounts = ["DE VA 001"] }.Build())
        .Customer(new CustomerBuilder { Id = CustomerId.From("B"), Name = "Beta", VirtualAccounts = ["DEVA002"], Ibans = [SmallBook.Iban(2)] }.Build())
        .Invoice("X1", "A", Amount, "2026-05-01").Invoice("X2", "A", 7_777, "2026-05-01").Invoice("Y1", "B", Amount, "2026-05-01").Book;
}
