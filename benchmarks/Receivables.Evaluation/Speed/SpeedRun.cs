using System.Diagnostics;
using System.Globalization;
using Receivables.Evaluation.Books;
using Receivables.Evaluation.Payments;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Evaluation.Speed;

/// <summary>The plain measured run: one thread, one book, and what making the book and deciding cost in processor time, so that other programs on the machine tell less. <c>--speed [items] [payments] [rounds] [--export DIR]</c></summary>
internal static class SpeedRun
{
    internal const string Switch = "--speed";

    internal static void Run(string[] args, TextWriter to)
    {
        int[] numbers = [.. args.Skip(1).TakeWhile(a => !a.StartsWith('-')).Select(a => int.Parse(a, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];
        int size = numbers.Length > 0 ? numbers[0] : 100_000;
        int count = numbers.Length > 1 ? numbers[1] : size * 3 / 4;
        int rounds = numbers.Length > 2 ? numbers[2] : 4;
        GeneratedBook generated = BookGenerator.Generate(BookProfile.Plain, 8, size);
        Payment[] payments = [.. PaymentGenerator.Generate(generated, 248, count).Select(c => c.Payment)];
        if (Array.IndexOf(args, "--export") is >= 0 and var at && at + 1 < args.Length)
        {
            Export.Write(args[at + 1], generated, payments);
        }

        OpenItem[] items = [.. generated.Customers.SelectMany(c => c.Open)];
        Customer[] customers = [.. generated.Customers.Select(c => c.Master)];
        MatchingEngine engine = new MatchingEngineBuilder().AddDefaults().Build();
        for (int round = 0; round < rounds; round++)
        {
            Round(engine, items, customers, generated.Book.History, payments, to, round == 0);
        }
    }

    private static void Round(MatchingEngine engine, OpenItem[] items, Customer[] customers, MatchingHistory history, Payment[] payments, TextWriter to, bool isWarmUp)
    {
        long before = GC.GetTotalMemory(true);
        TimeSpan making = Process.GetCurrentProcess().TotalProcessorTime;
        MatchingBook book = MatchingBook.From(items, customers, GeneratedBook.AsOf, history);
        making = Process.GetCurrentProcess().TotalProcessorTime - making;
        long retained = GC.GetTotalMemory(true) - before;
        engine.Match(book, payments[0]);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan deciding = Process.GetCurrentProcess().TotalProcessorTime;
        MatchReport report = engine.Match(book, payments);
        deciding = Process.GetCurrentProcess().TotalProcessorTime - deciding;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        long alone = GC.GetAllocatedBytesForCurrentThread();
        foreach (Payment payment in payments)
        {
            engine.Match(book, payment);
        }

        alone = GC.GetAllocatedBytesForCurrentThread() - alone;
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{(isWarmUp ? "warm-up" : "round  ")} {items.Length} items, {payments.Length} payments: book {making.TotalSeconds:0.00} s, {retained / (double)items.Length:0} bytes an item; ")
            + string.Create(CultureInfo.InvariantCulture, $"decisions {deciding.TotalSeconds:0.00} s = {payments.Length / deciding.TotalSeconds:0} a second, {allocated / (double)payments.Length:0} bytes a payment, {alone / (double)payments.Length:0} alone; applied {report.Applied.Count()}"));
        GC.KeepAlive(book);
    }
}
