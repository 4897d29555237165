using FsCheck.Fluent;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.Matching.Contention;

namespace Receivables.Matching;

/// <summary>What an accountant decides once, for payments of less, of more, and of nothing that is open: held by default, or applied as the policy says.</summary>
public class AmountActionScenarios
{
    private const string Open = "FA-2026-00001";

    private static readonly MatchingPolicy All = MatchingPolicy.Default with
    {
        PartialPayments = PartialPaymentAction.ApplyWhereNamed,
        Overpayments = OverpaymentAction.ApplyRestOnAccount,
        PaymentsOnAccount = PaymentOnAccountAction.ApplyWherePayerIsKnown,
    };

    // The account is Alpha's (1), Beta's (2), Gamma's (3) or nobody's (7). Alpha owes 00001 of 1,000.04 and 00002 of 500.02; Beta owes 00003 of 700.03.
    [Theory]
    // Paid | text | payer | held by default | as all three policies say: what is settled of what, and what stands on whose account
    [InlineData(40_000, "FA-2026-00001", 1, "review PartialPayment", "apply FA-2026-00001 400.00 EUR")]
    [InlineData(40_000, "FA-2026-00001", 2, "review PartialPayment", "review PartialPayment")] // another customer's account
    [InlineData(120_000, "FA-2026-00001 FA-2026-00002", 1, "review PartialPayment", "apply FA-2026-00001 1000.04 EUR, FA-2026-00002 199.96 EUR")]
    [InlineData(150_000, "FA-2026-00001", 1, "review Overpayment", "apply FA-2026-00001 1000.04 EUR, 499.96 EUR on account of A")]
    [InlineData(69_900, "FA-2026-00001", 2, "review PartialPayment", "review PartialPayment")] // 00003 is hers, and one euro more
    [InlineData(40_000, "FA-2026-00001 FA-2025-00777", 1, "review PartialPayment", "review PartialPayment")] // and one that is settled
    [InlineData(150_000, "FA-2026-00001", 2, "review Overpayment", "review Overpayment")]
    [InlineData(10_000_000, "FA-2026-00001", 7, "review Overpayment", "review Overpayment")] // nobody knows who pays the rest
    [InlineData(900_000, "FA-2026-00001 FA-2026-00003", 1, "review Overpayment", "review Overpayment")] // of two customers
    [InlineData(40_000, "merci", 1, "unmatched OwesOtherAmounts", "apply, 400.00 EUR on account of A")]
    [InlineData(40_000, "merci", 7, "unmatched NoCandidate", "unmatched NoCandidate")] // nobody known
    [InlineData(40_000, "merci", 3, "unmatched NoCandidate", "apply, 400.00 EUR on account of G")] // owes nothing
    [InlineData(40_000, "FA-2025-00777", 1, "unmatched NamesNothingOpen", "unmatched NamesNothingOpen")] // settled
    [InlineData(100_004, "merci", 1, "apply", "apply FA-2026-00001 1000.04 EUR")]
    public void What_is_done_with_less_and_more_is_policy(long cents, string text, int payer, string held, string applied)
    {
        Payment payment = SmallBook.Pay(cents, text, payer);
        Assert.StartsWith(held, SmallBook.Line(Book(MatchingPolicy.Default).Match(payment)), StringComparison.Ordinal);
        Assert.StartsWith(applied, Line(Book(All).Match(payment)), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_policy_speaks_for_itself()
    {
        string[] lines(MatchingPolicy policy) =>
            [.. new[] { (40_000L, Open), (150_000L, Open), (40_000L, "merci") }.Select(p => SmallBook.Line(Book(policy).Match(SmallBook.Pay(p.Item1, p.Item2, 1))).Split(' ')[0])];
        Assert.Equal(["apply", "review", "unmatched"], lines(MatchingPolicy.Default with { PartialPayments = PartialPaymentAction.ApplyWhereNamed }));
        Assert.Equal(["review", "apply", "unmatched"], lines(MatchingPolicy.Default with { Overpayments = OverpaymentAction.ApplyRestOnAccount }));
        Assert.Equal(["review", "review", "apply"], lines(MatchingPolicy.Default with { PaymentsOnAccount = PaymentOnAccountAction.ApplyWherePayerIsKnown }));
        Assert.Equal(["review", "review", "unmatched"], lines(All with { ApplyThreshold = 1 }));
    }

    [Fact]
    public void Two_parts_fit_as_long_as_there_is_something_open()
    {
        SmallBook book = Book(All);
        Assert.Equal(["apply FA-2026-00001 400.00 EUR", "apply FA-2026-00001 600.04 EUR"], Lines(book, [SmallBook.Pay(40_000, Open, 1, id: "P1"), SmallBook.Pay(60_004, Open, 1, id: "P2")]));
        Assert.Equal(["review Contested", "review Contested"], Lines(book, [SmallBook.Pay(40_000, Open, 1, id: "P1"), SmallBook.Pay(60_005, Open, 1, id: "P2")]).Select(l => l[..16]));
    }

    // A discount taken after its window is for a person, and so is a part of an item that is not enough for both.
    [Theory]
    [InlineData(90_000, "review Contested")]
    [InlineData(10_000, "review Contested")]
    [InlineData(1, "review BelowThreshold")] // hardly a part at all
    [InlineData(100_000, "apply FA-2026-00123 1000.00 EUR")]
    public void A_part_of_what_a_held_payment_names_is_not_given_away(long cents, string expected)
    {
        SmallBook book = Book(All).Invoice("FA-2026-00123", "A", 100_000, "2026-05-01", terms: "2/10 net 30");
        Payment late = SmallBook.Pay(98_000, "FA-2026-00123", 1, id: "P1", booked: "2026-06-01");
        Payment other = SmallBook.Pay(cents, "FA-2026-00123", 0, "Somebody", id: "P2", booked: "2026-06-10");
        string[] lines = Lines(book, [late, other]);
        Assert.StartsWith(expected, lines[1], StringComparison.Ordinal);
        Assert.Equal(expected[0] == 'a' ? "unmatched NamesNothingOpen" : "review LateDiscount FA-2026-00123", SmallBook.Line(book.Match(late, other)[0]));
        Assert.Equal(lines.Reverse(), Lines(book, [other, late]));
    }

    [Fact]
    public void Who_puts_the_same_on_account_twice_may_have_paid_twice()
    {
        string[] lines = Lines(Book(All), [SmallBook.Pay(40_000, "merci", 1, id: "P1"), SmallBook.Pay(40_000, "merci", 1, id: "P2", booked: "2026-06-21"), SmallBook.Pay(40_000, "juin", 1, id: "P3")]);
        Assert.Equal(["apply, 400.00 EUR on account of A", "review SuspectedDuplicate", "apply, 400.00 EUR on account of A"], lines);
        Assert.Equal("review SuspectedDuplicate", SmallBook.Line(Book(All).Before(SmallBook.Pay(40_000, "merci", 1, id: "P0")).Match(SmallBook.Pay(40_000, "merci", 1))));
    }

    // It fitted an item that another payment settles: that is for a person.
    [Fact]
    public void What_lost_its_item_to_another_is_not_put_on_account()
    {
        string[] lines = Lines(Book(All), [SmallBook.Pay(70_003, "", 7, id: "P1"), SmallBook.Pay(70_003, "FA-2026-00003", 2, id: "P2"), SmallBook.Pay(70_003, "merci", 2, id: "P3")]);
        Assert.Equal(["unmatched NoCandidate", "apply FA-2026-00003 700.03 EUR", "review Contested"], lines);
    }

    [Fact]
    public void A_payment_on_account_says_so_in_both_languages()
    {
        MatchProposal proposal = Book(All).Match(SmallBook.Pay(40_000, "merci", 1));
        Assert.Equal("Payment P1 of 400.00 EUR from DE02000000000000000001 stands on the account of Alpha: the payer's account is on file for A; 400.00 EUR stays unapplied.", Unspaced(proposal.Sentence()));
        Assert.Equal(
            "L'encaissement P1 de 400,00 EUR, payeur DE02000000000000000001, est porté au compte du client Alpha : le compte bancaire du payeur figure sur la fiche du client A ; 400,00 EUR non lettrés.",
            Unspaced(proposal.Sentence(ExplanationLanguage.French)));
        Assert.StartsWith("P1 400.00 EUR: on the account of Alpha (", proposal.Explain(), StringComparison.Ordinal);
        Assert.StartsWith("P1 400,00 EUR : porté au compte du client Alpha (", proposal.Explain(ExplanationLanguage.French).Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_may_say_otherwise_of_a_payment_on_account()
    {
        MatchProposal proposal = Book(All).Match(SmallBook.Pay(40_000, "merci", 1));
        var header = new BatchHeader("by hand", new LocalDate(2026, 7, 1), Instant.FromUtc(2026, 7, 1, 8, 0), "me");
        Assert.IsType<MatchConfirmed>(Assert.Single(proposal.ConfirmOnAccount(header, CustomerId.From("A"))).Payload);
        Assert.IsType<UnappliedMoved>(proposal.ConfirmOnAccount(header, CustomerId.From("B"))[0].Payload);
        Assert.Throws<InvalidOperationException>(() => proposal.Confirm(header));
    }

    [Fact]
    public void A_ledger_accepts_whatever_the_policies_apply() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), async seed =>
    {
        var crowd = new CrowdedBook(seed);
        Ledger ledger = await Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("L"));
        Instant recorded = Instant.FromUtc(2026, 7, 1, 8, 0);
        IEnumerable<JournalEntry> issued = crowd.Book.OpenItems.Select(i => new JournalEntry(EntryId.From("issue " + i.Id), i.IssueDate, recorded, "me", new InvoiceIssued((Invoice)i.Document!)));
        Assert.Equal(AppendStatus.Appended, (await ledger.AppendAsync(issued)).Status);
        MatchingEngine engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(All with { ApplyThreshold = 0.5m, ApplyMargin = LogOdds.Zero }).Build();
        MatchReport report = engine.Match(crowd.Book, crowd.Payments);
        AppendResult result = await ledger.AppendAsync(report.ToEntries(recorded, "matching"));
        Assert.True(result.Status == AppendStatus.Appended, result.ToString());
        Assert.All(report.Totals, t => Assert.Equal(t.Received, t.Applied + t.Unapplied + t.Review + t.Unmatched));
    }, 300);

    private static SmallBook Book(MatchingPolicy policy)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Beta", 2).Customer("G", "Gamma", 3)
            .Invoice(Open, "A", 100_004, "2026-05-01").Invoice("FA-2026-00002", "A", 50_002, "2026-05-02").Invoice("FA-2026-00003", "B", 70_003, "2026-05-03").Settled("FA-2025-00777", "A");
        book.Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(policy).Build();
        return book;
    }

    private static string[] Lines(SmallBook book, Payment[] payments) => [.. book.Match(payments).Select(Line)];

    private static string Line(MatchProposal proposal)
    {
        string decision = SmallBook.Line(proposal).Split(' ')[0] + (proposal.Reason == MatchReason.None ? "" : $" {proposal.Reason}");
        string items = string.Join(", ", proposal.Items.Select(i => $"{i.Item.Id} {i.Allocation.Settled}"));
        string rest = proposal.Decision == MatchDecision.Apply && !proposal.Unapplied.IsZero ? $", {proposal.Unapplied} on account of {proposal.Customer}" : "";
        return proposal.Decision == MatchDecision.Apply ? $"{decision}{(items.Length > 0 ? " " : "")}{items}{rest}" : decision;
    }

    // The check digits of the account are no matter here.
    private static string Unspaced(string text) => System.Text.RegularExpressions.Regex.Replace(text.Replace('\u00A0', ' '), "DE\\d\\d0", "DE020");
}
