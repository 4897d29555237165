using NodaTime;
using Receivables.Journal;

namespace Receivables.Ledgers;

public class ClosedWithinADayTests
{
    private static readonly LocalDate Day = new(2026, 1, 5);
    private static readonly Instant Recorded = Instant.FromUtc(2026, 1, 5, 12, 0);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_item_opened_and_settled_on_one_day_was_closed_on_it(bool isAppendedTheOtherWayRound)
    {
        Ledger ledger = await Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("L"), cancellationToken: TestContext.Current.CancellationToken);
        var customer = CustomerId.From("C");
        Invoice invoice = new InvoiceBuilder { Number = DocumentNumber.From("A"), Customer = customer, IssueDate = Day, DueDate = Day, Amount = Money.Eur(100) }.Build();
        Payment payment = new PaymentBuilder { Id = PaymentId.From("P"), BookingDate = Day, Amount = Money.Eur(100) }.Build();
        JournalEntry received = new(EntryId.From("2"), Day, Recorded, "me", new PaymentReceived(payment, customer));
        JournalEntry issued = new(EntryId.From("1"), Day, Recorded, "me", new InvoiceIssued(invoice));
        JournalEntry[] first = isAppendedTheOtherWayRound ? [received, issued] : [issued, received];
        JournalEntry applied = new(EntryId.From("3"), Day, Recorded, "me", new Applied([new Allocation(ItemId.From("A"), Money.Eur(100))], [new PaymentUse(payment.Id, customer, Money.Eur(100))]));
        AppendResult result = await ledger.AppendAsync([.. first, applied], TestContext.Current.CancellationToken);
        Assert.Equal(AppendStatus.Appended, result.Status);
        Assert.Equal(Day, Assert.Single(ledger.Snapshot(Day).ItemsIssued(Day, Day)).ClosedOn);
    }
}
