using NodaTime;
using Receivables.Ledgers;
using Receivables.Terms;

namespace Receivables.Matching;

/// <summary>A book of a few dozen customers with varied amounts, to which a test adds what it is about.</summary>
/// <remarks>A book of one invoice has no chance to measure; the filling gives each test the same ground.</remarks>
internal sealed class SmallBook
{
    private readonly List<OpenItem> _items = [];
    private readonly List<Customer> _customers = [];
    private readonly List<Payment> _before = [];
    private readonly List<SettledDocument> _settled = [];
    private readonly List<PaymentId> _returned = [];

    internal static readonly LocalDate AsOf = new(2026, 6, 30);

    internal SmallBook(int fillers = 40)
    {
        for (int c = 0; c < fillers; c++)
        {
            Customer($"F{c:00}", $"Filling Company {c}");
            for (int i = 0; i < 5; i++)
            {
                Invoice($"FA-2026-{10_000 + (c * 5) + i}", $"F{c:00}", (7_919L * ((c * 5) + i + 1) % 900_000) + 10_037, "2026-05-02");
            }
        }
    }

    internal MatchingEngine Engine { get; set; } = new MatchingEngineBuilder().AddDefaults().Build();

    internal MatchingBook Book => MatchingBook.From(_items, _customers, AsOf, MatchingHistory.Create(_before, _settled, _returned));

    internal IReadOnlyList<OpenItem> Items => _items;

    internal IReadOnlyList<Customer> Customers => _customers;

    internal static Iban Iban(int number)
    {
        string national = $"{number:000000000000000000}";
        for (int check = 2; check <= 98; check++)
        {
            if (Receivables.Iban.TryParse($"DE{check:00}{national}", out Iban iban))
            {
                return iban;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(number));
    }

    internal SmallBook Customer(string id, string name, params int[] ibans)
    {
        _customers.Add(new CustomerBuilder { Id = CustomerId.From(id), Name = name, Ibans = [.. ibans.Select(Iban)] }.Build());
        return this;
    }

    internal SmallBook Customer(Customer customer)
    {
        _customers.Add(customer);
        return this;
    }

    internal SmallBook Daughter(string id, string name, string parent)
    {
        _customers.Add(new CustomerBuilder { Id = CustomerId.From(id), Name = name, Parent = CustomerId.From(parent) }.Build());
        return this;
    }

    internal SmallBook Invoice(string number, string customer, long cents, string issued, string? reference = null, string? order = null, string? terms = null, string currency = "EUR", long paid = 0, string[]? orders = null)
    {
        Money amount = Money.FromMinor(cents, Currency.FromCode(currency));
        Invoice invoice = new InvoiceBuilder
        {
            Number = DocumentNumber.From(number),
            Customer = CustomerId.From(customer),
            IssueDate = Given.Day(issued),
            Amount = amount,
            PaymentReference = reference,
            PurchaseOrders = orders ?? (order is null ? [] : [order]),
            Terms = terms is null ? null : PaymentTerms.Parse(terms),
            DueDate = terms is null ? Given.Day(issued).PlusDays(30) : null,
            VatAmounts = cents % 120 == 0 ? [new VatAmount(20, amount.MultiplyRatio(100, 120, MidpointRounding.ToEven), amount.MultiplyRatio(20, 120, MidpointRounding.ToEven))] : [],
        }.Build();
        Money zero = Money.Zero(amount.Currency);
        _items.Add(new OpenItem(ItemId.From(number), ItemKind.Invoice, invoice.Customer, invoice.IssueDate, invoice.DueDate, amount, Money.FromMinor(paid, amount.Currency), zero, zero, invoice));
        return this;
    }

    internal SmallBook Credit(string number, string customer, long cents)
    {
        _items.Add(Given.Item(number, customer, "2026-05-01", "2026-05-01", Money.FromMinor(-cents, Currency.Eur).ToString()));
        return this;
    }

    internal SmallBook Add(OpenItem item)
    {
        _items.Add(item);
        return this;
    }

    internal SmallBook Before(Payment payment)
    {
        _before.Add(payment);
        return this;
    }

    internal SmallBook TakenBack(Payment payment)
    {
        _returned.Add(payment.Id);
        return Before(payment);
    }

    internal SmallBook Settled(string number, string customer)
    {
        _settled.Add(new SettledDocument(DocumentNumber.From(number), CustomerId.From(customer)));
        return this;
    }

    internal static Payment Pay(
        long cents, string text = "", int iban = 0, string? name = null, string id = "P1", string booked = "2026-06-20", string currency = "EUR",
        string? structured = null, string? endToEnd = null, string? document = null, string? source = null) =>
        new PaymentBuilder
        {
            Id = PaymentId.From(id),
            BookingDate = Given.Day(booked),
            Amount = Money.FromMinor(cents, Currency.FromCode(currency)),
            Remittance = text,
            Payer = new Party(name, iban == 0 ? default : Iban(iban)),
            StructuredReferences = structured is null ? [] : [structured],
            EndToEndId = endToEnd,
            ReferredDocuments = document is null ? [] : [new ReferredDocument(document)],
            SourceKey = source,
        }.Build();

    internal MatchProposal Match(Payment payment) => Engine.Match(Book, payment);

    internal IReadOnlyList<MatchProposal> Match(params Payment[] payments) => Engine.Match(Book, payments).Proposals;

    /// <summary>The answer in one line: <c>apply FA-1 FA-2</c>, <c>review PartialPayment FA-1</c>, <c>unmatched NoCandidate</c>.</summary>
    internal static string Line(MatchProposal proposal)
    {
        string reason = proposal.Reason == MatchReason.None ? "" : $" {proposal.Reason}";
        string items = string.Concat(proposal.Items.Select(i => " " + i.Item.Id));
        return proposal.Decision.ToString().ToLowerInvariant() + reason + items;
    }
}
