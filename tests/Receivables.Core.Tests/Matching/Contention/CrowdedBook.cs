using System.Globalization;
using Receivables.Ledgers;

namespace Receivables.Matching.Contention;

/// <summary>A seeded book in which many payments want few items: subscriptions, rents of which texts tell the month or the day, sets that overlap, numbers named twice, parts that the payer states, payments that come again.</summary>
internal sealed class CrowdedBook
{
    private const long Rent = 85_000;

    private static readonly long[] Amounts = [123_456, 123_456, 98_765, 54_321, 31_400, 222_221];
    private static readonly string[] Texts = ["", "merci", "loyer", "mai"];

    private readonly Random _random;
    private readonly bool _hasRents;
    private readonly SmallBook _book = new(6);
    private readonly List<OpenItem> _items = [];

    /// <param name="seed">What is drawn.</param>
    /// <param name="hasRents">Whether there are rents of one amount, one a month, too.</param>
    internal CrowdedBook(int seed, bool hasRents = false)
    {
        (_random, _hasRents) = (new Random(seed), hasRents);
        int customers = _random.Next(1, 3);
        for (int c = 0; c < customers; c++)
        {
            _book.Customer($"C{c}", $"Crowd {(char)('A' + c)}", c + 1);
            for (int i = _random.Next(1, 5); i > 0; i--)
            {
                _book.Invoice(
                    $"FA-2026-{500 + _items.Count:00000}", $"C{c}", Amounts[_random.Next(Amounts.Length)], $"2026-05-1{_random.Next(10)}",
                    terms: _random.Next(3) == 0 ? "2/10 net 30" : "net 30");
                _items.Add(_book.Items[^1]);
            }

            if (hasRents)
            {
                AddRents(c);
            }
        }

        if (_random.Next(4) == 0)
        {
            _book.Before(Pay("P0", "2026-06-01"));
        }

        for (int i = _random.Next(2, 7); i > 0; i--)
        {
            Payments.Add(Pay(string.Create(CultureInfo.InvariantCulture, $"P{i}"), $"2026-06-{_random.Next(10, 20)}"));
        }

        Book = _book.Book;
    }

    /// <summary>Of which month a rent is that a text means, by the words of the text alone.</summary>
    internal static IReadOnlyDictionary<string, int> MonthsMeant { get; } = new Dictionary<string, int>
    {
        ["loyer mars"] = 3,
        ["mars"] = 3,
        ["facture du 01/03/2026"] = 3,
        ["loyer avril"] = 4,
        ["facture du 01/04/2026"] = 4,
        ["loyer juin"] = 6,
        ["juin"] = 6,
    };

    internal MatchingBook Book { get; private set; }

    internal List<Payment> Payments { get; } = [];

    /// <summary>The same in another order.</summary>
    internal void Shuffle(int seed)
    {
        var random = new Random(seed);
        Payment[] payments = [.. Payments.OrderBy(_ => random.Next())];
        Payments.Clear();
        Payments.AddRange(payments);
    }

    // One a month from March on, the last of them perhaps yet to come.
    private void AddRents(int customer)
    {
        for (int month = 3, last = _random.Next(3, 8); month <= last; month++)
        {
            _book.Invoice($"FA-2026-{500 + _items.Count:00000}", $"C{customer}", Rent, $"2026-0{month}-01", terms: "net 10");
            _items.Add(_book.Items[^1]);
        }
    }

    private string TextOfRent()
    {
        string[] texts = ["", "merci", "loyer", .. MonthsMeant.Keys];
        return texts[_random.Next(texts.Length)];
    }

    private Payment Pay(string id, string booked)
    {
        if (Payments.Count > 0 && _random.Next(4) == 0)
        {
            PaymentBuilder again = Payments[_random.Next(Payments.Count)].ToBuilder();
            (again.Id, again.BookingDate) = (PaymentId.From(id), Given.Day(booked));
            return again.Build();
        }

        bool isRent = _hasRents && _random.Next(2) == 0;
        OpenItem[] some = [.. _items.Where(i => !isRent || i.Open.MinorUnits == Rent).OrderBy(_ => _random.Next()).Take(_random.Next(4) == 0 ? 2 : 1)];
        some = [.. some.Where(i => i.Customer == some[0].Customer)];
        long cents = some.Sum(i => i.Open.MinorUnits);
        int payer = some[0].Customer.Value[1] - '0' + 1;
        return _random.Next(6) switch
        {
            0 or 1 => SmallBook.Pay(cents, string.Join(' ', some.Select(i => i.Id)), payer, id: id, booked: booked),
            2 => Stated(some[0], payer, id, booked),
            3 => SmallBook.Pay(cents - _random.Next(0, 2_000), some[0].Id.ToString(), payer, id: id, booked: booked),
            _ => SmallBook.Pay(cents, cents == Rent ? TextOfRent() : Texts[_random.Next(Texts.Length)], _random.Next(8) == 0 ? 0 : payer, _random.Next(3) == 0 ? $"Crowd {(char)('A' + payer - 1)}" : null, id, booked, source: _random.Next(12) == 0 ? "S" : null),
        };
    }

    // A part of it, as the payer states in structured form.
    private Payment Stated(OpenItem item, int payer, string id, string booked)
    {
        Money part = item.Open.MultiplyRatio(_random.Next(1, 4), 3, MidpointRounding.ToZero);
        return new PaymentBuilder
        {
            Id = PaymentId.From(id),
            BookingDate = Given.Day(booked),
            Amount = part,
            Payer = new Party(null, SmallBook.Iban(payer)),
            ReferredDocuments = [new ReferredDocument(item.Id.ToString(), Remitted: part)],
        }.Build();
    }
}
