namespace Receivables.Matching;

/// <summary>Payments of one batch that want the same items, and payments that come twice.</summary>
public class ContentionTests
{
    private const long Amount = 123_456;

    private static SmallBook Book() => new SmallBook().Customer("A", "Alpha Lampes", 1).Customer("B", "Beta Lampes", 2).Invoice("FA-2026-00123", "A", Amount, "2026-05-01");

    [Fact]
    public void A_number_with_its_amount_stands_before_an_amount_alone() => Decide(
        Book(),
        [SmallBook.Pay(Amount, "merci", 1, id: "P1"), SmallBook.Pay(Amount, "FA-2026-00123", 2, id: "P2")],
        "review Contested",
        "apply FA-2026-00123");

    [Fact]
    public void Two_payers_who_name_one_invoice_are_both_held() => Decide(
        Book(),
        [SmallBook.Pay(Amount, "FA-2026-00123", 1, id: "P1"), SmallBook.Pay(Amount, "FA-2026-00123", 2, id: "P2")],
        "review Contested FA-2026-00123",
        "review Contested FA-2026-00123");

    [Fact]
    public void The_first_of_two_payments_of_one_payer_and_amount_settles_what_is_owed_once() => Decide(
        Book(),
        [SmallBook.Pay(Amount, "mai", 1, id: "P1"), SmallBook.Pay(Amount, "juin", 1, id: "P2")],
        "apply FA-2026-00123",
        "review SuspectedDuplicate");

    [Fact]
    public void The_second_of_two_equal_payments_is_a_suspected_duplicate()
    {
        IReadOnlyList<MatchProposal> proposals = Decide(
            Book(),
            [SmallBook.Pay(Amount, "FA-2026-00123", 1, id: "P1"), SmallBook.Pay(Amount, "FA-2026-00123", 1, id: "P2", booked: "2026-06-21")],
            "apply FA-2026-00123",
            "review SuspectedDuplicate");
        Assert.Equal(PaymentId.From("P1"), proposals[1].DuplicateOf);
        Assert.Equal([new MatchRival(PaymentId.From("P1"), ItemId.From("FA-2026-00123"), true)], proposals[1].Rivals);
    }

    [Fact]
    public void The_second_of_two_equal_payments_without_a_number_is_a_suspected_duplicate_too() => Decide(
        Book(),
        [SmallBook.Pay(Amount, "merci", 1, id: "P1"), SmallBook.Pay(Amount, "merci", 1, id: "P2")],
        "apply FA-2026-00123",
        "review SuspectedDuplicate");

    // Held for two invoices of which a part is paid: it says the same again, and no other month of anything is meant.
    [Fact]
    public void The_second_of_two_equal_payments_of_a_part_is_a_suspected_duplicate() => Decide(
        Book().Invoice("FA-2026-00124", "A", 77_777, "2026-05-03"),
        [SmallBook.Pay(150_000, "FA-2026-00123 FA-2026-00124", 1, id: "P1"), SmallBook.Pay(150_000, "FA-2026-00123 FA-2026-00124", 1, id: "P2")],
        "review PartialPayment FA-2026-00123 FA-2026-00124",
        "review SuspectedDuplicate FA-2026-00123 FA-2026-00124");

    [Fact]
    public void Who_pays_an_invoice_again_in_other_words_pays_it_twice()
    {
        IReadOnlyList<MatchProposal> proposals = Decide(
            Book(),
            [SmallBook.Pay(Amount, "FA-2026-00123 order 1", 1, id: "P1"), SmallBook.Pay(Amount, "again FA-2026-00123", 1, id: "P2", booked: "2026-06-21")],
            "apply FA-2026-00123",
            "review SuspectedDuplicate");
        Assert.Equal(PaymentId.From("P1"), proposals[1].DuplicateOf);

        // Known by name alone it is the same; where nobody is named, or somebody else claims the item too, a person decides.
        Decide(
            Book(),
            [SmallBook.Pay(Amount, "FA-2026-00123 order 1", name: "ALPHA LAMPES", id: "P1"), SmallBook.Pay(Amount, "again FA-2026-00123", name: "Alpha-Lampes", id: "P2")],
            "apply FA-2026-00123",
            "review SuspectedDuplicate");
        Decide(
            Book(),
            [SmallBook.Pay(Amount, "FA-2026-00123 order 1", id: "P1"), SmallBook.Pay(Amount, "again FA-2026-00123", id: "P2")],
            "review Contested FA-2026-00123",
            "review Contested FA-2026-00123");
        Decide(
            Book(),
            [SmallBook.Pay(Amount, "FA-2026-00123 order 1", 1, id: "P1"), SmallBook.Pay(Amount, "again FA-2026-00123", 1, id: "P2"), SmallBook.Pay(Amount, "FA-2026-00123", 2, id: "P3")],
            "review Contested FA-2026-00123",
            "review SuspectedDuplicate FA-2026-00123",
            "review Contested FA-2026-00123");
    }

    [Fact]
    public void Sets_that_share_an_invoice_are_not_one_paid_twice() => Decide(
        Book().Invoice("FA-2026-00124", "A", 77_777, "2026-05-03").Invoice("FA-2026-00125", "A", 77_777, "2026-05-04"),
        [SmallBook.Pay(Amount + 77_777, "FA-2026-00123 FA-2026-00124", 1, id: "P1"), SmallBook.Pay(Amount + 77_777, "FA-2026-00123 FA-2026-00125", 1, id: "P2")],
        "review Contested FA-2026-00123 FA-2026-00124",
        "review Contested FA-2026-00123 FA-2026-00125");

    [Fact]
    public void A_duplicate_is_never_pushed_onto_another_invoice_of_the_amount() => Decide(
        Book().Invoice("FA-2026-00124", "A", Amount, "2026-06-01", terms: "net 10"),
        [SmallBook.Pay(Amount, "FA-2026-00123", 1, id: "P1"), SmallBook.Pay(Amount, "FA-2026-00123", 1, id: "P2")],
        "apply FA-2026-00123",
        "review SuspectedDuplicate");

    [Fact]
    public void Equal_payments_of_a_subscription_go_to_the_oldest_months() => Decide(
        Book().Invoice("FA-2026-00124", "A", Amount, "2026-04-01").Invoice("FA-2026-00125", "A", Amount, "2026-06-01"),
        [SmallBook.Pay(Amount, "abo", 1, id: "P1"), SmallBook.Pay(Amount, "abo", 1, id: "P2"), SmallBook.Pay(Amount, "abo", 1, id: "P3"), SmallBook.Pay(Amount, "abo", 1, id: "P4")],
        "apply FA-2026-00124",
        "apply FA-2026-00123",
        "apply FA-2026-00125",
        "review SuspectedDuplicate");

    [Fact]
    public void A_month_that_another_payment_names_is_left_to_it() => Decide(
        Book().Invoice("FA-2026-00124", "A", Amount, "2026-04-01"),
        [SmallBook.Pay(Amount, "abo", 1, id: "P1"), SmallBook.Pay(Amount, "FA-2026-00124", 1, id: "P2")],
        "apply FA-2026-00123",
        "apply FA-2026-00124");

    [Fact]
    public void What_a_held_payment_names_is_not_given_to_an_amount() => Decide(
        Book(),
        [SmallBook.Pay(Amount - 50_000, "FA-2026-00123", 1, id: "P1"), SmallBook.Pay(Amount, "merci", 1, id: "P2")],
        "review PartialPayment FA-2026-00123",
        "review Contested FA-2026-00123");

    [Fact]
    public void The_same_set_paid_twice_is_applied_once() => Decide(
        Book().Invoice("FA-2026-00124", "A", 77_777, "2026-05-03"),
        [SmallBook.Pay(Amount + 77_777, "merci", 1, id: "P1"), SmallBook.Pay(Amount + 77_777, "merci", 1, id: "P2")],
        "apply FA-2026-00123 FA-2026-00124",
        "review SuspectedDuplicate");

    [Fact]
    public void A_set_and_one_item_of_it_are_both_held() => Decide(
        Book().Invoice("FA-2026-00124", "A", 77_777, "2026-05-03"),
        [SmallBook.Pay(Amount + 77_777, "tout", 1, id: "P1"), SmallBook.Pay(Amount, "merci", 1, id: "P2")],
        "review Contested FA-2026-00123 FA-2026-00124",
        "review Contested FA-2026-00123");

    [Fact]
    public void A_payment_like_one_in_the_ledger_that_names_the_same_is_held()
    {
        SmallBook book = Book().Before(SmallBook.Pay(Amount, "FA-2026-00123", 1, id: "P0", booked: "2026-06-01"));
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "FA-2026-00123", 1));
        Assert.Equal("review SuspectedDuplicate FA-2026-00123", SmallBook.Line(proposal));
        Assert.Equal(PaymentId.From("P0"), proposal.DuplicateOf);
    }

    [Fact]
    public void A_subscription_paid_like_last_month_is_applied()
    {
        SmallBook book = Book().Before(SmallBook.Pay(Amount, "abo", 1, id: "P0", booked: "2026-05-20"));
        Assert.Equal("apply FA-2026-00123", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "abo", 1))));
    }

    [Fact]
    public void A_transaction_read_twice_is_held_whatever_it_says()
    {
        SmallBook book = Book().Before(SmallBook.Pay(Amount, "x", 2, id: "P0", source: "acct/1/7"));
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "FA-2026-00123", 1, source: "acct/1/7"));
        Assert.Equal("review SuspectedDuplicate FA-2026-00123", SmallBook.Line(proposal));
        Decide(
            Book(),
            [SmallBook.Pay(Amount, "FA-2026-00123", 1, id: "P1", source: "s"), SmallBook.Pay(4_711, "other", 2, id: "P2", source: "s")],
            "apply FA-2026-00123",
            "unmatched SuspectedDuplicate");
    }

    [Fact]
    public void A_payment_in_the_ledger_is_said_to_be_there_and_nothing_else()
    {
        Payment payment = SmallBook.Pay(Amount, "FA-2026-00123", 1);
        MatchReport report = new MatchingEngineBuilder().AddDefaults().Build().Match(Book().Before(payment).Book, [payment], TestContext.Current.CancellationToken);
        Assert.Equal("unmatched AlreadyInLedger", SmallBook.Line(Assert.Single(report.Proposals)));
        Assert.Empty(report.ToEntries(NodaTime.Instant.FromUtc(2026, 7, 1, 0, 0), "me"));
        Assert.Empty(report.Totals);
    }

    // The same whatever the order of the input.
    private static IReadOnlyList<MatchProposal> Decide(SmallBook book, Payment[] payments, params string[] expected)
    {
        IReadOnlyList<MatchProposal> proposals = book.Match(payments);
        Assert.Equal(expected, proposals.Select(SmallBook.Line));
        Assert.Equal(expected.Reverse(), book.Match([.. payments.Reverse()]).Select(SmallBook.Line));
        return proposals;
    }
}
