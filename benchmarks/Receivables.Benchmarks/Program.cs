using BenchmarkDotNet.Running;
using Receivables.Benchmarks.Banking;
using Receivables.Benchmarks.Ledgers;
using Receivables.Benchmarks.Matching;
using Receivables.Benchmarks.Matching.Payers;

// The plain measured runs by their switch; all else is BenchmarkDotNet's.
var runs = new Dictionary<string, Func<string[], Task>>(StringComparer.Ordinal)
{
    [LedgerLoadRun.Switch] = LedgerLoadRun.RunAsync,
    [CamtRatioRun.Switch] = Plain(CamtRatioRun.Run),
    [FormatSpeedRun.Switch] = Plain(FormatSpeedRun.Run),
    [PeakMemoryRun.Switch] = Plain(PeakMemoryRun.Run),
    [ScaleRun.Switch] = Plain(ScaleRun.Run),
    [HostileRun.Switch] = Plain(HostileRun.Run),
    [PayerLookupRun.Switch] = Plain(PayerLookupRun.Run),
    [BookMemoryRun.Switch] = Plain(BookMemoryRun.Run),
    [LiveRun.Switch] = Plain(LiveRun.Run),
    [SubsetRun.Switch] = Plain(SubsetRun.Run),
    [ContentionRun.Switch] = Plain(ContentionRun.Run),
};

if (args.Length > 0 && runs.TryGetValue(args[0], out Func<string[], Task>? run))
{
    await run(args);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}

static Func<string[], Task> Plain(Action<string[]> run) => args =>
{
    run(args);
    return Task.CompletedTask;
};
