using BenchmarkDotNet.Running;
using Receivables.Benchmarks.Banking;
using Receivables.Benchmarks.Ledgers;
using Receivables.Benchmarks.Matching;

if (args is [LedgerLoadRun.Switch, ..])
{
    await LedgerLoadRun.RunAsync(args);
}
else if (args is [CamtRatioRun.Switch, ..])
{
    CamtRatioRun.Run(args);
}
else if (args is [ScaleRun.Switch, ..])
{
    ScaleRun.Run(args);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
