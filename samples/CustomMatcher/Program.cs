// A matcher of one's own: tenants write the number of their lease, which no invoice has. Without it a payment is held; with it, it is applied.
using NodaTime;
using Receivables;
using Receivables.Ledgers;
using Receivables.Matching;

Customer[] tenants = [.. Enumerable.Range(1, 60).Select(i => new CustomerBuilder { Id = CustomerId.From($"T{i:00}"), Name = $"Tenant {i}" }.Build())];
OpenItem[] rents = [.. tenants.SelectMany((tenant, i) => OpenItem.Of(new InvoiceBuilder
{
    Number = DocumentNumber.From($"R-2026-06-{i + 1:00}"),
    Customer = tenant.Id,
    Amount = Money.Eur(611.37m + (7.13m * i)),
    IssueDate = new LocalDate(2026, 6, 1),
    DueDate = new LocalDate(2026, 6, 10),
}.Build()))];
var book = MatchingBook.From(rents, tenants, new LocalDate(2026, 6, 30));
Payment payment = new PaymentBuilder
{
    Id = PaymentId.From("P001"),
    BookingDate = new LocalDate(2026, 6, 9),
    Amount = Money.Eur(654.15m),
    Remittance = "loyer juin, bail B-2207",
}.Build();

var leases = new Dictionary<string, CustomerId> { ["B-2207"] = CustomerId.From("T07"), ["B-2208"] = CustomerId.From("T08") };
Console.WriteLine(new MatchingEngineBuilder().AddDefaults().Build().Match(book, payment).Explain());
Console.WriteLine(new MatchingEngineBuilder().AddDefaults().Add(new LeaseMatcher(leases)).Build().Match(book, payment).Explain());

/// <summary>Knows a tenant by the lease that the text names: one text in a thousand, say, names somebody else's.</summary>
internal sealed class LeaseMatcher(IReadOnlyDictionary<string, CustomerId> leases) : IMatcher
{
    public void Find(MatchContext context)
    {
        foreach ((string lease, CustomerId tenant) in leases.Where(l => context.Payment.Remittance.Contains(l.Key, StringComparison.Ordinal)))
        {
            context.IdentifyPayer(tenant, MatchEvidence.Create(EvidenceFamily.Payer, EvidenceKind.From("lease"), LogOdds.FromOdds(1_000), $"lease {lease} is that of {tenant}"));
        }
    }
}
