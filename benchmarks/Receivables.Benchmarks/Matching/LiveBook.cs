using System.Globalization;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Terms;

namespace Receivables.Benchmarks.Matching;

/// <summary>A creditor's open items, five a customer: 15-character numbers, terms of which two in five grant a discount, a purchase order on one in five, one credit note in 25. The same each time.</summary>
internal sealed class LiveBook
{
    internal static readonly LocalDate AsOf = new(2026, 6, 30);

    private const int ItemsEach = 5;

    private static readonly PaymentTerms[] Terms =
        [PaymentTerms.Net(30), PaymentTerms.Net(30), PaymentTerms.Parse("45 days end of month"), PaymentTerms.Parse("2/10 net 30"), PaymentTerms.Parse("3/14 net 45")];

    private readonly Random _random = new(20261128);

    /// <param name="items">How many open items.</param>
    internal LiveBook(int items)
    {
        Customers = new Customer[Math.Max(1, items / ItemsEach)];
        for (int c = 0; c < Customers.Length; c++)
        {
            Customers[c] = new CustomerBuilder { Id = IdOf(c), Name = Text($"Customer {c}"), Ibans = c % 10 < 7 ? [IbanOf(c)] : [] }.Build();
        }

        Items = new OpenItem[items];
        for (int i = 0; i < items; i++)
        {
            Items[i] = Item(i, _random.Next(Customers.Length));
        }
    }

    internal Customer[] Customers { get; }

    internal OpenItem[] Items { get; }

    /// <summary>Another item, that is not among them.</summary>
    internal OpenItem Item(int serial, int customer)
    {
        DocumentNumber number = DocumentNumber.From(Text($"FA-2026-{serial:0000000}"));
        LocalDate issued = AsOf.PlusDays(-_random.Next(1, 75));
        Money amount = Money.FromMinor((long)(1_500 * Math.Exp(_random.NextDouble() * 7.8)), Currency.Eur);
        if (serial % 25 == 0)
        {
            return OpenItem.Of(new CreditNoteBuilder { Number = number, Customer = IdOf(customer), IssueDate = issued, Amount = amount }.Build());
        }

        return OpenItem.Of(new InvoiceBuilder
        {
            Number = number,
            Customer = IdOf(customer),
            IssueDate = issued,
            Amount = amount,
            Terms = Terms[_random.Next(Terms.Length)],
            PurchaseOrders = serial % 5 == 1 ? [Text($"PO-{450_000_000L + serial}")] : [],
        }.Build())[0];
    }

    /// <summary>A payment of an item that names it, from the account of its customer.</summary>
    internal static Payment Pay(int number, OpenItem item) => new PaymentBuilder
    {
        Id = PaymentId.From(Text($"P{number:000000}")),
        BookingDate = AsOf,
        Amount = item.Open,
        Remittance = $"votre facture {item.Id.Document.Value.ToLowerInvariant()} du 12.05.2026 tel 06 12 34 56 78",
        Payer = new Party("A CUSTOMER", IbanOf(int.Parse(item.Customer.Value.AsSpan(1), CultureInfo.InvariantCulture))),
    }.Build();

    private static CustomerId IdOf(int customer) => CustomerId.From(Text($"C{customer:000000}"));

    private static Iban IbanOf(int number)
    {
        for (int check = 2; check <= 98; check++)
        {
            if (Iban.TryParse(Text($"DE{check:00}{number:000000000000000000}"), out Iban iban))
            {
                return iban;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(number));
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
