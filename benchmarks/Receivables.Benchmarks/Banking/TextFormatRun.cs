using System.Globalization;
using System.Text;
using Receivables.Banking;

namespace Receivables.Benchmarks.Banking;

/// <summary>
/// BAI2, CODA and OFX to transactions, beside bare scans of the same bytes, in processor time, so that a loud machine counts less: the passes run in turns, of each the one with the least counts. <c>--text-formats [entries] [rounds]</c>.
/// </summary>
internal static class TextFormatRun
{
    internal const string Switch = "--text-formats";

    private const int Seed = 20260630;

    internal static void Run(string[] args)
    {
        int entries = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 50_000;
        int rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 60;
        Compare("BAI2", Bai2File.Create(entries, Seed), rounds, '\n', (stream, sink) => Bai2Reader.Open(stream, sink, "f"));
        Compare("CODA", CodaFile.Create(entries, Seed), rounds, '\n', (stream, sink) => CodaReader.Open(stream, sink, "f"));
        Compare("OFX 1, a line a value", OfxFile.Create(entries, Seed, isXml: false), rounds, '<', (stream, sink) => OfxReader.Open(stream, sink, "f"));
        Compare("OFX 2, a line a transaction", OfxFile.Create(entries, Seed, isXml: true), rounds, '<', (stream, sink) => OfxReader.Open(stream, sink, "f"));
    }

    private static void Compare(string name, byte[] file, int rounds, char mark, Func<Stream, IDiagnosticSink, StatementReader> open)
    {
        (string Name, Func<long> Pass)[] passes =
        [
            ("bare scan for the mark", () => Marks(file, (byte)mark)),
            ("bare scan, a string a piece", () => Pieces(file, (byte)mark)),
            ("transactions", () => Transactions(file, open)),
        ];
        double[] best = [.. passes.Select(_ => double.MaxValue)];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < passes.Length; i++)
            {
                TimeSpan start = Environment.CpuUsage.TotalTime;
                _ = passes[i].Pass();
                best[i] = Math.Min(best[i], (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {file.Length / 1e6:0.0} MB"));
        for (int i = 0; i < passes.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {passes[i].Name,-28} {best[i],7:0.0} ms  {file.Length / 1e3 / best[i],7:0} MB/s"));
        }
    }

    private static long Marks(byte[] file, byte mark)
    {
        long count = 0;
        for (int at = file.AsSpan().IndexOf(mark); at >= 0;)
        {
            count++;
            int next = file.AsSpan(at + 1).IndexOf(mark);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return count;
    }

    private static long Pieces(byte[] file, byte mark)
    {
        long length = 0;
        foreach (Range range in file.AsSpan().Split(mark))
        {
            length += Encoding.Latin1.GetString(file.AsSpan()[range]).Length;
        }

        return length;
    }

    private static long Transactions(byte[] file, Func<Stream, IDiagnosticSink, StatementReader> open)
    {
        long sum = 0;
        var diagnostics = new DiagnosticBag();
        using var stream = new MemoryStream(file);
        using StatementReader reader = open(stream, diagnostics);
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
