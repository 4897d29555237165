using System.Xml;
using BenchmarkDotNet.Attributes;
using Receivables.Banking;
using Receivables.Banking.Camt;

namespace Receivables.Benchmarks.Banking;

/// <summary>camt.053 to transactions, beside a bare pass of <see cref="XmlReader"/> over the same bytes with the same settings. The bar: at most 1.5 times.</summary>
[MemoryDiagnoser]
public class Camt053Benchmarks
{
    private const int Entries = 100_000;
    private const int Seed = 20260630;

    private static readonly Diagnostic Clean = new("BENCH", DiagnosticSeverity.Information, "The balances hold.");
    private static readonly Diagnostic Broken = new("BENCH", DiagnosticSeverity.Error, "The balances do not hold.");

    private byte[] _file = [];

    /// <summary>Without indentation there is least to skip, so this is the harder one.</summary>
    [Params(false, true)]
    public bool Indented { get; set; }

    [GlobalSetup]
    public void Setup() => _file = Camt053File.Create(Entries, Seed, Indented);

    /// <summary>Every node, and the text of every text node.</summary>
    [Benchmark(Baseline = true)]
    public long BareXmlReader()
    {
        long characters = 0;
        using var stream = new MemoryStream(_file);
        using var reader = XmlReader.Create(stream, CamtInput.Settings(names: null));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Text)
            {
                characters += reader.Value.Length;
            }
        }

        return characters;
    }

    /// <summary>Every node, and nothing of it: no text is made.</summary>
    [Benchmark]
    public int NodesAlone()
    {
        int nodes = 0;
        using var stream = new MemoryStream(_file);
        using var reader = XmlReader.Create(stream, CamtInput.Settings(names: null));
        while (reader.Read())
        {
            nodes++;
        }

        return nodes;
    }

    [Benchmark]
    public long StreamTransactions()
    {
        using var stream = new MemoryStream(_file);
        var diagnostics = new DiagnosticBag();
        using CamtReader reader = CamtReader.Open(stream, diagnostics, "june.xml");
        long sum = 0;
        while (reader.ReadStatement())
        {
            while (reader.ReadTransaction(out StatementTransaction? transaction))
            {
                sum += transaction.Amount.MinorUnits;
            }

            diagnostics.Report(reader.Balances.Check == BalanceCheck.Holds ? Clean : Broken);
        }

        return diagnostics.ErrorCount == 0 && diagnostics.Count == 1 ? sum : throw new InvalidOperationException("The generated file is not clean.");
    }

    [Benchmark]
    public int WholeFile()
    {
        using var stream = new MemoryStream(_file);
        return BankFile.Read(stream, "june.xml").Items[0].Transactions.Count;
    }
}
