using System.Globalization;
using Receivables.Matching.Payers;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Payments whose payer is told by name alone, among names that are a letter or a word apart, with and without a number.</summary>
internal static class NamedPayers
{
    private const int Payments = 30;

    /// <summary>Each for itself, as many would want the same item.</summary>
    internal static IEnumerable<VariedBatch> Batches(int seed, MatchingPolicy policy)
    {
        var random = new Random(seed);
        var names = new RandomNames(seed);
        var book = new SmallBook(0);
        foreach (IGrouping<int, string> customer in names.Customers.Take(60).GroupBy(c => c.Row, c => c.Folded).Where(c => c.All(n => n.Length > 0)))
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"C{customer.Key:000}");
            book.Customer(new CustomerBuilder { Id = CustomerId.From(id), Name = customer.First(), Aliases = [.. customer.Skip(1)] }.Build());
            for (int i = random.Next(1, 4); i > 0; i--)
            {
                book.Invoice($"FA-2026-{10_000 + book.Items.Count}", id, random.Next(4) == 0 ? 50_000 : random.Next(1_000, 300_000), $"2026-05-{random.Next(1, 29):00}");
            }
        }

        var disguise = new PaymentDisguise(seed);
        MatchingBook known = book.Book;
        return Enumerable.Range(0, Payments).Select(p => new VariedBatch(policy, known, [Pay(random, book, name => random.Next(3) == 0 ? names.Payer() : disguise.Name(name), p)]));
    }

    private static Payment Pay(Random random, SmallBook book, Func<string, string> written, int index)
    {
        Ledgers.OpenItem item = book.Items[random.Next(book.Items.Count)];
        string text = random.Next(4) switch { 0 => item.Id.ToString(), 1 => $"fact {item.Id.Document.Value[^3..]}", _ => "merci" };
        string payer = written(book.Customers.First(c => c.Id == item.Customer).Name);
        return SmallBook.Pay(item.Open.MinorUnits, text, name: payer, id: string.Create(CultureInfo.InvariantCulture, $"P{index:00}"));
    }
}
