using NodaTime;
using NodaTime.Text;
using Receivables.Analytics;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Reporting;

/// <summary>Ledgers, customers and payments of a few words, through the public surface only.</summary>
internal static class Given
{
    internal static readonly LocalDate AsOf = new(2026, 6, 30);

    private static readonly Instant Recorded = Instant.FromUtc(2026, 6, 30, 18, 0);

    internal static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    internal static Customer Customer(string id, string name) => new CustomerBuilder { Id = CustomerId.From(id), Name = name }.Build();

    internal static JournalEntry Invoice(string number, string customer, string due, string amount) => Entry(number, new InvoiceIssued(new InvoiceBuilder
    {
        Number = DocumentNumber.From(number),
        Customer = CustomerId.From(customer),
        IssueDate = new LocalDate(2025, 12, 1),
        DueDate = Day(due),
        Amount = Money.Parse(amount),
    }.Build()));

    internal static JournalEntry CreditNote(string number, string customer, string amount) => Entry(number, new CreditNoteIssued(new CreditNoteBuilder
    {
        Number = DocumentNumber.From(number),
        Customer = CustomerId.From(customer),
        IssueDate = new LocalDate(2025, 12, 1),
        Amount = Money.Parse(amount),
    }.Build()));

    internal static JournalEntry Received(string id, string? customer, string amount) =>
        Entry(id, new PaymentReceived(Payment(id, amount, "somebody", ""), customer is null ? null : CustomerId.From(customer)));

    internal static Payment Payment(string id, string amount, string payer, string remittance, string booked = "2026-06-15") => new PaymentBuilder
    {
        Id = PaymentId.From(id),
        BookingDate = Day(booked),
        Amount = Money.Parse(amount),
        Payer = new Party(payer),
        Remittance = remittance,
    }.Build();

    internal static async Task<Ledger> Ledger(params IEnumerable<JournalEntry> entries)
    {
        Ledger ledger = await Ledgers.Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("L"));
        AppendResult result = await ledger.AppendAsync(entries);
        Assert.Equal(AppendStatus.Appended, result.Status);
        return ledger;
    }

    internal static async Task<LedgerSnapshot> Snapshot(params IEnumerable<JournalEntry> entries) => (await Ledger(entries)).Snapshot(AsOf);

    internal static async Task<AgedBalance> Aged(params IEnumerable<JournalEntry> entries) => AgedBalance.Of(await Snapshot(entries));

    internal static MatchReport Matched(LedgerSnapshot snapshot, IEnumerable<Customer> customers, params IEnumerable<Payment> payments) =>
        new MatchingEngineBuilder().AddDefaults().Build().Match(MatchingBook.From(snapshot, customers), payments);

    internal static HtmlReportBuilder Report(HtmlReportOptions? options = null) => new("Lampes SARL", AsOf, options);

    private static JournalEntry Entry(string id, EntryPayload payload) => new(EntryId.From(id), new LocalDate(2025, 12, 1), Recorded, "test", payload);
}
