using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>What a bank kept of a payment, as the statement states it.</summary>
public class StatedChargeTests
{
    private const long Amount = 123_456;

    [Theory]
    // The charge of 7.50 | whether it is off the amount already | text | the answer
    [InlineData(true, "FA-2026-00001", "apply FA-2026-00001")]
    [InlineData(false, "FA-2026-00001", "review UnprovenDifference FA-2026-00001")] // taken elsewhere, and a person says so
    [InlineData(true, "", "review UnprovenCharge FA-2026-00001")] // the payer is known, the document is not named
    public void It_makes_up_the_difference_where_the_document_is_named(bool included, string text, string answer)
    {
        PaymentBuilder payment = SmallBook.Pay(Amount - 750, text, 1).ToBuilder();
        payment.Charges.Add(new PaymentCharge(Money.Parse("7.50 EUR"), included, null));
        Assert.Equal(answer, SmallBook.Line(Book().Match(payment.Build())));
    }

    [Fact]
    public void It_is_booked_as_a_bank_charge_without_vat()
    {
        PaymentBuilder payment = SmallBook.Pay(Amount - 750, "FA-2026-00001", 1).ToBuilder();
        payment.Charges.Add(new PaymentCharge(Money.Parse("7.50 EUR"), true, null));
        MatchProposal proposal = Book().Match(payment.Build());
        Allocation allocation = Assert.Single(proposal.Items).Allocation;
        Adjustment charge = Assert.Single(allocation.Adjustments);
        Assert.Equal((AdjustmentKind.BankCharge, "7.50 EUR", 0), (charge.Kind, charge.Amount.ToString(), charge.VatAmounts.Count));
        Assert.Equal(("1234.56 EUR", "1227.06 EUR", "0.00 EUR"), (allocation.Settled.ToString(), allocation.Cash.ToString(), proposal.Unapplied.ToString()));
        Assert.Contains("the amount is what is open less the bank's charge of 7.50 EUR that the statement states", proposal.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_instructed_beyond_the_amount_is_a_charge()
    {
        PaymentBuilder payment = SmallBook.Pay(Amount - 1_200, "FA-2026-00001", 1).ToBuilder();
        payment.InstructedAmount = Money.FromMinor(Amount, Currency.Eur);
        Assert.Equal("apply FA-2026-00001", SmallBook.Line(Book().Match(payment.Build())));
    }

    [Fact]
    public void For_several_items_the_largest_bears_it()
    {
        PaymentBuilder payment = SmallBook.Pay(Amount + 77_777 - 750, "FA-2026-00001 FA-2026-00002", 1).ToBuilder();
        payment.Charges.Add(new PaymentCharge(Money.Parse("7.50 EUR"), true, null));
        MatchProposal proposal = Book().Match(payment.Build());
        Assert.Equal("apply FA-2026-00001 FA-2026-00002", SmallBook.Line(proposal));
        Assert.Equal([1, 0], proposal.Items.Select(i => i.Allocation.Adjustments.Count));
    }

    [Fact]
    public void A_policy_can_leave_it_to_a_person()
    {
        SmallBook book = Book();
        book.Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(MatchingPolicy.Default with { ApplyStatedCharge = false }).Build();
        PaymentBuilder payment = SmallBook.Pay(Amount - 750, "FA-2026-00001", 1).ToBuilder();
        payment.Charges.Add(new PaymentCharge(Money.Parse("7.50 EUR"), true, null));
        Assert.Equal("review UnprovenCharge FA-2026-00001", SmallBook.Line(book.Match(payment.Build())));
    }

    private static SmallBook Book() => new SmallBook().Customer("A", "Alpha", 1)
        .Invoice("FA-2026-00001", "A", Amount, "2026-05-01").Invoice("FA-2026-00002", "A", 77_777, "2026-05-02").Invoice("FA-2026-00003", "A", 3_131, "2026-05-03");
}
