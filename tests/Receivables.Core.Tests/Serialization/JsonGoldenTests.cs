using System.Text;
using NodaTime;
using Receivables.Terms;

namespace Receivables.Serialization;

/// <summary>The exact bytes, written by hand into the fixtures: a change of one is a change of the format.</summary>
public class JsonGoldenTests
{
    private static Customer Customer => new CustomerBuilder
    {
        Id = CustomerId.From("C00012"),
        Name = "Lampes Dubois & Fils SARL",
        Kind = CustomerKind.Business,
        Country = "FR",
        Ibans = [Iban.Parse("FR14 2004 1010 0505 0001 3M02 606")],
        VirtualAccounts = ["V-0012"],
        Parent = CustomerId.From("C00001"),
        ThirdPayers = [new Party("Factor Nord SA", Iban.Parse("FR76 3000 6000 0112 3456 7890 189"))],
        Aliases = ["Dubois", "Éclairage Dubois"],
        Segment = "key-account",
        Owner = "m.leroy",
        Language = "fr",
        Email = "compta@dubois.example",
        Phone = "+33 1 99 00 12 34",
        CreditLimit = Money.Eur(25_000m),
        Terms = PaymentTerms.Parse("2/10 net 30"),
    }.Build();

    private static Invoice Invoice => new InvoiceBuilder
    {
        Number = DocumentNumber.From("FA-2026-00123"),
        Customer = CustomerId.From("C00012"),
        IssueDate = new LocalDate(2026, 6, 1),
        Amount = Money.Eur(1224.49m),
        DueDate = new LocalDate(2026, 7, 1),
        Terms = PaymentTerms.Net(30),
        DeliveryDate = new LocalDate(2026, 5, 30),
        VatAmounts = [new(20m, Money.Eur(1000m), Money.Eur(200m)), new(5.50m, Money.Eur(23.21m), Money.Eur(1.28m))],
        PaymentReference = "RF18539007547034",
        PurchaseOrders = ["PO-77"],
    }.Build();

    private static Invoice Deposit => new InvoiceBuilder
    {
        Number = DocumentNumber.From("FA-2026-00124"),
        Customer = CustomerId.From("C00012"),
        Kind = InvoiceKind.Deposit,
        IssueDate = new LocalDate(2026, 6, 1),
        Amount = Money.FromMinor(3_000, Currency.FromCode("JPY")),
        Schedule =
        [
            new(new LocalDate(2026, 7, 1), Money.FromMinor(1_000, Currency.FromCode("JPY"))),
            new(new LocalDate(2026, 8, 1), Money.FromMinor(2_000, Currency.FromCode("JPY"))),
        ],
    }.Build();

    private static CreditNote CreditNote => new CreditNoteBuilder
    {
        Number = DocumentNumber.From("AV-2026-00007"),
        Customer = CustomerId.From("C00012"),
        IssueDate = new LocalDate(2026, 6, 15),
        Amount = Money.Eur(24m),
        Corrects = DocumentNumber.From("FA-2026-00123"),
    }.Build();

    private static Payment Payment => new PaymentBuilder
    {
        Id = PaymentId.From("P000001"),
        BookingDate = new LocalDate(2026, 6, 28),
        ValueDate = new LocalDate(2026, 6, 29),
        Amount = Money.Eur(1200m),
        Method = PaymentMethod.Transfer,
        CreditedAccount = "FR7630006000011234567890189",
        Payer = new Party("DUBOIS SARL", Iban.Parse("FR1420041010050500013M02606"), bic: "PSSTFRPPPAR", country: "FR"),
        UltimateDebtor = new Party("Dubois Fils", identification: "LEI 5493001KJTIIGC8Y1R12", account: "4711"),
        Remittance = "FA-2026-00123 \"escompte\" 2%",
        RemittanceLines = ["FA-2026-00123", "\"escompte\" 2%"],
        StructuredReferences = ["RF18539007547034"],
        ReferredDocuments =
        [
            new("FA-2026-00123", "CINV", new LocalDate(2026, 6, 1), Money.Eur(1224.49m), Money.Eur(1200m), Money.Eur(24.49m)),
            new(null, CreditNote: Money.Eur(1m), Adjustment: Money.Eur(-0.5m), AdjustmentReason: "casse"),
        ],
        EndToEndId = "E2E-1",
        MandateId = "M-1",
        Charges = [new(Money.Eur(3.5m), true, "OUR")],
        InstructedAmount = Money.FromMinor(129_900, Currency.Usd),
        ExchangeRate = new ExchangeRate(Currency.Usd, Currency.Eur, 0.92370m),
        BankCode = "PMNT/RCDT/ESCT",
        BatchId = "B-9",
        SourceKey = "FR76…189/2026-06/17",
        ExtraFields = [new("Purp/Cd", "SUPP")],
    }.Build();

    [Fact]
    public void A_customer() => Holds("customer", Customer);

    [Fact]
    public void An_invoice() => Holds("invoice", Invoice);

    [Fact]
    public void An_invoice_in_instalments_without_minor_digits() => Holds("deposit", Deposit);

    [Fact]
    public void A_credit_note() => Holds("credit-note", CreditNote);

    [Fact]
    public void A_payment() => Holds("payment", Payment);

    [Fact]
    public void The_least_that_each_noun_needs()
    {
        Compact("""{"id":"C1","name":"Dubois","kind":"business"}""", new CustomerBuilder { Id = CustomerId.From("C1"), Name = "Dubois" }.Build());
        Compact(
            """{"id":"P1","bookingDate":"2026-06-28","amount":{"amount":"1.00","currency":"EUR"}}""",
            new PaymentBuilder { Id = PaymentId.From("P1"), BookingDate = new LocalDate(2026, 6, 28), Amount = Money.Eur(1m) }.Build());
    }

    [Fact]
    public void An_invoice_read_with_its_terms_alone_falls_due_as_they_say()
    {
        const string Head = """{"number":"FA-1","customer":"C1","issueDate":"2026-06-01","amount":{"amount":"100","currency":"EUR"},"terms":""";
        Assert.Equal(new LocalDate(2026, 7, 1), ReceivablesJson.Deserialize<Invoice>(Head + "\"net 30\"}").DueDate);
        Invoice parts = ReceivablesJson.Deserialize<Invoice>(Head + "\"30% on receipt, 70% net 30\"}");
        Assert.Equal(["2026-06-01 30.00 EUR", "2026-07-01 70.00 EUR"], parts.Instalments.Select(i => $"{i.DueDate:uuuu-MM-dd} {i.Amount}"));
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => ReceivablesJson.Deserialize<Invoice>(Head + "\"due on 2026-05-01\"}"));
    }

    [Fact]
    public void Values()
    {
        Compact("\"EUR\"", Currency.Eur);
        Compact("\"FA-1#2\"", new ItemId(DocumentNumber.From("FA-1"), 2));
        Compact("\"2026-06-28\"", new LocalDate(2026, 6, 28));
        Compact("\"2026-06-28T09:30:00Z\"", Instant.FromUtc(2026, 6, 28, 9, 30));
        Compact("\"2026-06-28T09:30:00.12Z\"", Instant.FromUtc(2026, 6, 28, 9, 30).PlusNanoseconds(120_000_000));
        Compact("\"P-3D\"", Period.FromDays(-3));
        Compact("\"P2M\"", Period.FromMonths(2));
        Compact("\"directDebit\"", PaymentMethod.DirectDebit);
        Compact("""{"amount":"-0.05","currency":"EUR"}""", Money.Eur(-0.05m));
        Compact("""{"amount":"1.234","currency":"BHD"}""", Money.FromMinor(1_234, Currency.FromCode("BHD")));
        Compact("""{"source":"EUR","target":"USD","rate":"1.0825"}""", new ExchangeRate(Currency.Eur, Currency.Usd, 1.08250m));
    }

    // The same day in another calendar is the same day: JSON knows only the ISO calendar.
    [Fact]
    public void A_date_of_another_calendar_is_written_as_its_day() =>
        Assert.Equal("\"2026-06-28\"", ReceivablesJson.Serialize(new LocalDate(2026, 6, 28).WithCalendar(CalendarSystem.Julian)));

    [Fact]
    public void European_letters_stay_readable_and_all_others_are_escaped_for_ever() =>
        Compact("""{"name":"\u0022\u003CÉ \u0141\uD83D\uDE00\u6F22\u0026"}""".Replace("\\u0141", "Ł", StringComparison.Ordinal), new Party("\"<É Ł😀漢&"));

    private static void Compact<T>(string json, T value)
    {
        Assert.Equal(json, ReceivablesJson.Serialize(value));
        Assert.Equal(value, ReceivablesJson.Deserialize<T>(json));
    }

    private static void Holds<T>(string fixture, T value)
    {
        Assert.Equal(JsonFixture.Text(fixture).TrimEnd('\n'), ReceivablesJson.Serialize(value, indented: true));
        ReadResult<T> read = ReceivablesJson.Read<T>(JsonFixture.Bytes(fixture), fixture);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(value, Assert.Single(read.Items));
        Assert.Equal(value, ReceivablesJson.Deserialize<T>(Encoding.UTF8.GetBytes(JsonFixture.Text(fixture))));
    }
}
