using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Benchmarks.Matching;

/// <summary>What a payment costs as the book grows: <c>--matching-scale [payments]</c> decides on the same number of payments against 100,000, 1,000,000 and 10,000,000 open items, in processor time of one thread.</summary>
/// <remarks>Five items a customer, every account on file for seven of ten. Half of the payments name their item in a text with noise, half say nothing and come from an account, or from nobody known.</remarks>
internal static class ScaleRun
{
    internal const string Switch = "--matching-scale";

    private static LocalDate AsOf => new(2026, 6, 30);

    internal static void Run(string[] args)
    {
        int payments = args.Length > 1 ? int.Parse(args[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 50_000;
        double first = 0;
        foreach (int size in (int[])[100_000, 1_000_000, 10_000_000])
        {
            double each = Measure(size, payments);
            first = first == 0 ? each : first;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {each:0.00} µs a payment, {each / first:0.00} x that of 100,000 items"));
            GC.Collect();
        }
    }

    private static double Measure(int size, int count)
    {
        var random = new Random(20260630);
        Customer[] customers = [.. Enumerable.Range(0, size / 5).Select(c => new CustomerBuilder { Id = CustomerId.From($"C{c:D7}"), Name = $"Customer {c}", Ibans = c % 10 < 7 ? [IbanOf(c)] : [] }.Build())];
        OpenItem[] items = [.. Enumerable.Range(0, size).Select(i => Item(random, customers, i))];
        long before = GC.GetTotalMemory(true);
        TimeSpan making = Used();
        MatchingBook book = MatchingBook.From(items, customers, AsOf);
        making = Used() - making;
        long retained = GC.GetTotalMemory(true) - before;
        MatchingEngine engine = new MatchingEngineBuilder().AddDefaults().Build();
        Payment[] payments = [.. Enumerable.Range(0, count).Select(p => Pay(p, items[random.Next(size)], p % 2 == 0))];
        double best = double.MaxValue;
        int applied = 0;
        for (int round = 0; round < 5; round++)
        {
            TimeSpan deciding = Used();
            applied = engine.Match(book, payments).Applied.Count();
            best = Math.Min(best, (Used() - deciding).TotalMicroseconds / count);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:N0} items: book {making.TotalSeconds:0.00} s, {retained / (double)size:0} bytes an item; {count:N0} payments, {applied:N0} applied"));
        GC.KeepAlive(book);
        return best;
    }

    private static TimeSpan Used() => Process.GetCurrentProcess().TotalProcessorTime;

    private static OpenItem Item(Random random, Customer[] customers, int index)
    {
        Money zero = Money.Zero(Currency.Eur);
        LocalDate issued = AsOf.PlusDays(-random.Next(1, 75));
        Money open = Money.FromMinor(random.NextInt64(1_500, 4_000_000), Currency.Eur);
        return new(ItemId.From($"FA-2026-{index:D8}"), ItemKind.Invoice, customers[random.Next(customers.Length)].Id, issued, issued.PlusDays(30), open, zero, zero, zero);
    }

    private static Payment Pay(int number, OpenItem item, bool names)
    {
        int customer = int.Parse(item.Customer.Value.AsSpan(1), CultureInfo.InvariantCulture);
        return new PaymentBuilder
        {
            Id = PaymentId.From($"P{number:D6}"),
            BookingDate = AsOf,
            Amount = item.Open,
            Remittance = names ? $"votre facture {item.Id.Document.Value.ToLowerInvariant()} du 12.05.2026 tel 06 12 34 56 78" : "reglement merci",
            Payer = new Party($"CUSTOMER {customer}", IbanOf(customer)),
        }.Build();
    }

    private static Iban IbanOf(int number)
    {
        for (int check = 2; check <= 98; check++)
        {
            if (Iban.TryParse($"DE{check:00}{number:000000000000000000}", out Iban iban))
            {
                return iban;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(number));
    }
}
