using System.Diagnostics;
using System.Globalization;
using System.Xml;
using Receivables.Banking;
using Receivables.Evaluation.Books;
using Receivables.Evaluation.Payments;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Evaluation.Speed;

/// <summary>From the bytes of a statement to decisions, beside a bare XmlReader that reads every text of the same file; both in processor time of one thread. <c>--pipeline [items] [payments] [rounds]</c></summary>
internal static class PipelineRun
{
    internal const string Switch = "--pipeline";

    internal static void Run(string[] args, TextWriter to)
    {
        int[] numbers = [.. args.Skip(1).Select(a => int.Parse(a, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];
        int size = numbers.Length > 0 ? numbers[0] : 100_000;
        int count = numbers.Length > 1 ? numbers[1] : size;
        GeneratedBook generated = BookGenerator.Generate(BookProfile.Plain, 8, size);
        string path = Path.GetTempFileName();
        StatementFile.Write(path, PaymentGenerator.Generate(generated, 248, count).Select(c => c.Payment));
        OpenItem[] items = [.. generated.Customers.SelectMany(c => c.Open)];
        Customer[] customers = [.. generated.Customers.Select(c => c.Master)];
        for (int round = 0; round < (numbers.Length > 2 ? numbers[2] : 3); round++)
        {
            double bare = Seconds(() => Bare(path));
            Payment[] payments = [];
            double reading = Seconds(() => payments = Read(path));
            MatchingBook? book = null;
            double making = Seconds(() => book = MatchingBook.From(items, customers, GeneratedBook.AsOf, generated.Book.History));
            MatchReport? report = null;
            double deciding = Seconds(() => report = new MatchingEngineBuilder().AddDefaults().Build().Match(book!, payments));
            to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{new FileInfo(path).Length / 1e6:0} MB, {payments.Length} payments, {items.Length} items: bare XmlReader {bare:0.00} s; reading {reading:0.00} s, book {making:0.00} s, decisions {deciding:0.00} s ({report!.Applied.Count()} applied): {(reading + making + deciding) / bare:0.00} x the bare pass"));
        }

        File.Delete(path);
    }

    private static double Seconds(Action action)
    {
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        action();
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    private static void Bare(string path)
    {
        long characters = 0;
        using FileStream stream = File.OpenRead(path);
        using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true, IgnoreComments = true });
        while (reader.Read())
        {
            characters += reader.NodeType == XmlNodeType.Text ? reader.Value.Length : 0;
        }

        GC.KeepAlive(characters);
    }

    private static Payment[] Read(string path)
    {
        List<Payment> payments = [];
        using FileStream stream = File.OpenRead(path);
        using StatementReader reader = BankFile.Open(stream, new DiagnosticBag(), path)!;
        while (reader.ReadStatement())
        {
            while (reader.ReadTransaction(out StatementTransaction? transaction))
            {
                payments.Add(transaction.ToPayment());
            }
        }

        return [.. payments];
    }
}
