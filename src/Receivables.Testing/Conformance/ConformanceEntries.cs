using System.Globalization;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Testing.Conformance;

/// <summary>The entries that the cases write.</summary>
internal static class ConformanceEntries
{
    private static readonly LocalDate Day = new(2026, 6, 28);

    /// <summary>Noon of the first day; each minute is one step.</summary>
    internal static Instant At(int minute) => Instant.FromUtc(2026, 6, 28, 12, 0) + Duration.FromMinutes(minute);

    /// <summary>A small entry whose content follows from its id.</summary>
    internal static JournalEntry Entry(string id, int minute = 0, int amount = 100, string actor = "conformance") => new(
        EntryId.From(id), Day, At(minute), actor, new CreditRefunded(ItemId.From("AV-1"), Money.FromMinor(amount, Currency.Eur)));

    /// <summary>A batch of entries with ids <c>prefix/0</c>, <c>prefix/1</c>, ….</summary>
    internal static JournalEntry[] Batch(string prefix, int count, int minute = 0) =>
        [.. Enumerable.Range(0, count).Select(i => Entry(string.Create(CultureInfo.InvariantCulture, $"{prefix}/{i}"), minute))];

    /// <summary>One entry of every kind, with what a store could lose: digits, days before 1970, empty and rare fields, letters beyond ASCII, nanoseconds.</summary>
    internal static JournalEntry[] OfEveryKind()
    {
        var c1 = CustomerId.From("Société d’Éclairage ‑ № 1");
        var c2 = CustomerId.From("顧客/2");
        var p1 = PaymentId.From("P1~2");
        Instant fine = At(0) + Duration.FromNanoseconds(123_456_789);
        var discount = new Adjustment(AdjustmentKind.EarlyPaymentDiscount, Money.Eur(2.40m), [new VatAmount(20, Money.Eur(2), Money.Eur(0.40m))], "665");
        var withheld = new Adjustment(AdjustmentKind.Withholding, Money.Eur(5), opens: new MovedItem(ItemId.From("FA-1/W"), c1, Day.PlusDays(90)));
        var crossing = new Allocation(
            ItemId.From("US-1"), Money.FromMinor(10_825, Currency.Usd), paid: Money.Eur(100), rate: new ExchangeRate(Currency.Usd, Currency.Eur, 0.923787528868m), fxDifference: Money.Eur(-1.17m));
        EntryPayload[] payloads =
        [
            new InvoiceIssued(FullInvoice(c1)),
            new InvoiceIssued(BareInvoice(c2)),
            new CreditNoteIssued(FullCreditNote(c1)),
            new ChargeRaised(ItemId.From("FEE-1"), ItemKind.Compensation, c1, Money.Eur(40), Day, DocumentNumber.From("FA-1")),
            new ChargeRaised(ItemId.From("FEE-2"), ItemKind.Interest, c2, Money.FromMinor(1, Currency.FromCode("BHD")), new LocalDate(1969, 12, 31)),
            new PaymentReceived(FullPayment(p1)),
            new PaymentReceived(new PaymentBuilder { Id = PaymentId.From("P2"), BookingDate = Day, Amount = Money.FromMinor(long.MaxValue, Currency.FromCode("JPY")) }.Build(), c2),
            new UnappliedMoved(p1, null, c1, Money.Eur(1_200)),
            new Applied([new Allocation(new ItemId(DocumentNumber.From("FA-1"), 2), Money.Eur(107.40m), [discount, withheld]), crossing], [new PaymentUse(p1, c1, Money.Eur(200))]),
            new Applied([new Allocation(ItemId.From("A"), Money.Eur(1)), new Allocation(ItemId.From("B"), Money.Eur(-1))]),
            new WrittenOff(ItemId.From("FA-2"), new Adjustment(AdjustmentKind.WriteOff, Money.Eur(0.01m)), "under one cent"),
            new DepositCredited(DocumentNumber.From("AC-1"), ItemId.From("AC-1/C"), Money.Eur(500)),
            new PaymentReturned(p1, c1, Money.Eur(10), "AM04"),
            new PaymentRefunded(PaymentId.From("P2"), null, Money.FromMinor(3, Currency.FromCode("JPY")), "zu viel, \"doppelt\"\n\tgezahlt"),
            new CreditRefunded(ItemId.From("AV-1"), Money.Eur(12.50m)),
            new EntryReversed(EntryId.From("1"), "error"),
        ];
        return [.. payloads.Select((payload, i) => new JournalEntry(
            EntryId.From((i + 1).ToString(CultureInfo.InvariantCulture)), Day.PlusDays(-i * 4_000), fine, i % 2 == 0 ? "Zoë@host" : "batch", payload))];
    }

    private static Invoice FullInvoice(CustomerId customer) => new InvoiceBuilder
    {
        Number = DocumentNumber.From("FA-1"),
        Customer = customer,
        Kind = InvoiceKind.Deposit,
        IssueDate = Day,
        Amount = Money.Eur(1_200),
        VatAmounts = { new VatAmount(20, Money.Eur(500), Money.Eur(100)), new VatAmount(5.5m, Money.Eur(568.72m), Money.Eur(31.28m)) },
        Schedule = { new(Day.PlusDays(30), Money.Eur(1_000)), new(Day.PlusDays(60), Money.Eur(200)) },
        DeliveryDate = Day.PlusDays(-3),
        PaymentReference = "RF18539007547034",
        PurchaseOrders = { "PO 1", "PO/2" },
    }.Build();

    private static Invoice BareInvoice(CustomerId customer) => new InvoiceBuilder
    {
        Number = DocumentNumber.From("FA#2"),
        Customer = customer,
        IssueDate = Day,
        DueDate = Day,
        Amount = Money.FromMinor(1, Currency.FromCode("CLF")),
    }.Build();

    private static CreditNote FullCreditNote(CustomerId customer) => new CreditNoteBuilder
    {
        Number = DocumentNumber.From("AV-1"),
        Customer = customer,
        IssueDate = Day,
        Amount = Money.Eur(12.50m),
        Corrects = DocumentNumber.From("FA-1"),
        PurchaseOrders = { "PO 1" },
    }.Build();

    private static Payment FullPayment(PaymentId id) => new PaymentBuilder
    {
        Id = id,
        BookingDate = Day,
        ValueDate = Day.PlusDays(1),
        Amount = Money.Eur(1_200),
        Method = PaymentMethod.Transfer,
        CreditedAccount = "FR7630006000011234567890189",
        Payer = new Party("SOCIETE DES LAMPES", account: "12345", bic: "AGRIFRPP", country: "FR"),
        UltimateDebtor = new Party("Mère & Fille"),
        Remittance = "FA-1, FA-2\nmerci",
        RemittanceLines = { "FA-1, FA-2", "merci" },
        StructuredReferences = { "RF18539007547034" },
        ReferredDocuments = { new ReferredDocument("FA-1", "CINV", Day, Money.Eur(1_200), Money.Eur(1_100), Money.Eur(100)) },
        EndToEndId = "E2E",
        MandateId = "M1",
        Charges = { new PaymentCharge(Money.Eur(1.50m), IsIncluded: true, "BANK") },
        InstructedAmount = Money.FromMinor(129_900, Currency.Usd),
        ExchangeRate = new ExchangeRate(Currency.Usd, Currency.Eur, 0.9238m),
        BankCode = "PMNT/RCDT/ESCT",
        BatchId = "B1",
        SourceKey = "acct/stmt/1",
    }.Build();
}
