using System.Globalization;
using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Matching.Generated;

/// <summary>Generates the payments of a book, each item paid once, with the truth about each.</summary>
internal sealed class PaymentGenerator(GeneratedBook book, int seed)
{
    private readonly Random _random = new(seed);
    private readonly HashSet<ItemId> _used = [];
    private readonly RemittanceNoise _noise = new(new Random(seed + 1));
    private int _next;

    internal IReadOnlyList<PaymentCase> Generate(int count)
    {
        List<PaymentCase> cases = [];
        while (cases.Count < count)
        {
            GeneratedCustomer customer = book.Customers[_random.Next(book.Customers.Count)];
            if (One(customer) is { } one)
            {
                cases.Add(one);
                // A second payment of one amount is another month of a subscription.
                bool hasPeers = customer.Open.GroupBy(Likeness).Any(g => g.Count() > 1);
                if (_random.Next(100) == 0 && !hasPeers)
                {
                    cases.Add(Again(one));
                }
            }
        }

        return cases;
    }

    private PaymentCase? One(GeneratedCustomer customer) => _random.Next(100) switch
    {
        < 40 => Named(customer, 1),
        < 52 => Named(customer, _random.Next(2, 5)),
        < 68 => Silent(customer),
        < 71 => Whole(customer),
        < 76 => Discounted(customer),
        < 80 => Different(customer, "partial", open => Math.Max(1, open * _random.Next(20, 90) / 100)),
        < 82 => Different(customer, "excess", open => open + _random.Next(1, 5_000)),
        < 85 => Misread(customer),
        < 88 => ForAnother(customer),
        < 91 => Repeated(customer),
        < 94 => OnAccount(customer),
        < 97 => Stranger(),
        _ => ByName(customer),
    };

    private PaymentCase? Named(GeneratedCustomer customer, int count) =>
        Take(customer, count) is { } items ? Case(customer.Account, items, "named" + Math.Min(count, 2), Sum(items), items.Select(Number), true) : null;

    private PaymentCase? Silent(GeneratedCustomer customer) =>
        Take(customer, 1) is { } items ? Case(customer.Account, items, "silent", Sum(items), [], customer.IsOnFile && IsOnly(customer, Sum(items))) : null;

    private PaymentCase? Whole(GeneratedCustomer customer)
    {
        if (customer.Open.Count < 2 || customer.Open.Exists(i => _used.Contains(i.Id)))
        {
            return null;
        }

        _used.UnionWith(customer.Open.Select(i => i.Id));
        long sum = Sum(customer.Open);
        return Case(customer.Account, customer.Open, "whole", sum, [], customer.IsOnFile && IsOnly(customer, sum));
    }

    private PaymentCase? Discounted(GeneratedCustomer customer)
    {
        if (Take(customer, 1) is not { } items || items[0].Document is not Invoice { Terms: { } terms } invoice)
        {
            return null;
        }

        LocalDate booked = invoice.IssueDate.PlusDays(_random.Next(1, 11));
        Money discount = terms.DiscountOn(invoice.IssueDate, booked, invoice.Amount)?.Amount ?? Money.Zero(Currency.Eur);
        return Case(customer.Account, items, "discount", Sum(items) - discount.MinorUnits, items.Select(Number), true, booked);
    }

    private PaymentCase? Different(GeneratedCustomer customer, string kind, Func<long, long> amount) =>
        Take(customer, 1) is { } items ? Case(customer.Account, [], kind, amount(Sum(items)), items.Select(Number), false) : null;

    // One digit wrong: often the number of somebody else.
    private PaymentCase? Misread(GeneratedCustomer customer)
    {
        if (Take(customer, 1) is not { } items)
        {
            return null;
        }

        char[] number = Number(items[0]).ToCharArray();
        int at = Array.FindLastIndex(number, char.IsAsciiDigit) - _random.Next(3);
        number[at] = (char)('0' + ((number[at] - '0' + _random.Next(1, 10)) % 10));
        string misread = new(number);
        if (customer.Open.Exists(i => Number(i) == misread && i.Open == items[0].Open))
        {
            // What the payer designates binds, even by mistake.
            return null;
        }

        return Case(customer.Account, items, "misread", Sum(items), [misread], false);
    }

    private PaymentCase? ForAnother(GeneratedCustomer customer)
    {
        GeneratedCustomer payer = book.Customers[_random.Next(book.Customers.Count)];
        return payer != customer && Take(customer, 1) is { } items ? Case(payer.Account, items, "third", Sum(items), items.Select(Number), true) : null;
    }

    // An invoice that is settled is paid again, at an amount that another of the customer may have.
    private PaymentCase Repeated(GeneratedCustomer customer)
    {
        SettledDocument[] settled = [.. book.Settled.Where(s => s.Customer == customer.Master.Id)];
        OpenItem like = customer.Open[_random.Next(customer.Open.Count)];
        return Case(customer.Account, [], "repeated", like.Open.MinorUnits, [settled[_random.Next(settled.Length)].Number.Value], false);
    }

    private PaymentCase OnAccount(GeneratedCustomer customer) => Case(customer.Account, [], "onAccount", _random.Next(1_000, 500_000), [], false);

    private PaymentCase Stranger() => Case(SmallBook.Iban(900_000_000 + _random.Next(100_000)), [], "stranger", _random.Next(1_000, 500_000), [], false, name: "Somebody Else");

    private PaymentCase? ByName(GeneratedCustomer customer) =>
        Take(customer, 1) is { } items ? Case(default, items, "byName", Sum(items), [], false, name: customer.Master.Name.ToUpperInvariant()) : null;

    private PaymentCase Again(PaymentCase one)
    {
        Payment payment = one.Payment;
        PaymentBuilder builder = payment.ToBuilder();
        builder.Id = PaymentId.From(payment.Id.Value + "again");
        builder.BookingDate = payment.BookingDate.PlusDays(1);
        return new PaymentCase(builder.Build(), "again", new HashSet<ItemId>(), false);
    }

    private PaymentCase Case(Iban account, IReadOnlyList<OpenItem> truth, string kind, long cents, IEnumerable<string> numbers, bool certain, LocalDate? booked = null, string? name = null)
    {
        PaymentBuilder builder = new()
        {
            Id = PaymentId.From(string.Create(CultureInfo.InvariantCulture, $"P{_next++:000000}")),
            BookingDate = booked ?? GeneratedBook.AsOf.PlusDays(-_random.Next(10)),
            Amount = Money.FromMinor(cents, Currency.Eur),
            Payer = new Party(name, account),
        };
        string[] named = [.. numbers];
        builder.Remittance = named.Length > 0 ? _noise.Naming(named, builder.Build()) : _noise.Naming(builder.Build());
        return new PaymentCase(builder.Build(), kind, truth.Select(i => i.Id).ToHashSet(), certain);
    }

    private List<OpenItem>? Take(GeneratedCustomer customer, int count)
    {
        List<OpenItem> items = [.. customer.Open.Where(i => !_used.Contains(i.Id)).OrderBy(_ => _random.Next()).Take(count)];
        if (items.Count < count)
        {
            return null;
        }

        _used.UnionWith(items.Select(i => i.Id));
        return items;
    }

    // Whether one set only of the customer's items makes an amount; those between which nothing tells a difference are one.
    private static bool IsOnly(GeneratedCustomer customer, long cents)
    {
        HashSet<string> sets = [];
        for (int mask = 1; mask < 1 << customer.Open.Count; mask++)
        {
            IEnumerable<OpenItem> chosen = customer.Open.Where((_, i) => (mask & (1 << i)) != 0);
            if (chosen.Sum(i => i.Open.MinorUnits) == cents)
            {
                sets.Add(string.Join('|', chosen.Select(Likeness).Order(StringComparer.Ordinal)));
            }
        }

        return sets.Count == 1;
    }

    internal static string Likeness(OpenItem item) => $"{item.Customer} {item.Open} {(item.Document as Invoice)?.Terms}";

    private static long Sum(IEnumerable<OpenItem> items) => items.Sum(i => i.Open.MinorUnits);

    private static string Number(OpenItem item) => item.Id.Document.Value;
}
