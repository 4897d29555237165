using System.Globalization;
using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Payments less a discount that the terms grant: in time, some days late, of one invoice or two, some parts short, named or not, and a cent beside.</summary>
internal static class GrantedDiscounts
{
    private const int Customers = 6;
    private const int Payments = 40;

    private static readonly string[] Terms = ["2/10 net 30", "3/14 net 45", "net 30", "2/10 net 30"];

    /// <summary>Each for itself, as many would want the same invoice.</summary>
    internal static IEnumerable<VariedBatch> Batches(int seed, MatchingPolicy policy)
    {
        var random = new Random(seed);
        var book = new SmallBook(4);
        int before = book.Items.Count;
        for (int c = 1; c <= Customers; c++)
        {
            book.Customer($"C{c}", $"Discounter {(char)('A' + c)}", c);
            for (int i = random.Next(1, 4); i > 0; i--)
            {
                book.Invoice($"FA-2026-{30_000 + book.Items.Count}", $"C{c}", random.Next(100, 3_000) * 120, $"2026-06-{random.Next(1, 20):00}", terms: Terms[random.Next(Terms.Length)], paid: random.Next(5) == 0 ? 6_000 : 0);
            }
        }

        MatchingBook known = book.Book;
        OpenItem[] items = [.. book.Items.Skip(before)];
        return Enumerable.Range(0, Payments).Select(p => new VariedBatch(policy, known, [Pay(random, items, p)]));
    }

    private static Payment Pay(Random random, OpenItem[] items, int index)
    {
        OpenItem one = items[random.Next(items.Length)];
        OpenItem[] some = [.. items.Where(i => i == one || (i.Customer == one.Customer && random.Next(3) == 0))];
        LocalDate booked = one.IssueDate.PlusDays(random.Next(2, 19));
        long cents = some.Sum(i => i.Open.MinorUnits - (random.Next(5) == 0 ? 0 : Discount(i))) + (random.Next(6) == 0 ? random.Next(-3, 4) : 0);
        string text = random.Next(4) == 0 ? "merci" : string.Join(' ', some.Select(i => i.Id));
        return SmallBook.Pay(cents, text, random.Next(4) == 0 ? 0 : one.Customer.Value[1] - '0', id: string.Create(CultureInfo.InvariantCulture, $"P{index:00}"), booked: booked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static long Discount(OpenItem item) =>
        item.Document is Invoice { Terms: { Discounts.Count: > 0 } terms } invoice ? terms.DiscountOffers(invoice.IssueDate, invoice.Amount)[0].Amount.MinorUnits : 0;
}
