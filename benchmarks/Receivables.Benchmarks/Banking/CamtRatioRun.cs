using System.Globalization;
using System.Xml;
using Receivables.Banking;
using Receivables.Banking.Camt;

namespace Receivables.Benchmarks.Banking;

/// <summary>
/// A quick side by side on a loud machine: the passes run in turns in one process, of each the one with the least processor time counts. <c>--camt-ratio [entries] [rounds]</c>.
/// The bare passes have the settings of the reader; <see cref="Texts"/> looks at the text of every text node, and is what the ratios are to.
/// Under some hundred rounds on a busy core the code may not yet run as it is compiled in the end.
/// </summary>
internal static class CamtRatioRun
{
    internal const string Switch = "--camt-ratio";

    private const int Seed = 20260630;

    internal static void Run(string[] args)
    {
        int entries = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20_000;
        int rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 150;
        foreach (bool indented in (bool[])[false, true])
        {
            Compare(Camt053File.Create(entries, Seed, indented), indented, rounds);
        }
    }

    private static void Compare(byte[] file, bool indented, int rounds)
    {
        Func<byte[], long>[] passes = [Texts, Nodes, WithXmlReader, Bytes, Payments];
        double[][] times = [.. passes.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < passes.Length; i++)
            {
                times[i][round] = Time(passes[i], file);
            }
        }

        double[] best = [.. times.Select(t => t.Min())], middle = [.. times.Select(t => t.Order().ElementAt(rounds / 2))];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(indented ? "indented" : "one line")} {file.Length / 1e6:0.0} MB"));
        for (int i = 0; i < passes.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {passes[i].Method.Name,-13} {best[i],7:0.0} ms = {best[i] / best[0]:0.00} x (medians {middle[i] / middle[0]:0.00} x)   {Allocated(passes[i], file) / 1e6,6:0.0} MB allocated"));
        }
    }

    private static double Time(Func<byte[], long> pass, byte[] file)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        pass(file);
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static long Allocated(Func<byte[], long> pass, byte[] file)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        pass(file);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long Nodes(byte[] file)
    {
        long nodes = 0;
        using XmlReader reader = XmlReader.Create(new MemoryStream(file), CamtInput.Settings(names: null));
        while (reader.Read())
        {
            nodes++;
        }

        return nodes;
    }

    private static long Texts(byte[] file)
    {
        long characters = 0;
        using XmlReader reader = XmlReader.Create(new MemoryStream(file), CamtInput.Settings(names: null));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Text)
            {
                characters += reader.Value.Length;
            }
        }

        return characters;
    }

    private static long WithXmlReader(byte[] file)
    {
        using CamtReader reader = CamtReader.OpenWithXmlReader(new MemoryStream(file), new DiagnosticBag(), "june.xml");
        return Sum(reader);
    }

    private static long Bytes(byte[] file)
    {
        using CamtReader reader = CamtReader.Open(new MemoryStream(file), new DiagnosticBag(), "june.xml");
        return reader.IsByBytes ? Sum(reader) : throw new InvalidOperationException("The generated file is for XmlReader.");
    }

    // A payment of every booked credit, as it goes to the matching.
    private static long Payments(byte[] file)
    {
        using CamtReader reader = CamtReader.Open(new MemoryStream(file), new DiagnosticBag(), "june.xml");
        long sum = 0;
        while (reader.ReadStatement())
        {
            while (reader.ReadTransaction(out StatementTransaction? transaction))
            {
                sum += transaction.Class == TransactionClass.Payment ? transaction.ToPayment().Amount.MinorUnits : 0;
            }
        }

        return sum;
    }

    private static long Sum(CamtReader reader)
    {
        long sum = 0;
        while (reader.ReadStatement())
        {
            while (reader.ReadTransaction(out StatementTransaction? transaction))
            {
                sum += transaction.Amount.MinorUnits;
            }
        }

        return sum;
    }
}
