using System.Globalization;
using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>Small seeded books and batches with everything that collides: few amounts, few numbers, namesakes, shared accounts, credit notes, currencies.</summary>
internal sealed class RandomBooks
{
    private static readonly long[] Amounts = [10_000, 10_000, 12_345, 20_000, 22_345, 24_690, 33_333, 50_001, 100_000];
    private static readonly string[] Currencies = ["EUR", "EUR", "EUR", "USD"];
    private static readonly string[] Names = ["Alpha", "ALPHA", "Beta & Co.", "Gamma"];

    private readonly Random _random;

    internal RandomBooks(int seed)
    {
        _random = new Random(seed);
        int customers = _random.Next(1, 6);
        for (int c = 0; c < customers; c++)
        {
            Customers.Add(Customer(c));
            for (int i = _random.Next(6); i > 0; i--)
            {
                Items.Add(Item($"C{c}"));
            }
        }
    }

    internal List<OpenItem> Items { get; } = [];

    internal List<Customer> Customers { get; } = [];

    internal List<Payment> Payments(int count = 6) => [.. Enumerable.Range(0, count).Select(Payment)];

    internal OpenItem Item(string customer)
    {
        string number = $"{(_random.Next(2) == 0 ? "FA-2026-" : "")}{10_000 + Items.Count}";
        string currency = Currencies[_random.Next(Currencies.Length)];
        long cents = Amounts[_random.Next(Amounts.Length)];
        if (_random.Next(8) == 0)
        {
            return Given.Item("GS" + number, customer, "2026-05-01", "2026-05-01", Money.FromMinor(-cents / 2, Currency.FromCode(currency)).ToString());
        }

        string? terms = _random.Next(4) == 0 ? "2/10 net 30" : null;
        return new SmallBook(0).Invoice(number, customer, cents, $"2026-0{_random.Next(4, 7)}-1{_random.Next(10)}", order: _random.Next(5) == 0 ? "PO-777" : null, terms: terms, currency: currency).Items[0];
    }

    private Customer Customer(int c) => new CustomerBuilder
    {
        Id = CustomerId.From($"C{c}"),
        Name = Names[_random.Next(Names.Length)],
        Ibans = _random.Next(3) == 0 ? [] : [SmallBook.Iban(_random.Next(1, 4))],
        Parent = c > 0 && _random.Next(4) == 0 ? CustomerId.From("C0") : null,
    }.Build();

    private Payment Payment(int index)
    {
        List<OpenItem> some = [.. Items.OrderBy(_ => _random.Next()).Take(_random.Next(4))];
        long cents = _random.Next(4) switch
        {
            0 => Amounts[_random.Next(Amounts.Length)],
            1 => _random.Next(1, 200_000),
            _ => some.Sum(i => i.Open.MinorUnits),
        };
        cents = cents > 0 && _random.Next(6) == 0 ? cents * 98 / 100 : cents;
        string text = string.Join(_random.Next(2) == 0 ? " " : ", ", some.Where(_ => _random.Next(3) > 0).Select(i => i.Id.Document.Value));
        return SmallBook.Pay(
            Math.Max(1, cents),
            _random.Next(5) == 0 ? text + " PO 777" : text,
            _random.Next(5),
            _random.Next(3) == 0 ? Names[_random.Next(Names.Length)] : null,
            string.Create(CultureInfo.InvariantCulture, $"P{index}"),
            $"2026-06-{_random.Next(10, 29)}",
            Currencies[_random.Next(Currencies.Length)]);
    }
}
