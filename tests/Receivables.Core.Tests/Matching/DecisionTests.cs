using Receivables.Ledgers;
namespace Receivables.Matching;

/// <summary>One payment against a small book: what a careful clerk would do.</summary>
public class DecisionTests
{
    private const long Amount = 123_456;

    private static SmallBook Book() => new SmallBook()
        .Customer("A", "Alpha Lampes", 1)
        .Customer("B", "Beta Lampes", 2)
        .Invoice("FA-2026-00123", "A", Amount, "2026-05-01")
        .Invoice("FA-2026-00124", "A", 77_777, "2026-05-03")
        .Invoice("FA-2026-00200", "B", 88_888, "2026-05-04");

    // text | account | name | amount | decision
    public static TheoryData<string, int, string?, long, string> Cases => new()
    {
        { "FA-2026-00123", 0, null, Amount, "apply FA-2026-00123" },
        { "votre facture fa 2026/00123 merci", 0, null, Amount, "apply FA-2026-00123" },
        { "FACTURE FA202600123", 0, null, Amount, "apply FA-2026-00123" },
        { "FA-2026-0\n0123", 0, null, Amount, "apply FA-2026-00123" },
        { "FA-2026-00123vom 01.05.2026", 0, null, Amount, "apply FA-2026-00123" },
        { "", 1, null, Amount, "apply FA-2026-00123" },
        { "merci", 1, "ALPHA", Amount, "apply FA-2026-00123" },
        { "", 0, "alpha  lampes", Amount, "apply FA-2026-00123" },
        { "FA-2026-00123 FA-2026-00124", 0, null, Amount + 77_777, "apply FA-2026-00123 FA-2026-00124" },
        { "", 1, null, Amount + 77_777, "apply FA-2026-00123 FA-2026-00124" },
        { "FA-2026-00123 + FA-2026-00200", 0, null, Amount + 88_888, "apply FA-2026-00123 FA-2026-00200" },
        { "", 0, null, Amount, "review AmountOnly FA-2026-00123" },
        { "FA-2026-00123", 0, null, 100_000, "review PartialPayment FA-2026-00123" },
        { "FA-2026-00123", 0, null, 130_000, "review Overpayment FA-2026-00123" },
        { "FA-2026-00123 FA-2026-00124", 0, null, 190_000, "review PartialPayment FA-2026-00123 FA-2026-00124" },
        { "FA-2026-00123 FA-2026-00124", 0, null, 200_000, "review UnprovenDifference FA-2026-00123 FA-2026-00124" }, // a bank's charge of 12.33?
        { "FA-2026-00123 FA-2026-00124", 0, null, 201_230, "apply FA-2026-00123 FA-2026-00124" }, // rounding
        { "FA-2026-00200", 1, null, 88_888, "apply FA-2026-00200" },
        { "FA-2026-00999", 1, null, 4_242, "unmatched NamesNothingOpen" },
        { "", 1, null, 4_242, "unmatched OwesOtherAmounts" },
        { "loyer", 9, "Somebody Else", 4_242, "unmatched NoCandidate" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_payment_is_decided(string text, int iban, string? name, long cents, string expected)
    {
        MatchProposal proposal = Book().Match(SmallBook.Pay(cents, text, iban, name));
        Assert.True(expected == SmallBook.Line(proposal), $"expected {expected}\n{proposal.Explain()}");
    }

    [Fact]
    public void Two_customers_who_fit_as_well_are_never_told_apart_by_chance()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Alpha", 1)
            .Invoice("X1", "A", Amount, "2026-05-01").Invoice("X2", "B", Amount, "2026-05-01");
        Assert.Equal("review Ambiguous X1", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "", 1, "Alpha"))));
        Assert.Equal("apply X2", SmallBook.Line(new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Alpha", 1)
            .Invoice("FA-2026-00001", "A", Amount, "2026-05-01").Invoice("X2", "B", Amount, "2026-05-01", "RF18539007547034").Match(SmallBook.Pay(Amount, structured: "RF18539007547034", iban: 1))));
    }

    [Theory]
    [InlineData(100_000, 50_000, 150_000, 150_000)]
    [InlineData(60_001, 39_999, 100_000, 100_000)]
    public void Two_sets_of_one_customer_that_fit_as_well_are_held(long first, long second, long third, long paid)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1)
            .Invoice("X1", "A", first, "2026-05-01").Invoice("X2", "A", second, "2026-05-02").Invoice("X3", "A", third, "2026-05-03");
        MatchProposal proposal = book.Match(SmallBook.Pay(paid, "", 1));
        Assert.Equal("review", SmallBook.Line(proposal)[..6]);
        Assert.Contains(proposal.Alternatives, a => a.Items.Count == 2);
    }

    [Fact]
    public void Items_that_nothing_tells_apart_are_settled_from_the_oldest_and_it_says_so()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1)
            .Invoice("X3", "A", Amount, "2026-05-20").Invoice("X1", "A", Amount, "2026-05-10").Invoice("X2", "A", Amount, "2026-05-15");
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "", 1));
        Assert.Equal("apply X1", SmallBook.Line(proposal));
        MatchEvidence evidence = Assert.Single(proposal.Evidence, e => e.Kind == EvidenceKind.OldestOfEqual);
        Assert.Equal("the oldest of 3 items alike, as nothing tells which of them is meant", evidence.Explain());
    }

    [Fact]
    public void What_comes_after_the_oldest_is_not_said_to_be_it()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1)
            .Invoice("X1", "A", Amount, "2026-05-10").Invoice("X2", "A", Amount, "2026-05-15").Invoice("X3", "A", Amount, "2026-06-20");
        MatchProposal second = book.Match(SmallBook.Pay(Amount, "", 1), SmallBook.Pay(Amount, "", 1, id: "P2", booked: "2026-06-21"))[1];
        MatchProposal ofMonth = book.Match(SmallBook.Pay(Amount, "loyer juin", 1));
        Assert.Equal(["apply X2", "review NamesMonth X3"], [SmallBook.Line(second), SmallBook.Line(ofMonth)]);
        Assert.Contains("; the next of 3 items alike, as nothing tells which of them is meant.", second.Sentence(), StringComparison.Ordinal);
        Assert.Contains("; of 3 items alike, the one to which the text points.", ofMonth.Sentence(), StringComparison.Ordinal);
        Assert.Equal("it names a month or another time that may be that of another item: \"juin\"", ofMonth.ExplainReason());
    }

    [Fact]
    public void Items_of_one_amount_and_other_terms_are_not_the_same()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1)
            .Invoice("X1", "A", Amount, "2026-05-10", terms: "net 30").Invoice("X2", "A", Amount, "2026-05-15", terms: "net 45");
        Assert.Equal("review Ambiguous X1", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "", 1))));
    }

    [Fact]
    public void A_discount_in_its_window_is_applied_with_its_vat_where_the_invoice_is_named()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 120_000, "2026-06-12", terms: "2/10 net 30");
        MatchProposal proposal = book.Match(SmallBook.Pay(117_600, "FA-2026-00001", booked: "2026-06-22"));
        Assert.Equal("apply FA-2026-00001", SmallBook.Line(proposal));
        Ledgers.Allocation allocation = proposal.Items[0].Allocation;
        Ledgers.Adjustment discount = Assert.Single(allocation.Adjustments);
        Assert.Equal(Ledgers.AdjustmentKind.EarlyPaymentDiscount, discount.Kind);
        Assert.Equal((Money.Eur(1200), Money.Eur(24), Money.Eur(20), Money.Eur(4)), (allocation.Settled, discount.Amount, discount.Net, discount.Vat));
        Assert.Equal((Money.Eur(0), Money.Eur(0)), (proposal.Items[0].OpenAfter, proposal.Unapplied));
    }

    [Theory]
    [InlineData("2026-06-23", "FA-2026-00001", 0, "review LateDiscount FA-2026-00001")]
    [InlineData("2026-06-22", "", 1, "review UnprovenDiscount FA-2026-00001")]
    public void A_discount_is_left_to_a_person_when_it_is_late_or_unnamed(string booked, string text, int iban, string expected)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 120_000, "2026-06-12", terms: "2/10 net 30");
        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(117_600, text, iban, booked: booked))));
    }

    [Fact]
    public void A_policy_can_leave_every_discount_to_a_person()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 120_000, "2026-06-12", terms: "2/10 net 30");
        book.Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(MatchingPolicy.Default with { ApplyDiscountInWindow = false }).Build();
        Assert.Equal("review UnprovenDiscount FA-2026-00001", SmallBook.Line(book.Match(SmallBook.Pay(117_600, "FA-2026-00001"))));
    }

    [Fact]
    public void Discounts_of_several_invoices_named_are_applied_together()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1)
            .Invoice("FA-2026-00001", "A", 120_000, "2026-06-12", terms: "2/10 net 30").Invoice("FA-2026-00002", "A", 60_000, "2026-06-12", terms: "net 30");
        MatchProposal proposal = book.Match(SmallBook.Pay(177_600, "FA-2026-00001 FA-2026-00002"));
        Assert.Equal("apply FA-2026-00001 FA-2026-00002", SmallBook.Line(proposal));
        Assert.Equal([1, 0], proposal.Items.Select(i => i.Allocation.Adjustments.Count));
    }

    [Fact]
    public void A_discount_is_on_the_whole_invoice_only()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 120_000, "2026-06-12", terms: "2/10 net 30", paid: 20_000);
        Assert.Equal("review PartialPayment FA-2026-00001", SmallBook.Line(book.Match(SmallBook.Pay(97_600, "FA-2026-00001"))));
        Assert.Equal("apply FA-2026-00001", SmallBook.Line(book.Match(SmallBook.Pay(100_000, "FA-2026-00001"))));
    }

    [Fact]
    public void A_credit_note_that_is_named_is_used()
    {
        SmallBook book = Book().Credit("GS-2026-00009", "A", 20_000);
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount - 20_000, "FA-2026-00123 ./. GS-2026-00009"));
        Assert.Equal("apply GS-2026-00009 FA-2026-00123", SmallBook.Line(proposal));
        Assert.Equal([Money.Eur(-200), Money.Eur(1234.56m)], proposal.Items.Select(i => i.Allocation.Settled));
        Assert.Equal("apply GS-2026-00009 FA-2026-00123", SmallBook.Line(Book().Credit("GS-2026-00009", "A", 20_000).Match(SmallBook.Pay(Amount - 20_000, "", 1))));
    }

    [Fact]
    public void Money_left_after_credit_notes_goes_to_the_oldest_named()
    {
        SmallBook book = Book().Credit("GS-2026-00009", "A", 20_000);
        MatchProposal proposal = book.Match(SmallBook.Pay(100_000, "FA-2026-00123 FA-2026-00124 GS-2026-00009"));
        Assert.Equal("review PartialPayment GS-2026-00009 FA-2026-00123", SmallBook.Line(proposal));
        Assert.Equal([Money.Eur(-200), Money.Eur(1200)], proposal.Items.Select(i => i.Allocation.Settled));
        Assert.Equal(Money.Eur(0), proposal.Unapplied);
    }

    [Fact]
    public void An_instalment_is_found_by_its_amount_and_the_whole_by_its_sum()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha")
            .Add(Given.Item("FA-2026-00001", "A", "2026-05-01", "2026-05-31", "300.00 EUR", part: 1))
            .Add(Given.Item("FA-2026-00001", "A", "2026-05-01", "2026-06-30", "700.11 EUR", part: 2));
        Assert.Equal("apply FA-2026-00001#2", SmallBook.Line(book.Match(SmallBook.Pay(70_011, "FA-2026-00001"))));
        Assert.Equal("apply FA-2026-00001#1 FA-2026-00001#2", SmallBook.Line(book.Match(SmallBook.Pay(100_011, "FA-2026-00001"))));
    }

    [Fact]
    public void A_withholding_is_owed_as_a_certificate_and_not_settled_by_an_amount()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Add(Given.Item("W-2026-00001", "A", "2026-05-01", "2026-05-31", "300.07 EUR", Ledgers.ItemKind.Withholding));
        Assert.Equal("unmatched NoCandidate", SmallBook.Line(book.Match(SmallBook.Pay(30_007, "", 1))));
        Assert.Equal("apply W-2026-00001", SmallBook.Line(book.Match(SmallBook.Pay(30_007, "W-2026-00001", 1))));
    }

    [Fact]
    public void Currencies_are_never_crossed()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", Amount, "2026-05-01", currency: "USD");
        Assert.Equal("unmatched NamesOtherCurrency", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "FA-2026-00001", 1))));
        Assert.Equal("unmatched NamesOtherCurrency", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "FA-2026-00001", 1, currency: "CHF"))));
        Assert.Equal("unmatched NothingOpenInCurrency", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "merci", 1, currency: "CHF"))));
        Assert.Equal("apply FA-2026-00001", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "FA-2026-00001", 1, currency: "USD"))));
    }

    [Fact]
    public void A_parent_that_pays_for_a_daughter_speaks_not_against_it()
    {
        SmallBook book = new SmallBook().Customer("P", "Parent", 7).Daughter("D", "Daughter", "P").Customer("O", "Other", 8).Invoice("FA-2026-00001", "D", Amount, "2026-05-01");
        Assert.DoesNotContain(book.Match(SmallBook.Pay(Amount, "FA-2026-00001", 7)).Evidence, e => e.Kind == EvidenceKind.IbanOfAnother);
        Assert.Contains(book.Match(SmallBook.Pay(Amount, "FA-2026-00001", 8)).Evidence, e => e.Kind == EvidenceKind.IbanOfAnother);
    }

    [Fact]
    public void A_payment_before_its_invoice_is_less_likely_and_still_found()
    {
        MatchProposal proposal = Book().Match(SmallBook.Pay(Amount, "FA-2026-00123", booked: "2026-04-30"));
        Assert.Equal("apply FA-2026-00123", SmallBook.Line(proposal));
        Assert.Contains(proposal.Evidence, e => e is { Family: EvidenceFamily.Time, Weight.Units: < 0 } && e.Kind == EvidenceKind.BookedBeforeIssue);
    }

    [Theory]
    [InlineData("", 1, "A")]
    [InlineData("FA-2026-00123", 0, "A")]
    [InlineData("FA-2026-00123", 2, null)]
    [InlineData("", 0, null)]
    public void The_payer_of_a_held_payment_is_known_or_not(string text, int iban, string? payer) =>
        Assert.Equal(payer, Book().Match(SmallBook.Pay(4_711, text, iban)).Customer?.Value);

    [Fact]
    public void The_confidences_and_the_rest_sum_to_one()
    {
        MatchProposal proposal = Book().Match(SmallBook.Pay(Amount));
        double sum = proposal.Confidence + proposal.Alternatives.Sum(a => a.Confidence);
        Assert.InRange(sum, 0.5, 1);
        MatchProposal none = Book().Match(SmallBook.Pay(4_711));
        Assert.Equal(0.998, none.Confidence); // the rest is what was not read
    }

    [Theory]
    // Paid of an invoice of 600 and 600, or of 400 and 800 | the answer
    [InlineData(600, 600, 1_200, "apply FA-2026-00900#1 FA-2026-00900#2")] // all of it
    [InlineData(400, 800, 1_200, "apply FA-2026-00900#1 FA-2026-00900#2")]
    [InlineData(600, 600, 600, "apply FA-2026-00900#1")] // of equal instalments the first that is due
    [InlineData(400, 800, 800, "apply FA-2026-00900#2")]
    [InlineData(400, 800, 500, "review PartialPayment FA-2026-00900#1 FA-2026-00900#2")] // the first due first
    public void An_invoice_in_instalments_is_named_as_a_whole(long first, long second, long paid, string answer)
    {
        SmallBook book = Book();
        Invoice invoice = new InvoiceBuilder
        {
            Number = DocumentNumber.From("FA-2026-00900"),
            Customer = CustomerId.From("A"),
            IssueDate = Given.Day("2026-05-01"),
            Amount = Money.FromMinor((first + second) * 100, Currency.Eur),
            Schedule = [new(Given.Day("2026-05-31"), Money.FromMinor(first * 100, Currency.Eur)), new(Given.Day("2026-06-30"), Money.FromMinor(second * 100, Currency.Eur))],
        }.Build();
        foreach (OpenItem item in OpenItem.Of(invoice))
        {
            book.Add(item);
        }

        Assert.Equal(answer, SmallBook.Line(book.Match(SmallBook.Pay(paid * 100, "FA-2026-00900", 1))));
    }
}
