using Receivables.Evaluation;

Evaluator.Run(EvaluationOptions.Parse(args), Console.Out);
