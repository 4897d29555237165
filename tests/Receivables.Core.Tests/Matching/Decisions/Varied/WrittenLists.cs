using System.Globalization;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Generated;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Payments that name several invoices of one style as people do: the first in full and the ends of the others, a range, serials without what all have in common, with words between.</summary>
internal static class WrittenLists
{
    private const int Payments = 24;
    private const int Customers = 6;

    /// <summary>Each for itself, as many would want the same items.</summary>
    internal static IEnumerable<VariedBatch> Batches(int seed, MatchingPolicy policy)
    {
        var random = new Random(seed);
        var book = new SmallBook(0);
        for (int c = 1; c <= Customers; c++)
        {
            book.Customer($"C{c}", $"Buyer {(char)('A' + c)}", c);
        }

        for (int serial = 3_092; serial < 3_192; serial++)
        {
            book.Invoice(NumberStyle.Format(seed % NumberStyle.Count, serial), $"C{1 + (serial / 4 % Customers)}", random.Next(1_000, 500_000), $"2026-05-{random.Next(1, 29):00}");
        }

        MatchingBook known = book.Book;
        return Enumerable.Range(0, Payments).Select(p => new VariedBatch(policy, known, [Pay(random, book.Items, p)]));
    }

    // Of one customer four serials are in a row.
    private static Payment Pay(Random random, IReadOnlyList<OpenItem> items, int index)
    {
        int first = 4 * random.Next(items.Count / 4);
        OpenItem[] some = [.. items.Skip(first).Take(random.Next(2, 5))];
        some = random.Next(3) == 0 ? [some[0], some[^1]] : some;
        int payer = random.Next(3) == 0 ? 0 : some[0].Customer.Value[1] - '0';
        long cents = some.Sum(i => i.Open.MinorUnits) - (random.Next(5) == 0 ? 2 : 0);
        return SmallBook.Pay(cents, Text(random, [.. some.Select(i => i.Id.Document.Value)]), payer, id: string.Create(CultureInfo.InvariantCulture, $"P{index:00}"));
    }

    private static string Text(Random random, string[] numbers) => random.Next(8) switch
    {
        0 => $"{numbers[0]} à {numbers[^1]}",
        1 => $"factures {numbers[0]} bis {End(numbers[^1], 3)}",
        2 => numbers[0] + string.Concat(numbers.Skip(1).Select(n => "/" + End(n, 3))),
        3 => numbers[0] + string.Concat(numbers.Skip(1).Select(n => ", " + End(n, 2))),
        4 => "Rg. " + string.Join(" + ", numbers.Select(n => End(n, 5))),
        5 => "nos. " + string.Join(" et ", numbers.Select(n => End(n, 4))),
        6 => $"{string.Join(';', numbers)} du {new LocalDate(2026, 5, random.Next(1, 29)).ToString("dd/MM/yy", CultureInfo.InvariantCulture)}",
        _ => string.Join(", ", numbers[..^1]) + " and " + End(numbers[^1], 3),
    };

    // What follows the digits, if anything, stays away too.
    private static string End(string number, int digits) => new([.. number.Where(char.IsAsciiDigit).TakeLast(digits)]);
}
