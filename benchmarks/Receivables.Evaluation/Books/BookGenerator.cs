using System.Globalization;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching;
using Receivables.References;
using Receivables.Terms;

namespace Receivables.Evaluation.Books;

/// <summary>Generates customers and what they owe. The same seed gives the same book.</summary>
internal sealed class BookGenerator
{
    private static readonly PaymentTerms[] Terms =
        [PaymentTerms.Net(30), PaymentTerms.Net(30), PaymentTerms.Parse("45 days end of month"), PaymentTerms.Parse("2/10 net 30"), PaymentTerms.Parse("3/14 net 45")];

    private readonly BookProfile _profile;
    private readonly NumberStyle _style;
    private readonly Random _random;
    private readonly bool _references;
    private readonly List<GeneratedCustomer> _customers = [];
    private readonly List<SettledDocument> _settled = [];
    private int _serial;

    private BookGenerator(BookProfile profile, int seed)
    {
        _profile = profile;
        _style = NumberStyle.All[seed % NumberStyle.All.Count];
        _random = new Random(seed);
        _references = _random.Next(4) == 0;
    }

    internal static GeneratedBook Generate(BookProfile profile, int seed, int openItems)
    {
        var generator = new BookGenerator(profile, seed);
        generator.Fill(openItems);
        MatchingBook book = MatchingBook.From(
            generator._customers.SelectMany(c => c.Open),
            generator._customers.Select(c => c.Master),
            GeneratedBook.AsOf,
            MatchingHistory.Create([], generator._settled));
        return new(profile, generator._style, generator._references, generator._customers, book);
    }

    private void Fill(int openItems)
    {
        var names = new CompanyNames(new Random(_random.Next()), _profile.NamesakePercent);
        int items = 0;
        while (items < openItems)
        {
            GeneratedCustomer customer = Customer(names.Next());
            _customers.Add(customer);
            items += customer.Open.Count;
        }

        // Invoices are issued in turn to all customers: the numbers of one are far apart.
        (GeneratedCustomer Owner, int Slot)[] slots = [.. _customers.SelectMany(c => Enumerable.Range(0, c.Open.Count).Select(i => (c, i)))];
        _random.Shuffle(slots);
        foreach ((GeneratedCustomer owner, int slot) in slots)
        {
            Number(owner, slot);
        }

        foreach (GeneratedCustomer customer in _customers)
        {
            customer.Open.Sort((a, b) => (a.DueDate, a.IssueDate, a.Id).CompareTo((b.DueDate, b.IssueDate, b.Id)));
            customer.Unpaid.UnionWith(customer.Open.Select(i => i.Id));
        }
    }

    private GeneratedCustomer Customer(string name)
    {
        int number = _customers.Count + 1;
        Iban account = Ibans.Of(number);
        CustomerId? parent = number > 10 && _random.Next(20) == 0 ? _customers[_random.Next(_customers.Count)].Master.Id : null;
        var customer = new GeneratedCustomer
        {
            Account = account,
            Master = new CustomerBuilder
            {
                Id = CustomerId.From(string.Create(CultureInfo.InvariantCulture, $"C{number:000000}")),
                Name = name,
                Parent = parent,
                Ibans = _random.Next(100) < _profile.IbanPercent ? [account] : [],
            }.Build(),
        };
        int count = Math.Max(1, (int)Math.Round(-_profile.ItemsPerCustomer * Math.Log(1 - _random.NextDouble())));
        PaymentTerms terms = Terms[_random.Next(Terms.Length)];
        long? subscription = _random.Next(15) == 0 ? Amount() : null;
        for (int i = 0; i < Math.Min(count, 60); i++)
        {
            PaymentTerms own = _random.Next(12) == 0 && subscription is null ? Terms[_random.Next(Terms.Length)] : terms;
            customer.Open.Add(Draft(customer.Master.Id, subscription ?? Amount(), own));
        }

        PlantDoubt(customer, terms);

        return customer;
    }

    // What nobody can decide: one item of the sum of two others, and two customers with one amount.
    private void PlantDoubt(GeneratedCustomer customer, PaymentTerms terms)
    {
        if (customer.Open.Count > 2 && _random.Next(25) == 0)
        {
            customer.Open.Add(Draft(customer.Master.Id, customer.Open[0].Open.MinorUnits + customer.Open[1].Open.MinorUnits, terms));
        }

        if (_customers.Count > 0 && _random.Next(25) == 0)
        {
            GeneratedCustomer other = _customers[_random.Next(_customers.Count)];
            customer.Open.Add(Draft(customer.Master.Id, other.Open[_random.Next(other.Open.Count)].Open.MinorUnits, terms));
        }
    }

    // The number comes once all items are there.
    private OpenItem Draft(CustomerId customer, long cents, PaymentTerms terms)
    {
        LocalDate issued = GeneratedBook.AsOf.PlusDays(-_random.Next(1, 90));
        return Item(customer, $"draft{_random.Next()}", issued, cents, terms, null, null);
    }

    private void Number(GeneratedCustomer owner, int slot)
    {
        for (int settled = _random.Next(3); settled > 0; settled--)
        {
            GeneratedCustomer other = _random.Next(3) == 0 ? _customers[_random.Next(_customers.Count)] : owner;
            DocumentNumber number = DocumentNumber.From(_style.Format(_serial++));
            _settled.Add(new SettledDocument(number, other.Master.Id));
            other.Settled.Add(number);
        }

        OpenItem draft = owner.Open[slot];
        string order = _random.Next(5) == 0 ? string.Create(CultureInfo.InvariantCulture, $"PO{_random.Next(100_000, 999_999)}") : "";
        int serial = _serial++;
        string? reference = _references ? CreditorReference.Create(CreditorReferenceKind.Rf, string.Create(CultureInfo.InvariantCulture, $"26{serial:0000000}")).Value : null;
        bool isCredit = owner.Open.Count > 3 && _random.Next(25) == 0;
        owner.Open[slot] = isCredit
            ? Credit(draft, _style.Format(serial))
            : Item(draft.Customer, _style.Format(serial), draft.IssueDate, draft.Open.MinorUnits, ((Invoice)draft.Document!).Terms!, reference, order);
    }

    private static OpenItem Item(CustomerId customer, string number, LocalDate issued, long cents, PaymentTerms terms, string? reference, string? order)
    {
        Money amount = Money.FromMinor(cents, Currency.Eur);
        Invoice invoice = new InvoiceBuilder
        {
            Number = DocumentNumber.From(number),
            Customer = customer,
            IssueDate = issued,
            Amount = amount,
            Terms = terms,
            PaymentReference = reference,
            PurchaseOrders = string.IsNullOrEmpty(order) ? [] : [order],
        }.Build();
        return OpenItem.Of(invoice)[0];
    }

    private OpenItem Credit(OpenItem draft, string number)
    {
        Money amount = Money.FromMinor(Math.Max(100, draft.Open.MinorUnits * _random.Next(5, 40) / 100), Currency.Eur);
        CreditNote note = new CreditNoteBuilder { Number = DocumentNumber.From(number), Customer = draft.Customer, IssueDate = draft.IssueDate, Amount = amount }.Build();
        return OpenItem.Of(note);
    }

    // From 15 to 40,000, as many between 100 and 1,000 as between 1,000 and 10,000.
    private long Amount()
    {
        long cents = (long)(1_500 * Math.Pow(2_666, _random.NextDouble()));
        return _random.Next(100) >= _profile.RoundPercent ? cents
            : cents > 100_000 && _random.Next(2) == 0 ? cents / 10_000 * 10_000
            : Math.Max(1, cents / 1_000) * 1_000;
    }
}
