using NodaTime;
using Receivables.Journal;

namespace Receivables.Ledgers;

public class LedgerTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly Instant Recorded = Instant.FromUtc(2026, 1, 1, 12, 0);

    [Fact]
    public async Task An_invoice_that_is_paid_is_no_longer_open()
    {
        var store = new InMemoryJournalStore();
        Ledger ledger = await Ledger.OpenAsync(store, LedgerId.From("L"), cancellationToken: TestContext.Current.CancellationToken);
        var customer = CustomerId.From("C1");
        Invoice invoice = new InvoiceBuilder { Number = DocumentNumber.From("FA-1"), Customer = customer, IssueDate = Start, DueDate = Start.PlusDays(30), Amount = Money.Eur(100) }.Build();
        Payment payment = new PaymentBuilder { Id = PaymentId.From("P1"), BookingDate = Start.PlusDays(20), Amount = Money.Eur(100) }.Build();
        AppendResult result = await ledger.AppendAsync(
            [
                new(EntryId.From("1"), Start, Recorded, "me", new InvoiceIssued(invoice)),
                new(EntryId.From("2"), Start.PlusDays(20), Recorded, "me", new PaymentReceived(payment, customer)),
                new(EntryId.From("3"), Start.PlusDays(20), Recorded, "me", new Applied([new Allocation(ItemId.From("FA-1"), Money.Eur(100))], [new PaymentUse(payment.Id, customer, Money.Eur(100))])),
            ],
            TestContext.Current.CancellationToken);
        Assert.Equal(AppendStatus.Appended, result.Status);
        Assert.Equal(Money.Eur(100), Assert.Single(ledger.OpenItems(Start.PlusDays(19))).Open);
        Assert.Empty(ledger.OpenItems(Start.PlusDays(20)));
        Assert.Empty(ledger.Snapshot(Start.PlusDays(20)).Unapplied);
    }
}
