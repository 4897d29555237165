using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching;
using Receivables.Terms;

namespace Receivables.Benchmarks.Matching;

/// <summary>The plain measured run: payments that are meant to hurt, one thread, and the slowest of some rounds of each. <c>--hostile [rounds]</c></summary>
internal static class HostileRun
{
    internal const string Switch = "--hostile";

    private const int Longest = 1024 * 1024;
    private const int WithinBudget = 490_000;
    private const long Amount = 123_456;
    private static readonly CustomerId Many = CustomerId.From("MANY");

    internal static void Run(string[] args)
    {
        int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
        MatchingBook bare = Book(i => $"{100_000 + (i * 31)}", 20_000, i => Amount + (i * 7), null);
        MatchingBook lettered = Book(i => $"FA-2026-{i:00000}", 10_000, i => Amount + i, null);
        MatchingBook alike = Book(i => $"FA-2026-{i:00000}", 5_000, _ => Amount, null);
        MatchingBook different = Book(i => $"FA-2026-{i:00000}", 3_600, _ => Amount, i => $"net {i}");
        string named = string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"FA-2026-{i:00000}"));
        (string What, MatchingBook Book, long Cents, string Text)[] cases =
        [
            ("1 MB of one digit", bare, Amount, new string('1', Longest)),
            ("1 MB of random digits", bare, Amount, Digits(Longest, int.MaxValue)),
            ("1 MB of random six-digit numbers", bare, Amount, Digits(Longest, 6)),
            ("490 kB of one digit, just inside the budget", bare, Amount, new string('1', WithinBudget)),
            ("400 kB of random six-digit numbers", bare, Amount, Digits(400_000, 6)),
            ("400 kB of pairs of digits", bare, Amount, Digits(400_000, 2)),
            ("490 kB of words, just inside the budget", lettered, Amount, string.Concat(Enumerable.Repeat("x ", WithinBudget / 2))),
            ("1 MB of words", lettered, Amount, string.Concat(Enumerable.Repeat("x ", Longest / 2))),
            ("1 MB of signs that do not show", lettered, Amount, "FA-2026-0" + new string('\u200B', Longest - 13) + "0123"),
            ("600 kB of right-to-left words", lettered, Amount, string.Concat(Enumerable.Repeat("\u05D7\u05E9\u05D1\u05D5\u05DF 12/26 ", 50_000))),
            ("400 kB of directions", lettered, Amount, string.Concat(Enumerable.Repeat("\u202E\u2067\u202C\u2069", 100_000)) + "FA-2026-00123"),
            ("10,000 numbers of others", alike, Amount, string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"FA-2027-{i:00000}"))),
            ("10,000 open numbers and their sum", lettered, Enumerable.Range(0, 10_000).Sum(i => Amount + i), named),
            ("10,000 open numbers and the amount of one", lettered, Amount + 7, named),
            ("5,000 items of one customer and amount", alike, Amount, ""),
            ("the same, the sum of half of them", alike, Amount * 2_500, ""),
            ("the same, a sum that none makes", alike, (Amount * 2_500) + 1, ""),
            ("the same, 10,000 numbers named", alike, Amount, named),
            ("3,600 items of one amount and other terms", different, Amount, ""),
        ];
        MatchingEngine engine = new MatchingEngineBuilder().AddDefaults().Build();
        Console.WriteLine("| payment | decision | wall, ms: the least and the most of the rounds |");
        Console.WriteLine("|---|---|---|");
        foreach ((string what, MatchingBook book, long cents, string text) in cases)
        {
            Measure(engine, what, book, Payment(cents, text), rounds);
        }
    }

    private static void Measure(MatchingEngine engine, string what, MatchingBook book, Payment payment, int rounds)
    {
        List<double> taken = [];
        MatchProposal proposal = engine.Match(book, payment);
        for (int round = 0; round < rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            proposal = engine.Match(book, payment);
            taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {proposal.Decision} {proposal.Reason} | {taken.Min():0.0} to {taken.Max():0.0} |"));
    }

    private static MatchingBook Book(Func<int, string> number, int count, Func<int, long> cents, Func<int, string>? terms) => MatchingBook.From(
        Enumerable.Range(0, count).SelectMany(i => OpenItem.Of(new InvoiceBuilder
        {
            Number = DocumentNumber.From(number(i)),
            Customer = Many,
            IssueDate = new LocalDate(2026, 5, 1),
            Amount = Money.FromMinor(cents(i), Currency.Eur),
            Terms = terms is null ? PaymentTerms.Net(30) : PaymentTerms.Parse(terms(i)),
        }.Build())),
        [new CustomerBuilder { Id = Many, Name = "Many", Ibans = [Iban.Parse("DE89370400440532013000")] }.Build()],
        new LocalDate(2026, 6, 30));

    private static Payment Payment(long cents, string text) => new PaymentBuilder
    {
        Id = PaymentId.From("P"),
        BookingDate = new LocalDate(2026, 6, 20),
        Amount = Money.FromMinor(cents, Currency.Eur),
        Payer = new Party("many", Iban.Parse("DE89370400440532013000")),
        Remittance = text,
    }.Build();

    private static string Digits(int length, int every)
    {
        var random = new Random(7);
        return string.Create(length, (random, every), static (text, s) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = s.every != int.MaxValue && i % (s.every + 1) == s.every ? ' ' : (char)('0' + s.random.Next(10));
            }
        });
    }
}
