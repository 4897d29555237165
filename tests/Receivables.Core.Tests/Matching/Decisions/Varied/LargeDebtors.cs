using System.Globalization;
using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Known payers with dozens of items, among them items alike, credit notes and what is issued later: some set is paid, or all of a month, all that was issued by a day, or nothing that any set makes.</summary>
internal static class LargeDebtors
{
    private const int Payments = 6;

    private static readonly int[] Counts = [3, 9, 16, 24, 30, 36, 48, 70];

    /// <summary>Each for itself, as many would want the same items.</summary>
    internal static IEnumerable<VariedBatch> Batches(int seed, MatchingPolicy policy)
    {
        var random = new Random(seed);
        var book = new SmallBook(3).Customer("C", "Großhandel Nord", 1);
        int before = book.Items.Count;
        int kind = random.Next(4);
        for (int i = Counts[random.Next(Counts.Length)]; i > 0; i--)
        {
            long cents = kind switch { 0 => random.Next(1, 9) * 2_500, 1 => random.Next(1, 400) * 500, 2 => random.Next(4) == 0 ? 12_345 : random.Next(100, 900_000), _ => random.NextInt64(1, 40_000_000_000) };
            book.Invoice($"FA-2026-{50_000 + book.Items.Count}", "C", cents, $"2026-0{random.Next(1, 7)}-{random.Next(1, 29):00}");
        }

        for (int i = random.Next(4); i > 0; i--)
        {
            book.Credit($"AV-2026-{book.Items.Count}", "C", random.Next(3) == 0 ? 12_345 : random.Next(1, 40) * 500);
        }

        MatchingBook known = book.Book;
        OpenItem[] items = [.. book.Items.Skip(before)];
        return Enumerable.Range(0, Payments).Select(p => new VariedBatch(policy, known, [Pay(random, items, p)])).ToArray();
    }

    private static Payment Pay(Random random, OpenItem[] items, int index)
    {
        LocalDate booked = new LocalDate(2026, random.Next(3, 8), 1).PlusDays(random.Next(28));
        OpenItem one = items[random.Next(items.Length)];
        int few = random.Next(2, 6);
        OpenItem[] some = random.Next(7) switch
        {
            0 => [.. items.OrderBy(_ => random.Next()).Take(few)],
            1 => [.. items.Where(_ => random.Next(2) == 0)],
            2 => [.. items.Where(i => i.IssueDate <= booked)],
            3 => [.. items.Where(i => i.IssueDate.Month == one.IssueDate.Month)],
            4 => [.. items.Where(i => i.DueDate.Month == one.DueDate.Month)],
            5 => [.. items.OrderBy(i => i.DueDate).ThenBy(i => i.IssueDate).ThenBy(i => i.Id).Take(few * 2)],
            _ => [one],
        };
        long cents = some.Sum(i => i.Open.MinorUnits) + (random.Next(5) == 0 ? random.Next(-7, 8) : 0);
        string text = random.Next(4) switch { 0 => string.Join(' ', some.Take(few).Select(i => i.Id)), 1 => $"solde {one.Id}", _ => "" };
        return SmallBook.Pay(Math.Max(1, cents), text, random.Next(5) == 0 ? 0 : 1, random.Next(4) == 0 ? "Großhandel Nord" : null, string.Create(CultureInfo.InvariantCulture, $"P{index}"), booked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
