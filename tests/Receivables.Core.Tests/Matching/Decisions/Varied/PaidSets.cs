using System.Globalization;
using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Payments of known payers that name nothing and settle a set: all, what is due, one month, the oldest, any, less a credit note, and what no set makes.</summary>
internal static class PaidSets
{
    private const int PaymentsACustomer = 2;

    internal static VariedBatch Batch(int seed, MatchingPolicy policy)
    {
        var random = new Random(seed);
        var book = new SmallBook(10);
        List<Payment> payments = [];
        for (int c = 1; c <= 8; c++)
        {
            OpenItem[] items = Owe(random, book, c);
            payments.AddRange(Enumerable.Range(0, PaymentsACustomer).Select(p =>
                SmallBook.Pay(Math.Max(1, Set(random, items).Sum(i => i.Open.MinorUnits) + (random.Next(6) == 0 ? 7 : 0)), "merci", c, id: string.Create(CultureInfo.InvariantCulture, $"P{c}.{p}"), booked: $"2026-06-{random.Next(1, 29):00}")));
        }

        return new(policy, book.Book, payments);
    }

    private static OpenItem[] Owe(Random random, SmallBook book, int customer)
    {
        int before = book.Items.Count;
        book.Customer($"C{customer}", $"Debtor {(char)('A' + customer)}", customer);
        bool isRound = random.Next(3) == 0;
        for (int i = random.Next(2, 14); i > 0; i--)
        {
            book.Invoice($"FA-2026-{20_000 + book.Items.Count}", $"C{customer}", isRound ? random.Next(1, 30) * 5_000 : random.Next(1_000, 500_000), $"2026-0{random.Next(3, 7)}-{random.Next(1, 29):00}");
        }

        if (random.Next(2) == 0)
        {
            book.Credit($"AV-2026-{customer}", $"C{customer}", random.Next(100, 900));
        }

        return [.. book.Items.Skip(before)];
    }

    private static OpenItem[] Set(Random random, OpenItem[] items)
    {
        OpenItem[] oldest = [.. items.OrderBy(i => i.DueDate).ThenBy(i => i.Id)];
        OpenItem chosen = items[random.Next(items.Length)];
        return random.Next(6) switch
        {
            0 => items,
            1 => [.. items.Where(i => i.DueDate <= new LocalDate(2026, 6, 10))],
            2 => [.. items.Where(i => i.IssueDate.Month == chosen.IssueDate.Month)],
            3 => oldest[..random.Next(1, oldest.Length + 1)],
            4 => [.. items.Where(_ => random.Next(2) == 0)],
            _ => [chosen],
        };
    }
}
