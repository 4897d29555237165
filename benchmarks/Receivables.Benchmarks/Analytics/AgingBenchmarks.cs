using BenchmarkDotNet.Attributes;
using NodaTime;
using Receivables.Analytics;
using Receivables.Ledgers;

namespace Receivables.Benchmarks.Analytics;

/// <summary>The aged balance of a million open items of 10,000 customers, beside a bare loop over one array of structs that sums the same buckets.</summary>
[MemoryDiagnoser]
public class AgingBenchmarks
{
    private const int Items = 1_000_000;
    private const int Customers = 10_000;

    private readonly Row[] _rows = new Row[Items];
    private LedgerSnapshot _snapshot = null!;

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20260630);
        var asOf = new LocalDate(2026, 6, 30);
        Money zero = Money.Zero(Currency.Eur);
        var items = new OpenItem[Items];
        for (int i = 0; i < Items; i++)
        {
            int customer = random.Next(Customers);
            int age = random.Next(-60, 200);
            long open = random.NextInt64(100, 5_000_000);
            _rows[i] = new(customer, age, open);
            items[i] = new(
                ItemId.From($"FA-{i:D7}"), ItemKind.Invoice, CustomerId.From($"C{customer:D5}"), asOf.PlusDays(-age - 30), asOf.PlusDays(-age), Money.FromMinor(open, Currency.Eur), zero, zero, zero);
        }

        _snapshot = new LedgerSnapshot(asOf, null, 1, items, []);
        // The columns belong to the snapshot and are made once; the benchmark ages them.
        _ = _snapshot.Columns;
    }

    [Benchmark(Baseline = true)]
    public long[] BareLoop()
    {
        var sums = new long[Customers * 5];
        foreach (Row row in _rows)
        {
            int bucket = row.Age <= 0 ? 0 : row.Age <= 30 ? 1 : row.Age <= 60 ? 2 : row.Age <= 90 ? 3 : 4;
            sums[(row.Customer * 5) + bucket] += row.Open;
        }

        return sums;
    }

    [Benchmark]
    public AgedBalance AgedBalanceOfSnapshot() => AgedBalance.Of(_snapshot);

    private readonly record struct Row(int Customer, int Age, long Open);
}
