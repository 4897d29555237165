using System.Diagnostics;
using System.Globalization;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Benchmarks.Matching;

/// <summary>One payment against a live book: what deciding and following what happened cost, beside making the book again. <c>--live [items] [rounds]</c></summary>
/// <remarks>Processor time of all threads, collections of garbage included, so that other programs on the machine tell less; the least, the median and the most of the rounds.</remarks>
internal static class LiveRun
{
    internal const string Switch = "--live";

    internal static void Run(string[] args)
    {
        int count = args.Length > 1 ? int.Parse(args[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 100_000;
        int rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 40;
        var given = new LiveBook(count);
        MatchingEngine engine = new MatchingEngineBuilder().AddDefaults().Build();
        MatchingBook book = MatchingBook.From(given.Items, given.Customers, LiveBook.AsOf);
        Print("the book made again", Measure(Math.Min(rounds, 6), _ => GC.KeepAlive(MatchingBook.From(given.Items, given.Customers, LiveBook.AsOf))));
        OpenItem[] paid = [.. Enumerable.Range(1, (rounds * 3) + 10).Select(i => given.Items[(i * 7_919) % count]).Where(i => !i.Open.IsNegative).DistinctBy(i => i.Id)];
        MatchReport report = engine.Match(book, [LiveBook.Pay(0, paid[0])]);
        Print("one decision", Measure(rounds, i => report = engine.Match(book, [LiveBook.Pay(i, paid[i])])));
        int applied = 0;
        Print("decision and book after it, an item settled in full", Measure(rounds, i =>
        {
            MatchReport one = engine.Match(book, [LiveBook.Pay(i, paid[i])]);
            applied += one.Applied.Count();
            book = book.After(one);
        }));
        Print("an item settled in part", Measure(rounds, i =>
        {
            OpenItem item = paid[rounds + i];
            book = book.With(MatchingBookChange.None with { Settled = [new Allocation(item.Id, Money.FromMinor(item.Open.MinorUnits / 2, item.Open.Currency))] });
        }));
        Print("an invoice added", Measure(rounds, i => book = book.With(MatchingBookChange.None with { Added = [given.Item((count / 25 * 25) + 1_001 + i, i * 17)] })));
        int next = count + 10_000;
        Print("1,000 invoices added at once", Measure(rounds, _ => book = book.With(MatchingBookChange.None with { Added = [.. Enumerable.Range(0, 1_000).Select(i => given.Item(next++, i * 13 % given.Customers.Length))] })));
        Print("a customer changed", Measure(Math.Min(rounds, 6), i => book = book.With(MatchingBookChange.None with { Customers = [given.Customers[i]] })));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} items at first, {book.OpenItems.Count:N0} in the end; {applied} of {rounds} payments applied"));
    }

    private static double[] Measure(int rounds, Action<int> run)
    {
        double[] times = new double[rounds];
        Process process = Process.GetCurrentProcess();
        for (int i = 0; i < rounds; i++)
        {
            process.Refresh();
            TimeSpan start = process.TotalProcessorTime;
            run(i);
            process.Refresh();
            times[i] = (process.TotalProcessorTime - start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }

    private static void Print(string what, double[] times) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what,-55} {times[0],9:0.0} {times[times.Length / 2],9:0.0} {times[^1],9:0.0} ms, mean {times.Average(),9:0.00}"));
}
