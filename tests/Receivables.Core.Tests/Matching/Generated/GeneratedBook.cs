using System.Globalization;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Terms;

namespace Receivables.Matching.Generated;

/// <summary>
/// A seeded book of the plain profile: 1 to 12 open items a customer, 5 on average; IBANs on file for 70 %; amounts from 15 to 40,000 euros, one in five of whole euros,
/// one in twenty of whole hundreds; a third of the invoices grant 2 % within 10 days; one customer in twelve pays a monthly subscription of one amount; for every open item one that is settled.
/// </summary>
internal sealed class GeneratedBook
{
    internal static readonly LocalDate AsOf = new(2026, 6, 30);

    private static readonly string[] Words = ["Lampes", "Bau", "Trading", "Menuiserie", "Garage", "Hotel", "Clinique", "Atelier", "Logistik", "Verlag", "Studio", "Energie", "Foods", "Optik", "Textil"];
    private static readonly string[] Forms = ["SARL", "GmbH", "SAS", "Ltd", "AG", "SA", "BV", ""];

    private readonly Random _random;
    private readonly int _style;
    private int _serial = 3_000;

    internal GeneratedBook(int seed, int customers, bool knowsHistory = true)
    {
        _random = new Random(seed);
        _style = seed % NumberStyle.Count;
        for (int c = 0; c < customers; c++)
        {
            Customers.Add(Customer(c));
        }

        Book = MatchingBook.From(Customers.SelectMany(c => c.Open), Customers.Select(c => c.Master), AsOf, knowsHistory ? MatchingHistory.Create(null, Settled) : MatchingHistory.None);
    }

    internal List<GeneratedCustomer> Customers { get; } = [];

    internal List<SettledDocument> Settled { get; } = [];

    internal MatchingBook Book { get; }

    private GeneratedCustomer Customer(int index)
    {
        Iban account = SmallBook.Iban((index * 7_919) + 11);
        string name = $"{Words[_random.Next(Words.Length)]} {(char)('A' + _random.Next(26))}{(char)('a' + _random.Next(26))}{index.ToString(CultureInfo.InvariantCulture)} {Forms[_random.Next(Forms.Length)]}".Trim();
        var customer = new GeneratedCustomer
        {
            Account = account,
            Master = new CustomerBuilder
            {
                Id = CustomerId.From(string.Create(CultureInfo.InvariantCulture, $"C{index:00000}")),
                Name = name,
                Ibans = _random.Next(100) < 70 ? [account] : [],
            }.Build(),
        };
        long? subscription = _random.Next(12) == 0 ? Amount() : null;
        int count = 1 + _random.Next(4) + _random.Next(4) + (_random.Next(10) == 0 ? _random.Next(6) : 0);
        for (int i = 0; i < count; i++)
        {
            customer.Open.Add(Item(customer.Master.Id, subscription ?? Amount()));
        }

        return customer;
    }

    private OpenItem Item(CustomerId customer, long cents)
    {
        // One serial in two belongs to an invoice that is settled.
        Settled.Add(new SettledDocument(DocumentNumber.From(NumberStyle.Format(_style, _serial++)), customer));
        LocalDate issued = AsOf.PlusDays(-_random.Next(1, 75));
        Money amount = Money.FromMinor(cents, Currency.Eur);
        Invoice invoice = new InvoiceBuilder
        {
            Number = DocumentNumber.From(NumberStyle.Format(_style, _serial++)),
            Customer = customer,
            IssueDate = issued,
            Amount = amount,
            Terms = _random.Next(3) == 0 ? PaymentTerms.Net(30).WithDiscount(2, 10) : PaymentTerms.Net(30),
        }.Build();
        Money zero = Money.Zero(Currency.Eur);
        return new OpenItem(new ItemId(invoice.Number), ItemKind.Invoice, customer, issued, invoice.DueDate, amount, zero, zero, zero, invoice);
    }

    private long Amount()
    {
        long cents = (long)(1_500 * Math.Pow(2_666, _random.NextDouble()));
        return _random.Next(20) switch
        {
            0 => Math.Max(1, cents / 10_000) * 10_000,
            <= 4 => Math.Max(1, cents / 100) * 100,
            _ => cents,
        };
    }
}
