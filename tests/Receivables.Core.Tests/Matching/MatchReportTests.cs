using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Matching;

public class MatchReportTests
{
    private const long Amount = 123_456;

    private static readonly Instant Recorded = Instant.FromUtc(2026, 7, 1, 8, 0);

    private static SmallBook Book() => new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", Amount, "2026-05-01");

    [Fact]
    public void Entries_book_what_was_decided()
    {
        Payment applied = SmallBook.Pay(Amount, "FA-2026-00001", id: "P2");
        Payment held = SmallBook.Pay(50_000, "", 1, id: "P1");
        Payment stranger = SmallBook.Pay(4_711, "loyer", 9, id: "P0", booked: "2026-06-21");
        IReadOnlyList<JournalEntry> entries = Match(stranger, applied, held).ToEntries(Recorded, "matching");
        Assert.Equal(["received:P1", "received:P2", "applied:P2", "received:P0"], entries.Select(e => e.Id.Value));
        Assert.Equal(new PaymentReceived(held, CustomerId.From("A")), entries[0].Payload);
        Assert.Equal(new PaymentReceived(applied, CustomerId.From("A")), entries[1].Payload);
        Assert.Equal(new Applied([new Allocation(ItemId.From("FA-2026-00001"), Money.Eur(1234.56m))], [new PaymentUse(applied.Id, CustomerId.From("A"), Money.Eur(1234.56m))]), entries[2].Payload);
        Assert.Equal(new PaymentReceived(stranger), entries[3].Payload);
        Assert.All(entries, e => Assert.Equal((Recorded, "matching"), (e.RecordedAt, e.Actor)));
        Assert.Equal(new LocalDate(2026, 6, 20), entries[2].EffectiveDate);
    }

    [Fact]
    public void A_payment_in_advance_is_applied_on_the_day_of_the_invoice() =>
        Assert.Equal([new LocalDate(2026, 4, 20), new LocalDate(2026, 5, 1)], Match(SmallBook.Pay(Amount, "FA-2026-00001", booked: "2026-04-20")).ToEntries(Recorded, "me").Select(e => e.EffectiveDate));

    [Fact]
    public void Long_ids_of_payments_make_entry_ids_that_never_meet()
    {
        string stem = new('x', 127);
        IReadOnlyList<JournalEntry> entries = Match(SmallBook.Pay(1, id: stem + "1"), SmallBook.Pay(1, id: stem + "2"), SmallBook.Pay(1, id: "x")).ToEntries(Recorded, "me");
        Assert.Equal(3, entries.Select(e => e.Id).Distinct().Count());
        Assert.All(entries, e => Assert.InRange(e.Id.Value.Length, 1, 128));
    }

    [Fact]
    public void Totals_tell_what_became_of_the_money()
    {
        MatchReport report = Match(SmallBook.Pay(Amount, "FA-2026-00001", id: "P1"), SmallBook.Pay(100, "", 9, id: "P2"), SmallBook.Pay(7, id: "P3", currency: "USD"), SmallBook.Pay(60_000, "FA-2026-10000", id: "P4"));
        Assert.Equal(
        [
            new MatchTotals(Currency.Eur, Money.Eur(1835.56m), Money.Eur(1234.56m), Money.Eur(0), Money.Eur(600), Money.Eur(1)),
            new MatchTotals(Currency.Usd, Money.FromMinor(7, Currency.Usd), Money.Zero(Currency.Usd), Money.Zero(Currency.Usd), Money.Zero(Currency.Usd), Money.FromMinor(7, Currency.Usd)),
        ], report.Totals);
        Assert.Equal((1, 1, 2), (report.Applied.Count(), report.ForReview.Count(), report.Unmatched.Count()));
    }

    [Fact]
    public void A_proposal_explains_itself()
    {
        MatchProposal proposal = Match(SmallBook.Pay(130_000, "fa 2026/00001", 1)).Proposals[0];
        string[] lines = proposal.Explain().Split('\n');
        Assert.StartsWith("P1 1,300.00 EUR: to review, suggested FA-2026-00001 (", lines[0], StringComparison.Ordinal);
        Assert.Equal("  more than what it names was paid", lines[1]);
        Assert.Equal("  +18.4207  fa 2026/00001 read in the remittance text", lines[2]);
        Assert.Equal("   +4.6052  the payer's account is on file for A", lines[3]);
        Assert.Equal("   -3.9120  the amount is 65.44 EUR more than what is open", lines[4]);
        Assert.Equal("   -0.2231  the only open item of the customer", lines[5]);
        Assert.Equal("  65.44 EUR stays unapplied", lines[6]);
    }

    [Fact]
    public void Two_payments_of_one_id_are_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => Match(SmallBook.Pay(1), SmallBook.Pay(2)));

    [Fact]
    public void A_book_refuses_an_item_or_a_customer_twice_and_finds_what_it_has()
    {
        SmallBook small = Book();
        Assert.Throws<ArgumentException>(() => MatchingBook.From([.. small.Items, small.Items[0]], [], SmallBook.AsOf));
        Assert.Throws<ArgumentException>(() => MatchingBook.From([], [Given.Customer("A"), Given.Customer("A")], SmallBook.AsOf));
        MatchingBook book = small.Book;
        Assert.Equal("FA-2026-00001", Assert.Single(book.FindByNumber("fa 2026 00001")).Id.ToString());
        Assert.Empty(book.FindByNumber("-"));
        Assert.Empty(book.FindByNumber(new string('9', 200)));
        Assert.NotNull(book.Find(ItemId.From("FA-2026-00001")));
        Assert.Null(book.Find(ItemId.From("fa-2026-00001")));
        Assert.Equal(5, book.OpenItemsOf(CustomerId.From("F00")).Count);
        Assert.Empty(book.OpenItemsOf(CustomerId.From("NOBODY")));
        Assert.Equal("Alpha", book.FindCustomer(CustomerId.From("A"))?.Name);
        Assert.Null(book.FindCustomer(CustomerId.From("NOBODY")));
    }

    [Fact]
    public void A_cancelled_batch_throws()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        MatchingEngine engine = new MatchingEngineBuilder().AddDefaults().Build();
        Assert.Throws<OperationCanceledException>(() => engine.Match(Book().Book, [SmallBook.Pay(1)], cancelled.Token));
    }

    private static MatchReport Match(params Payment[] payments) => new MatchingEngineBuilder().AddDefaults().Build().Match(Book().Book, payments);
}
