using System.Globalization;
using System.Text;
using Receivables.Banking;

namespace Receivables.Benchmarks.Banking;

/// <summary>
/// MT940 to transactions, beside bare scans of the same bytes, in processor time, so that a loud machine counts less: the passes run in turns, of each the one with the least counts. <c>--mt940 [entries] [rounds]</c>.
/// </summary>
internal static class Mt940Run
{
    internal const string Switch = "--mt940";

    private const int Seed = 20260630;

    internal static void Run(string[] args)
    {
        int entries = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 50_000;
        int rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 60;
        byte[] file = Mt940File.Create(entries, Seed);
        (string Name, Func<byte[], long> Pass)[] passes = [("bare scan for line ends", Ends), ("bare scan, a string a line", Lines), ("transactions", Transactions)];
        double[] best = [.. passes.Select(_ => double.MaxValue)];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < passes.Length; i++)
            {
                TimeSpan start = Environment.CpuUsage.TotalTime;
                _ = passes[i].Pass(file);
                best[i] = Math.Min(best[i], (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MT940, {entries} entries, {file.Length / 1e6:0.0} MB"));
        for (int i = 0; i < passes.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {passes[i].Name,-28} {best[i],7:0.0} ms  {file.Length / 1e3 / best[i],7:0} MB/s   {Allocated(passes[i].Pass, file) / 1e6,6:0.0} MB allocated"));
        }
    }

    private static long Allocated(Func<byte[], long> pass, byte[] file)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = pass(file);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long Ends(byte[] file) => file.AsSpan().Count((byte)'\n');

    private static long Lines(byte[] file)
    {
        long length = 0;
        foreach (Range range in file.AsSpan().Split((byte)'\n'))
        {
            length += Encoding.Latin1.GetString(file.AsSpan()[range]).Length;
        }

        return length;
    }

    private static long Transactions(byte[] file)
    {
        long sum = 0;
        var diagnostics = new DiagnosticBag();
        using var stream = new MemoryStream(file);
        using Mt940Reader reader = Mt940Reader.Open(stream, diagnostics, "f");
        while (reader.ReadStatement())
        {
            while (reader.ReadTransaction(out StatementTransaction? transaction))
            {
                sum += transaction.Amount.MinorUnits;
            }
        }

        return diagnostics.Count == 0 ? sum : throw new InvalidOperationException(diagnostics.Diagnostics[0].ToString());
    }
}
