using System.Diagnostics;
using System.Globalization;
using Receivables.Evaluation.Books;
using Receivables.Evaluation.Payments;
using Receivables.Matching;

namespace Receivables.Evaluation.Speed;

/// <summary>What a decision costs by the kind of payment, each kind decided as a batch of its own, in processor time of one thread. <c>--speed-by-kind [items] [payments] [rounds] [KIND]</c>: with a kind, of that alone, to be looked at with a profiler.</summary>
internal static class KindRun
{
    internal const string Switch = "--speed-by-kind";

    internal static void Run(string[] args, TextWriter to)
    {
        string[] kindsAsked = [.. args.Skip(1).Where(a => !char.IsAsciiDigit(a[0]))];
        int[] numbers = [.. args.Skip(1).Where(a => char.IsAsciiDigit(a[0])).Select(a => int.Parse(a, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];
        int size = numbers.Length > 0 ? numbers[0] : 100_000;
        GeneratedBook generated = BookGenerator.Generate(BookProfile.Plain, 8, size);
        MatchingEngine engine = new MatchingEngineBuilder().AddDefaults().Build();
        IGrouping<string, Payment>[] kinds = [.. PaymentGenerator.Generate(generated, 248, numbers.Length > 1 ? numbers[1] : size * 3 / 4)
            .GroupBy(c => c.Kind.ToString(), c => c.Payment).Where(g => kindsAsked.Length == 0 || kindsAsked.Contains(g.Key)).OrderByDescending(g => g.Count())];
        int rounds = numbers.Length > 2 ? numbers[2] : 5;
        double total = 0;
        foreach (IGrouping<string, Payment> kind in kinds)
        {
            Payment[] payments = [.. kind];
            (double least, long bytes) = Least(engine, generated.Book, payments, rounds);
            total += least * payments.Length;
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-16} {payments.Length,7} payments {least,8:0.0} µs, {bytes,6} bytes each, {least * payments.Length / 1_000,7:0} ms together"));
        }

        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"together {total / 1_000:0} ms"));
    }

    private static (double Microseconds, long Bytes) Least(MatchingEngine engine, MatchingBook book, Payment[] payments, int rounds)
    {
        double least = double.MaxValue;
        long bytes = 0;
        for (int round = 0; round < rounds; round++)
        {
            bytes = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan used = Process.GetCurrentProcess().TotalProcessorTime;
            engine.Match(book, payments);
            used = Process.GetCurrentProcess().TotalProcessorTime - used;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / payments.Length;
            least = Math.Min(least, used.TotalMicroseconds / payments.Length);
        }

        return (least, bytes);
    }
}
