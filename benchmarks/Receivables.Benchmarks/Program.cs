using BenchmarkDotNet.Running;
using Receivables.Benchmarks.Banking;
using Receivables.Benchmarks.Ledgers;

if (args is [LedgerLoadRun.Switch, ..])
{
    await LedgerLoadRun.RunAsync(args);
}
else if (args is [CamtRatioRun.Switch, ..])
{
    CamtRatioRun.Run(args);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
