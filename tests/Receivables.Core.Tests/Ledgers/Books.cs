using NodaTime;
using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>A small ledger with short ways to say what happens, for tests of what a table cannot show.</summary>
internal static class Books
{
    internal static readonly LedgerId Id = LedgerId.From("L");
    internal static readonly CustomerId Buyer = CustomerId.From("C1");
    internal static readonly LocalDate Day = new(2026, 6, 1);
    internal static readonly Instant Now = Instant.FromUtc(2026, 7, 1, 9, 0);

    internal static JournalEntry Entry(string id, EntryPayload payload, int day = 0, int second = 0) =>
        new(EntryId.From(id), Day.PlusDays(day), Now + Duration.FromSeconds(second), "clerk", payload);

    internal static InvoiceIssued Invoice(string number, Money amount, int day = 0) => new(new InvoiceBuilder
    {
        Number = DocumentNumber.From(number),
        Customer = Buyer,
        IssueDate = Day.PlusDays(day),
        DueDate = Day.PlusDays(day + 30),
        Amount = amount,
    }.Build());

    internal static PaymentReceived Payment(string id, Money amount, int day = 0) =>
        new(new PaymentBuilder { Id = PaymentId.From(id), BookingDate = Day.PlusDays(day), Amount = amount, Remittance = "paid " + id }.Build(), Buyer);

    internal static Applied Application(string payment, string item, Money amount) =>
        new([new Allocation(ItemId.From(item), amount)], [new PaymentUse(PaymentId.From(payment), Buyer, amount)]);

    /// <summary>An invoice of 100, a payment of 60 on it ten days later.</summary>
    internal static JournalEntry[] PartPaid() =>
    [
        Entry("1", Invoice("FA-1", Money.Eur(100))),
        Entry("2", Payment("P1", Money.Eur(60), 10), 10),
        Entry("3", Application("P1", "FA-1", Money.Eur(60)), 10),
    ];

    internal static async Task<(InMemoryJournalStore Store, Ledger Ledger)> OpenAsync(JournalEntry[] entries, LedgerOptions? options = null)
    {
        var store = new InMemoryJournalStore();
        Ledger ledger = await Ledger.OpenAsync(store, Id, options);
        (await ledger.AppendAsync(entries)).EnsureInJournal();
        return (store, ledger);
    }
}
