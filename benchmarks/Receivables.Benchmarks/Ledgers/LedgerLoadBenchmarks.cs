using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Receivables.Ledgers;

namespace Receivables.Benchmarks.Ledgers;

/// <summary>
/// Opening a ledger of a million invoices, 250,000 payments and a million applications, beside making the same journal entries and dropping them.
/// </summary>
/// <remarks>Whole seconds each, so few iterations; peak memory is measured by <see cref="LedgerLoadRun"/>, in a process that does nothing else.</remarks>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
public class LedgerLoadBenchmarks
{
    private const int Invoices = 1_000_000;
    private static readonly LedgerId Id = LedgerId.From("L");

    private readonly StreamedJournal _journal = new(Invoices);

    [Benchmark(Baseline = true)]
    public async Task<long> MakeTheStream()
    {
        long last = 0;
        await foreach (Journal.JournalEnvelope envelope in _journal.ReadAsync(Id))
        {
            last = envelope.Sequence;
        }

        return last;
    }

    [Benchmark]
    public async Task<long> OpenTheLedger() => (await Ledger.OpenAsync(_journal, Id)).Version;
}
