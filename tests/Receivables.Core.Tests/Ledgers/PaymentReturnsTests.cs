using NodaTime;
using Receivables.Journal;

namespace Receivables.Ledgers;

public class PaymentReturnsTests
{
    private static readonly Instant Recorded = Instant.FromUtc(2026, 6, 30, 12, 0);
    private static readonly CustomerId Customer = CustomerId.From("C1");
    private static readonly PaymentId Payment = PaymentId.From("P1");

    [Theory]
    // 100.00 came in, settled 60.00 of A on the 10th and 30.00 of B on the 20th; the bank takes back, on the 15th or the 25th → what is open then, what is unapplied.
    [InlineData("10.00", "2026-05-25", "", "")] // the rest is enough
    [InlineData("40.00", "2026-05-25", "B 30.00 EUR", "")] // the latest application goes
    [InlineData("25.00", "2026-05-25", "B 30.00 EUR", "15.00")] // it frees more than is taken
    [InlineData("100.00", "2026-05-25", "A 60.00 EUR, B 30.00 EUR", "")]
    [InlineData("100.00", "2026-05-15", "A 60.00 EUR, B 30.00 EUR", "")] // B is applied later than the return: both count from the 20th
    public async Task What_the_return_opens_again(string amount, string day, string open, string unapplied)
    {
        Ledger ledger = await OpenAsync();
        AppendResult result = await ledger.AppendAsync(Return(ledger, amount, day), TestContext.Current.CancellationToken);
        Assert.True(result.IsInJournal, result.Refusal?.ToString());
        LedgerSnapshot after = ledger.Snapshot(Given.Day("2026-05-31"));
        Assert.Equal(open, string.Join(", ", after.OpenItems.Select(i => i.ToString())));
        Assert.Equal(unapplied, string.Join(", ", after.Unapplied.Select(u => u.Amount.ToAmountString())));
        Assert.Equal(Money.Eur(decimal.Parse(amount, null)), ledger.FindPayment(Payment, Given.Day("2026-05-31"))!.Returned);
    }

    [Theory]
    [InlineData("99.99", false)]
    [InlineData("100.00", true)]
    public async Task A_snapshot_knows_what_was_taken_back_in_full(string amount, bool returned)
    {
        Ledger ledger = await OpenAsync();
        (await ledger.AppendAsync(Return(ledger, amount, "2026-05-25"), TestContext.Current.CancellationToken)).EnsureInJournal();
        (LocalDate from, LocalDate to) = (Given.Day("2026-05-01"), Given.Day("2026-05-31"));
        Assert.Equal(returned, ledger.Snapshot(to).PaymentsReturned(from, to).Any());
        Assert.Single(ledger.Snapshot(to).PaymentsReceived(from, to));
        Assert.Empty(ledger.Snapshot(Given.Day("2026-05-24")).PaymentsReturned(from, to));
    }

    [Fact]
    public async Task A_payment_is_not_returned_twice()
    {
        Ledger ledger = await OpenAsync();
        (await ledger.AppendAsync(Return(ledger, "100.00", "2026-05-25"), TestContext.Current.CancellationToken)).EnsureInJournal();
        Assert.Empty(Return(ledger, "100.00", "2026-05-26"));
        Assert.Empty(Return(ledger, "0.01", "2026-05-26"));
    }

    [Fact]
    public async Task What_the_ledger_does_not_know_is_not_booked()
    {
        Ledger ledger = await OpenAsync();
        Assert.Empty(PaymentReturns.ToEntries(ledger, PaymentId.From("P2"), Money.Eur(1), Given.Day("2026-05-25"), "R1", Recorded, "me"));
        Assert.Empty(PaymentReturns.ToEntries(ledger, Payment, Given.Money("1.00 USD"), Given.Day("2026-05-25"), "R1", Recorded, "me"));
        Assert.Throws<ArgumentException>(() => PaymentReturns.ToEntries(ledger, Payment, Money.Eur(0), Given.Day("2026-05-25"), "R1", Recorded, "me"));
        Assert.Throws<ArgumentException>(() => PaymentReturns.ToEntries(ledger, Payment, Money.Eur(1), Given.Day("2026-05-25"), " ", Recorded, "me"));
    }

    [Fact]
    public async Task Each_account_gives_back_what_stands_on_it()
    {
        Ledger ledger = await OpenAsync();
        LocalDate day = Given.Day("2026-05-22");
        await ledger.AppendAsync([new(EntryId.From("moved"), day, Recorded, "me", new UnappliedMoved(Payment, Customer, null, Money.Eur(4)))], TestContext.Current.CancellationToken);
        PaymentReturned[] returned = [.. Return(ledger, "9.00", "2026-05-25").Select(e => e.Payload).OfType<PaymentReturned>()];
        Assert.Equal([(null, Money.Eur(4)), (Customer, Money.Eur(5))], returned.Select(r => (r.Account, r.Amount)));
    }

    private static IReadOnlyList<JournalEntry> Return(Ledger ledger, string amount, string day) =>
        PaymentReturns.ToEntries(ledger, Payment, Given.Money(amount + " EUR"), Given.Day(day), "R" + day, Recorded, "me", "AM04");

    private static async Task<Ledger> OpenAsync()
    {
        Ledger ledger = await Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("L"), cancellationToken: TestContext.Current.CancellationToken);
        LocalDate start = Given.Day("2026-05-01");
        Payment payment = new PaymentBuilder { Id = Payment, BookingDate = start.PlusDays(9), Amount = Money.Eur(100) }.Build();
        AppendResult result = await ledger.AppendAsync(
            [
                new(EntryId.From("1"), start, Recorded, "me", new InvoiceIssued(Invoice("A", 60))),
                new(EntryId.From("2"), start, Recorded, "me", new InvoiceIssued(Invoice("B", 30))),
                new(EntryId.From("3"), payment.BookingDate, Recorded, "me", new PaymentReceived(payment, Customer)),
                new(EntryId.From("4"), payment.BookingDate, Recorded, "me", Apply("A", 60)),
                new(EntryId.From("5"), start.PlusDays(19), Recorded, "me", Apply("B", 30)),
            ],
            TestContext.Current.CancellationToken);
        result.EnsureInJournal();
        return ledger;
    }

    private static Invoice Invoice(string number, decimal amount) =>
        new InvoiceBuilder { Number = DocumentNumber.From(number), Customer = Customer, IssueDate = Given.Day("2026-05-01"), DueDate = Given.Day("2026-05-31"), Amount = Money.Eur(amount) }.Build();

    private static Applied Apply(string item, decimal amount) =>
        new([new Allocation(ItemId.From(item), Money.Eur(amount))], [new PaymentUse(Payment, Customer, Money.Eur(amount))]);
}
