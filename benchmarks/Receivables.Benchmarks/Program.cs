using BenchmarkDotNet.Running;
using Receivables.Benchmarks.Ledgers;

if (args is [LedgerLoadRun.Switch, ..])
{
    await LedgerLoadRun.RunAsync(args);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
