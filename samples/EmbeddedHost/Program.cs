// A host that embeds the library: a billing program receives a payment, and asks which invoice it settles.
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Receivables;
using Receivables.Ledgers;
using Receivables.Matching;

await using ServiceProvider services = new ServiceCollection()
    .AddReceivables(options => options.Ledger = new LedgerOptions { FunctionalCurrency = Currency.Eur })
    .BuildServiceProvider();

var customer = new CustomerBuilder { Id = CustomerId.From("C001"), Name = "Hôtel du Phare" }.Build();
Invoice invoice = new InvoiceBuilder
{
    Number = DocumentNumber.From("FA-2026-00123"),
    Customer = customer.Id,
    IssueDate = new LocalDate(2026, 5, 20),
    Amount = Money.Eur(1224.49m),
    Terms = Receivables.Terms.PaymentTerms.Parse("net 30"),
}.Build();
Payment payment = new PaymentBuilder
{
    Id = PaymentId.From("P001"),
    BookingDate = new LocalDate(2026, 6, 18),
    Amount = Money.Eur(1224.49m),
    Payer = new Party("HOTEL DU PHARE SARL"),
    Remittance = "Facture fa 2026 00123",
}.Build();

Instant now = services.GetRequiredService<IClock>().GetCurrentInstant();
Ledger ledger = await services.GetRequiredService<ILedgerProvider>().OpenAsync(LedgerId.From("LAMPES"));
(await ledger.AppendAsync([new(EntryId.From("invoice/FA-2026-00123"), invoice.IssueDate, now, "billing", new InvoiceIssued(invoice))])).EnsureInJournal();

var book = MatchingBook.From(ledger.Snapshot(payment.BookingDate), [customer]);
MatchReport report = services.GetRequiredService<MatchingEngine>().Match(book, [payment]);
Console.WriteLine(report.Proposals[0].Explain());

(await ledger.AppendAsync(report.ToEntries(now, "matching"))).EnsureInJournal();
Console.WriteLine($"open after the payment: {ledger.Snapshot(payment.BookingDate).OpenItems.Count} items");
