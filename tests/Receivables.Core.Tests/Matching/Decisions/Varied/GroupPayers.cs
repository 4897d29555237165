using System.Globalization;
using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Parents that pay for their daughters: one invoice, all of a daughter, all that is due in the group, all of it, and a little more or less; by account or by name, named or not.</summary>
internal static class GroupPayers
{
    private const int Payments = 12;

    private static readonly LocalDate[] Days = [new(2026, 5, 20), new(2026, 6, 9), new(2026, 6, 10), new(2026, 6, 11), new(2026, 6, 30)];

    /// <summary>Each for itself, as many would want the same invoice.</summary>
    internal static IEnumerable<VariedBatch> Batches(int seed, MatchingPolicy policy)
    {
        var random = new Random(seed);
        var book = new SmallBook(5);
        int before = book.Items.Count;
        int groups = random.Next(1, 3);
        for (int g = 0; g < groups; g++)
        {
            book.Customer($"P{g}", $"Holding {(char)('A' + g)}", g + 1);
            Owe(random, book, $"P{g}", random.Next(3));
            for (int d = random.Next(1, 4); d > 0; d--)
            {
                book.Daughter($"P{g}D{d}", $"Tochter {(char)('A' + g)} {d}", $"P{g}");
                Owe(random, book, $"P{g}D{d}", random.Next(4));
            }
        }

        MatchingBook known = book.Book;
        OpenItem[] items = [.. book.Items.Skip(before)];
        return items.Length == 0 ? [] : Enumerable.Range(0, Payments).Select(p => new VariedBatch(policy, known, [Pay(random, items, p)])).ToArray();
    }

    private static void Owe(Random random, SmallBook book, string customer, int count)
    {
        for (; count > 0; count--)
        {
            // Due on a day on which some of the payments come, a day earlier or later; some are of another currency, some are credit notes.
            string issued = $"2026-05-{9 + random.Next(4):00}";
            book.Invoice($"FA-2026-{40_000 + book.Items.Count}", customer, random.Next(4) == 0 ? 70_000 : random.Next(1_000, 200_000), issued, currency: random.Next(8) == 0 ? "USD" : "EUR", terms: random.Next(6) == 0 ? "2/10 net 30" : null);
        }

        if (random.Next(3) == 0)
        {
            book.Credit($"AV-2026-{book.Items.Count}", customer, random.Next(100, 900));
        }
    }

    private static Payment Pay(Random random, OpenItem[] items, int index)
    {
        OpenItem one = items[random.Next(items.Length)];
        string group = one.Customer.Value[..2];
        LocalDate booked = Days[random.Next(Days.Length)];
        OpenItem[] of = [.. items.Where(i => i.Customer.Value.StartsWith(group, StringComparison.Ordinal) && i.Open.Currency == Currency.Eur)];
        OpenItem[] some = random.Next(6) switch
        {
            0 => [one],
            1 => [.. of.Where(i => i.Customer == one.Customer)],
            2 => [.. of.Where(i => i.DueDate <= booked)],
            3 => [.. of.Where(i => i.DueDate < booked)],
            _ => of,
        };
        long cents = Math.Max(1, some.Sum(i => i.Open.MinorUnits) + (random.Next(6) == 0 ? random.Next(-2, 3) : 0));
        string text = random.Next(4) == 0 ? string.Join(' ', some.Take(3).Select(i => i.Id)) : "merci";
        int account = random.Next(3) == 0 ? 0 : group[1] - '0' + 1;
        string? name = random.Next(3) == 0 ? $"Holding {(char)('A' + group[1] - '0')}" : null;
        return SmallBook.Pay(cents, text, account, name, string.Create(CultureInfo.InvariantCulture, $"P{index:00}"), booked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
