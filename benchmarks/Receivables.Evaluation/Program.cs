using Receivables.Evaluation;
using Receivables.Evaluation.Public;
using Receivables.Evaluation.Speed;

if (args is [SpeedRun.Switch, ..])
{
    SpeedRun.Run(args, Console.Out);
}
else if (args is [DocumentsOnlyRun.Switch, _, ..])
{
    DocumentsOnlyRun.Run(args, Console.Out);
}
else if (args is [KindRun.Switch, ..])
{
    KindRun.Run(args, Console.Out);
}
else if (args is [PublicRun.Switch, ..])
{
    PublicRun.Run(args, Console.Out);
}
else if (args is [PipelineRun.Switch, ..])
{
    PipelineRun.Run(args, Console.Out);
}
else if (args is [DigestRun.Switch, ..])
{
    DigestRun.Run(args, Console.Out);
}
else if (EvaluationOptions.Problem(args) is { } problem)
{
    Console.Error.WriteLine(problem);
    return 2;
}
else
{
    Evaluator.Run(EvaluationOptions.Parse(args), Console.Out);
}

return 0;
