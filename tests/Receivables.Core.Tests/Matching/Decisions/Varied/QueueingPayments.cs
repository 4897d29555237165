using System.Globalization;
using Receivables.Ledgers;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Many payments of few payers for few items: items alike that are fewer than those who want them, sets that overlap, parts that are named, numbers that are named twice, the same payment again on the same day and on another.</summary>
internal static class QueueingPayments
{
    private static readonly string[] Texts = ["", "merci", "loyer", "loyer mai", "loyer juin", "loyer avril", "abo", "facture du 02/05/2026"];

    internal static VariedBatch Batch(int seed, MatchingPolicy policy)
    {
        var random = new Random(seed);
        var book = new SmallBook(4);
        int before = book.Items.Count;
        for (int c = 1; c <= random.Next(1, 4); c++)
        {
            book.Customer($"C{c}", $"Queue {(char)('A' + c)}", c);
            for (int i = random.Next(2, 9); i > 0; i--)
            {
                long cents = random.Next(3) == 0 ? random.Next(1, 5) * 12_345 : 85_000;
                book.Invoice($"FA-2026-{70_000 + book.Items.Count}", $"C{c}", cents, $"2026-0{random.Next(3, 8)}-0{random.Next(1, 3)}", terms: random.Next(3) == 0 ? "2/10 net 30" : "net 10");
            }
        }

        OpenItem[] items = [.. book.Items.Skip(before)];
        if (random.Next(2) == 0)
        {
            book.Before(Pay(random, items, "B0", []));
        }

        List<Payment> payments = [];
        for (int i = random.Next(4, 22); i > 0; i--)
        {
            payments.Add(Pay(random, items, string.Create(CultureInfo.InvariantCulture, $"P{i:00}"), payments));
        }

        return new(policy, book.Book, payments);
    }

    private static Payment Pay(Random random, OpenItem[] items, string id, List<Payment> before)
    {
        string booked = $"2026-0{random.Next(5, 7)}-{random.Next(1, 29):00}";
        if (before.Count > 0 && random.Next(4) == 0)
        {
            PaymentBuilder again = before[random.Next(before.Count)].ToBuilder();
            (again.Id, again.BookingDate) = (PaymentId.From(id), random.Next(2) == 0 ? again.BookingDate : Given.Day(booked));
            again.Remittance = random.Next(4) == 0 ? $"{again.Remittance} 2" : again.Remittance;
            return again.Build();
        }

        OpenItem one = items[random.Next(items.Length)];
        OpenItem[] some = random.Next(3) == 0 ? [.. items.Where(i => i == one || (i.Customer == one.Customer && random.Next(3) == 0))] : [one];
        long cents = some.Sum(i => i.Open.MinorUnits);
        int payer = one.Customer.Value[1] - '0';
        string numbers = string.Join(' ', some.Select(i => i.Id));
        string? source = random.Next(10) == 0 ? $"S{random.Next(3)}" : null;
        return random.Next(8) switch
        {
            0 or 1 => SmallBook.Pay(cents, numbers, payer, id: id, booked: booked, source: source),
            2 => SmallBook.Pay(cents / random.Next(2, 4), numbers, payer, id: id, booked: booked),
            3 => SmallBook.Pay(cents - (cents / 50), numbers, payer, id: id, booked: booked),
            4 => SmallBook.Pay(cents, $"fact {one.Id.Document.Value[^3..]}", random.Next(2) == 0 ? 0 : payer, id: id, booked: booked),
            5 => SmallBook.Pay(cents, Texts[random.Next(Texts.Length)], name: $"Queue {(char)('A' + payer)}", id: id, booked: booked),
            _ => SmallBook.Pay(cents, Texts[random.Next(Texts.Length)], payer, id: id, booked: booked, source: source),
        };
    }
}
