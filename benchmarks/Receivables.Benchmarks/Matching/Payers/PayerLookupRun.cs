using System.Diagnostics;
using System.Globalization;
using Receivables.Matching.Books;
using Receivables.Matching.Payers;

namespace Receivables.Benchmarks.Matching.Payers;

/// <summary>
/// Payer lookup among many customer names on one thread, in processor time of the process, and how much of a full scan's answers it gives.
/// <c>--payer-lookup [names] [lookups a round] [scans a variant] [rounds]</c>
/// </summary>
internal static class PayerLookupRun
{
    internal const string Switch = "--payer-lookup";

    private const int Names = 1_000_000;
    private const int Lookups = 60_000;
    private const int Scans = 0;
    private const int Rounds = 5;
    private const int RoundsBefore = 3;

    internal static void Run(string[] args)
    {
        int[] numbers = [.. args.Skip(1).Select(a => int.Parse(a, CultureInfo.InvariantCulture)), .. ((int[])[Names, Lookups, Scans, Rounds])[Math.Min(args.Length - 1, 4)..]];
        string[] names = new CustomerNames(1).Take(numbers[0]);
        Customer[] customers = [.. names.Select((name, i) => new CustomerBuilder { Id = CustomerId.From($"C{i:D8}"), Name = name }.Build())];
        BookColumns columns = BookColumns.From([], customers);
        Print($"{names.Length} names, {names.Distinct().Count()} distinct, {names.Average(m => m.Length):0.0} characters");
        long before = GC.GetTotalMemory(true);
        (PayerIndex index, double seconds) = Timed(() =>
        {
            var payers = new PayerIndex(columns);
            payers.Words.CountWith(0);
            return payers;
        });
        Print($"indexed in {seconds:0.00} s, {(GC.GetTotalMemory(true) - before) / (double)names.Length:0.0} bytes a name");
        var made = new PayerNames(names, 2);
        var lookup = new PayerLookup(index);
        for (int round = -RoundsBefore; round < numbers[3]; round++)
        {
            Measure(lookup, made, numbers[1], round);
        }

        if (numbers[2] > 0)
        {
            PayerScanRun.Run(names, lookup, made, numbers[2]);
        }

        GC.KeepAlive(customers);
    }

    // The first rounds are those in which the code is compiled.
    private static void Measure(PayerLookup lookup, PayerNames made, int lookups, int round)
    {
        NameVariant[] variants = Enum.GetValues<NameVariant>();
        double total = 0;
        List<string> parts = [];
        foreach (NameVariant variant in variants)
        {
            string[] sample = [.. Enumerable.Range(0, lookups / variants.Length).Select(_ => made.Next(variant).Name)];
            GC.Collect();
            (int found, double seconds) = Timed(() => sample.Count(payer => lookup.Find(payer).Count > 0));
            total += seconds;
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{variant} {seconds / sample.Length * 1e6:0.0} us, {100.0 * found / sample.Length:0} % found"));
        }

        if (round >= 0)
        {
            Print($"round {round + 1}: {lookups / total:0} lookups a second ({string.Join("; ", parts)})");
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static (T Result, double Seconds) Timed<T>(Func<T> work)
    {
        TimeSpan start = Process.GetCurrentProcess().TotalProcessorTime;
        T result = work();
        return (result, (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds);
    }
}
