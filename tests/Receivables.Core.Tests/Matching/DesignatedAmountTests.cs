using FsCheck.Fluent;

namespace Receivables.Matching;

/// <summary>What the payer states for each document binds over any rule of order.</summary>
public class DesignatedAmountTests
{
    // Open: X1 of 100.00, X2 of 250.00, credit note C1 of 30.00. What the advice says, in cents | what was paid | the answer.
    [Theory]
    [InlineData("X1:10000 X2:25000", 35_000, "apply X1 X2")]
    [InlineData("X1:4000 X2:25000", 29_000, "apply X1 X2")] // a part of one
    [InlineData("X2:20000", 20_000, "apply X2")] // a part alone, the oldest is not touched
    [InlineData("X1:10000 C1:3000", 7_000, "apply C1 X1")] // the credit takes off
    [InlineData("X1:10000 C1:-1000", 9_000, "apply C1 X1")] // a part of it
    [InlineData("X1:4000 X2:25000", 30_000, "review PartialPayment X1 X2")] // the amounts do not sum to the payment
    [InlineData("X1:11000", 11_000, "review Overpayment X1")] // more than is open
    [InlineData("X1:4000 X9:6000", 10_000, "review ContradictsAdvice X1")] // X9 is not open: nothing is designated
    [InlineData("X1:4000 X1:6000", 10_000, "review ContradictsAdvice X1")] // named twice, for a person to see
    public void What_is_stated_binds(string advice, long paid, string answer)
    {
        MatchProposal proposal = Book().Match(Joined(paid, advice));
        Assert.StartsWith(answer, SmallBook.Line(proposal), StringComparison.Ordinal);
        if (answer.StartsWith("apply", StringComparison.Ordinal))
        {
            Assert.Equal(paid, proposal.Items.Sum(i => i.Allocation.Cash.MinorUnits));
        }
    }

    [Fact]
    public void A_part_stays_open_and_it_is_said()
    {
        MatchProposal proposal = Book().Match(Joined(29_000, "X1:4000 X2:25000"));
        Assert.Equal(["X1 60.00 EUR", "X2 0.00 EUR"], proposal.Items.Select(i => $"{i.Item.Id} {i.OpenAfter}"));
        Assert.Contains("the payer states how much is for each document, and the amount is the sum", proposal.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_in_another_currency_designates_nothing()
    {
        PaymentBuilder payment = SmallBook.Pay(4_000, "", 1).ToBuilder();
        payment.ReferredDocuments.Add(new ReferredDocument("X1", Remitted: Money.Parse("40.00 USD")));
        Assert.Equal("review PartialPayment X1", SmallBook.Line(Book().Match(payment.Build())));
    }

    [Fact]
    public void No_item_gets_more_than_is_open_and_no_payment_gives_more_than_itself() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        string advice = string.Join(' ', new[] { "X1", "X2", "C1" }.Where(_ => random.Next(3) > 0).Select(n => $"{n}:{random.Next(-5, 26) * 1_000}"));
        long paid = random.Next(1, 36) * 1_000;
        MatchProposal proposal = Book().Match(advice.Length == 0 ? SmallBook.Pay(paid, "", 1) : Joined(paid, advice));
        Assert.Equal(proposal.Payment.Amount, proposal.Items.Aggregate(proposal.Unapplied, (sum, i) => sum + i.Allocation.Cash));
        Assert.All(proposal.Items, i => Assert.True(i.Item.Open.IsNegative ? i.Allocation.Settled >= i.Item.Open && i.Allocation.Settled.IsNegative : i.Allocation.Settled <= i.Item.Open && i.Allocation.Settled.IsPositive));
    }, 300);

    private static SmallBook Book() => new SmallBook().Customer("A", "Alpha", 1).Invoice("X1", "A", 10_000, "2026-05-01").Invoice("X2", "A", 25_000, "2026-05-02").Credit("C1", "A", 3_000);

    private static Payment Joined(long paid, string advice)
    {
        IEnumerable<RemittanceAdvice> rows = advice.Split(' ').Select(r => r.Split(':')).Select(r => new RemittanceAdvice("P1", [new ReferredDocument(r[0], Remitted: Money.FromMinor(long.Parse(r[1], null), Currency.Eur))]));
        return RemittanceAdvice.Join([SmallBook.Pay(paid, "", 1)], rows, new DiagnosticBag())[0];
    }
}
