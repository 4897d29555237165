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
    private readonly long[] _prices;
    private readonly List<GeneratedCustomer> _customers = [];
    private readonly List<SettledDocument> _settled = [];
    private readonly Dictionary<int, int> _serials = [];

    private BookGenerator(BookProfile profile, int seed)
    {
        _profile = profile;
        _style = NumberStyle.All[seed % NumberStyle.All.Count];
        _random = new Random(seed);
        _references = _random.Next(4) == 0;

        // One creditor in four sells at list prices.
        _prices = _random.Next(4) == 0 ? [.. Enumerable.Range(0, 12).Select(_ => Amount())] : [];
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

        // Invoices are issued in turn to all customers, day by day: the numbers of one are far apart.
        (GeneratedCustomer Owner, int Slot)[] slots = [.. _customers.SelectMany(c => Enumerable.Range(0, c.Open.Count).Select(i => (c, i)))];
        _random.Shuffle(slots);
        foreach ((GeneratedCustomer owner, int slot) in slots.OrderBy(s => s.Owner.Open[s.Slot].IssueDate))
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
            Number = number,
            Account = account,
            Master = new CustomerBuilder
            {
                Id = CustomerId.From(string.Create(CultureInfo.InvariantCulture, $"C{number:000000}")),
                Name = name,
                Parent = parent,
                Ibans = _random.Next(100) < _profile.IbanPercent ? [account] : [],
            }.Build(),
        };
        // One customer in a hundred is a key account.
        int count = _random.Next(100) == 0 ? _random.Next(40, 120) : Math.Clamp((int)Math.Round(-_profile.ItemsPerCustomer * Math.Log(1 - _random.NextDouble())), 1, 60);
        PaymentTerms terms = Terms[_random.Next(Terms.Length)];
        long? subscription = _random.Next(15) == 0 ? Amount() : null;
        for (int i = 0; i < count; i++)
        {
            PaymentTerms own = _random.Next(12) == 0 && subscription is null ? Terms[_random.Next(Terms.Length)] : terms;
            customer.Open.Add(Draft(customer.Master.Id, subscription ?? Price(), own));
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
        LocalDate issued = GeneratedBook.AsOf.PlusDays(-(_random.Next(7) == 0 ? _random.Next(90, 400) : _random.Next(1, 90)));
        return Item(customer, $"draft{_random.Next()}", issued, cents, terms, null, null);
    }

    private void Number(GeneratedCustomer owner, int slot)
    {
        OpenItem draft = owner.Open[slot];
        for (int settled = _random.Next(3); settled > 0; settled--)
        {
            GeneratedCustomer other = _random.Next(3) == 0 ? _customers[_random.Next(_customers.Count)] : owner;
            DocumentNumber past = DocumentNumber.From(_style.Format(Serial(draft.IssueDate), draft.IssueDate, other.Number));
            _settled.Add(new SettledDocument(past, other.Master.Id));
            other.Settled.Add(past);
        }

        string order = _random.Next(5) == 0 ? string.Create(CultureInfo.InvariantCulture, $"PO{_random.Next(100_000, 999_999)}") : "";
        int serial = Serial(draft.IssueDate);
        string number = _style.Format(serial, draft.IssueDate, owner.Number);
        string? reference = _references ? CreditorReference.Create(CreditorReferenceKind.Rf, string.Create(CultureInfo.InvariantCulture, $"{draft.IssueDate.Year % 100:00}{serial:0000000}")).Value : null;
        bool isCredit = owner.Open.Count > 3 && _random.Next(25) == 0;
        owner.Open[slot] = isCredit
            ? Credit(draft, number)
            : Item(draft.Customer, number, draft.IssueDate, draft.Open.MinorUnits, ((Invoice)draft.Document!).Terms!, reference, order);
    }

    private int Serial(LocalDate issued)
    {
        int year = _style.Restarts ? issued.Year : 0;
        int serial = _serials.GetValueOrDefault(year);
        _serials[year] = serial + 1;
        return serial;
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

    private long Price() => _prices.Length > 0 && _random.Next(10) < 3 ? _prices[_random.Next(_prices.Length)] : Amount();

    // From 15 to 40,000, as many between 100 and 1,000 as between 1,000 and 10,000.
    private long Amount()
    {
        long cents = (long)(1_500 * Math.Pow(2_666, _random.NextDouble()));
        return _random.Next(100) >= _profile.RoundPercent ? cents
            : cents > 100_000 && _random.Next(2) == 0 ? cents / 10_000 * 10_000
            : Math.Max(1, cents / 1_000) * 1_000;
    }
}
