using System.Globalization;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Terms;

namespace Receivables.Matching.Books;

/// <summary>Seeded changes of a book with everything that collides, small and large, several things at once.</summary>
internal sealed class RandomChanges
{
    private static readonly PaymentTerms Parts = PaymentTerms.InInstalments(InstalmentTerm.Of(30, DueRule.OnReceipt), InstalmentTerm.Of(70, DueRule.Days(60)));

    private readonly Random _random;
    private readonly RandomBooks _books;
    private readonly BookTwin _twin;
    private readonly List<OpenItem> _ever;
    private int _count;

    internal RandomChanges(int seed)
    {
        _random = new Random(seed);
        _books = new RandomBooks(seed);
        _ever = [.. _books.Items];
        _twin = new BookTwin(_books.Items, _books.Customers, SmallBook.AsOf);
        if (_random.Next(2) == 0)
        {
            _twin.Settled.AddRange(Enumerable.Range(0, _random.Next(4)).Select(i => new SettledDocument(DocumentNumber.From($"FA-2026-{9_000 + i}"), CustomerId.From($"C{_random.Next(3)}"))));
            _twin.Payments.AddRange(Renamed(_books.Payments(3)));
        }
    }

    /// <summary>The book, made again from lists.</summary>
    internal BookTwin Twin => _twin;

    /// <summary>Payments of what is open, of what is settled and of nothing.</summary>
    internal List<Payment> Payments() => _books.Payments(8);

    /// <summary>All numbers that were ever of the book, and some that never were.</summary>
    internal IReadOnlyCollection<string> Texts() =>
    [
        .. _ever.Select(i => i.Id.Document.Value), .. _ever.Select(i => i.Document?.PaymentReference).OfType<string>(), .. _ever.SelectMany(i => i.Document?.PurchaseOrders ?? []),
        .. _twin.Settled.Select(s => s.Number.Value), "FA-2026-10001", "FA-2026-99999", "10 003", "RF18539007547034", "PO-777", "nothing",
    ];

    /// <summary>The next change, of which the book takes note.</summary>
    internal MatchingBookChange Next()
    {
        int about = _random.Next(10);
        List<OpenItem> some = [.. _twin.Items.OrderBy(_ => _random.Next()).Take(_random.Next(4))];
        int part = _random.Next(some.Count + 1);
        List<Payment> received = about is 0 or 1 or 2 ? [.. Renamed(_books.Payments(_random.Next(3)))] : [];
        MatchingBookChange change = MatchingBookChange.None with
        {
            Added = about is 3 or 4 or 5 ? Added() : [],
            Settled = about is 0 or 1 or 2 or 5 ? [.. some[..part].SelectMany(Settled)] : [],
            Changed = about is 6 or 5 ? [.. some[part..].Select(Changed)] : [],
            Withdrawn = about == 7 ? [.. some.Select(i => i.Id)] : [],
            Received = received,
            Returned = about is 0 or 8 ? [.. _twin.Payments.Concat(received).Select(p => p.Id).Where(id => !_twin.Returned.Contains(id) && _random.Next(3) == 0).Take(2)] : [],
            Customers = about == 9 ? Customers() : [],
            AsOf = _random.Next(3) == 0 ? _twin.AsOf.PlusDays(_random.Next(20)) : null,
        };
        _twin.Apply(change);
        return change;
    }

    private List<OpenItem> Added()
    {
        List<OpenItem> added = [];
        for (int i = _random.Next(1, 5); i > 0; i--)
        {
            added.AddRange(_random.Next(5) == 0 ? Reopened(added) : New());
        }

        foreach (OpenItem item in added.Where(a => _ever.TrueForAll(e => e.Id != a.Id)))
        {
            _ever.Add(item);
            _books.Items.Add(item);
        }

        return added;
    }

    private IEnumerable<OpenItem> New()
    {
        _count++;
        string customer = _random.Next(4) == 0 ? $"D{_random.Next(4)}" : $"C{_random.Next(5)}";
        string number = _random.Next(4) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"R/26/{_count:000}-{_random.Next(10, 13)}"),
            1 => string.Create(CultureInfo.InvariantCulture, $"fa 2026 1{_count:0000}"),
            _ => "",
        };
        return _random.Next(6) switch
        {
            0 => [Given.Item($"TAX{_count}", customer, "2026-06-01", "2026-06-30", "123.45 EUR", ItemKind.Withholding)],
            1 => OpenItem.Of(Invoice($"T-{_count}", customer, Parts)),
            2 => [Given.Item(number.Length > 0 ? number : $"?{_count}!", customer, "2026-05-07", "2026-06-07", "200.00 EUR")],
            3 => OpenItem.Of(Invoice(number.Length > 0 ? number : $"FA-2027-{_count:00000}", customer, PaymentTerms.Parse("2/10 net 30"))),
            _ => [Numbered(_books.Item(customer))],
        };
    }

    // The numbers of the book go on, whatever became of the items before.
    private OpenItem Numbered(OpenItem item) =>
        new(ItemId.From($"{(_random.Next(2) == 0 ? "FA-2026-" : "")}{11_000 + _count}"), item.Kind, item.Customer, item.IssueDate, item.DueDate, item.Original, item.Settled, item.Adjusted, item.Moved, item.Document);

    private Invoice Invoice(string number, string customer, PaymentTerms terms) => new InvoiceBuilder
    {
        Number = DocumentNumber.From(number),
        Customer = CustomerId.From(customer),
        IssueDate = new LocalDate(2026, _random.Next(4, 7), _random.Next(1, 28)),
        Amount = Money.FromMinor(_random.Next(3) == 0 ? 10_000 : _random.Next(1, 90_000), _random.Next(4) == 0 ? Currency.Usd : Currency.Eur),
        Terms = terms,
        PaymentReference = _random.Next(3) == 0 ? "RF18539007547034" : null,
        PurchaseOrders = _random.Next(3) == 0 ? ["PO-777", $"PO {_count}"] : [],
    }.Build();

    private IEnumerable<OpenItem> Reopened(List<OpenItem> added) =>
        _ever.Where(i => _twin.Items.TrueForAll(open => open.Id != i.Id) && !added.Exists(a => a.Id == i.Id)).OrderBy(_ => _random.Next()).Take(1);

    private IEnumerable<Allocation> Settled(OpenItem item)
    {
        long open = item.Open.MinorUnits;
        Money all = item.Open;
        switch (_random.Next(5))
        {
            case 0:
                return [new Allocation(item.Id, Money.FromMinor(open / 3, all.Currency)), new Allocation(item.Id, Money.FromMinor(open - (open / 3), all.Currency))];
            case 1:
                return [new Allocation(item.Id, Money.FromMinor(open / 2, all.Currency))];
            case 2 when open > 100:
                return [new Allocation(item.Id, all, [new Adjustment(AdjustmentKind.BankCharge, Money.FromMinor(25, all.Currency))])];
            case 3 when open > 100:
                var moved = new MovedItem(ItemId.From($"{item.Id}/moved{_count++}"), item.Customer, item.DueDate);
                return [new Allocation(item.Id, all, [new Adjustment(AdjustmentKind.Deduction, Money.FromMinor(50, all.Currency), opens: moved)])];
            default:
                return [new Allocation(item.Id, all)];
        }
    }

    private OpenItem Changed(OpenItem item) => _random.Next(4) switch
    {
        0 => With(item, item.Customer, item.DueDate, Money.FromMinor(item.Original.MinorUnits / 2, item.Original.Currency)),
        1 => With(item, item.Customer, item.DueDate.PlusDays(_random.Next(-20, 40)), item.Settled),
        2 => With(item, CustomerId.From($"C{_random.Next(6)}"), item.DueDate, item.Settled),
        _ => With(item, item.Customer, item.DueDate, item.Original),
    };

    private static OpenItem With(OpenItem item, CustomerId customer, LocalDate due, Money settled)
    {
        Money zero = Money.Zero(item.Original.Currency);
        return new(item.Id, item.Kind, customer, item.IssueDate, due, item.Original, settled, zero, zero, item.Document, item.RelatesTo);
    }

    private List<Customer> Customers() => [.. Enumerable.Range(0, 6).Where(_ => _random.Next(3) == 0).Select(i => new CustomerBuilder
    {
        Id = CustomerId.From(i < 4 ? $"C{i}" : $"D{i - 4}"),
        Name = _random.Next(2) == 0 ? "Gamma" : "Delta Werke",
        Ibans = _random.Next(2) == 0 ? [] : [SmallBook.Iban(_random.Next(1, 6))],
        ThirdPayers = _random.Next(3) == 0 ? [new Party("Factor Nord", _random.Next(2) == 0 ? default : SmallBook.Iban(_random.Next(1, 6)))] : [],
        Parent = i is not (0 or 5) && _random.Next(2) == 0 ? CustomerId.From("D1") : null,
    }.Build())];

    private IEnumerable<Payment> Renamed(IEnumerable<Payment> payments) => payments.Select(p =>
    {
        PaymentBuilder renamed = p.ToBuilder();
        renamed.Id = PaymentId.From($"H{_count++}");
        renamed.SourceKey = _random.Next(4) == 0 ? $"source {_random.Next(3)}" : null;
        return renamed.Build();
    });
}
