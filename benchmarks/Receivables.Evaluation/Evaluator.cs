using System.Diagnostics;
using Receivables.Evaluation.Books;
using Receivables.Evaluation.Learning;
using Receivables.Evaluation.Measuring;
using Receivables.Evaluation.Payments;
using Receivables.Evaluation.Rules;
using Receivables.Matching;

namespace Receivables.Evaluation;

/// <summary>Runs the rules over generated books and prints what came of it.</summary>
internal static class Evaluator
{
    internal static void Run(EvaluationOptions options, TextWriter to)
    {
        if (options.Learns)
        {
            TwoHalves.Run(options, to);
            return;
        }

        using DecisionTable? table = options.Table is { } path ? new DecisionTable(new StreamWriter(path)) : null;
        foreach (BookProfile profile in options.Profiles)
        {
            IRule[] rules = Rules(options);
            ProfileScore[] scores = [.. rules.Select(r => new ProfileScore(r.Name, profile.Name))];
            for (int b = 0; b < options.Books; b++)
            {
                int seed = options.Seed + b;
                int size = options.OpenItems ?? EvaluationOptions.Populations[b % EvaluationOptions.Populations.Count];
                GeneratedBook book = BookGenerator.Generate(profile, seed, size);
                IReadOnlyList<PaymentCase> cases = PaymentGenerator.Generate(book, seed * 31, size * 3 / 4);
                Payment[] payments = [.. cases.Select(c => c.Payment)];
                for (int r = 0; r < rules.Length; r++)
                {
                    var watch = Stopwatch.StartNew();
                    IReadOnlyList<RuleDecision> decisions = rules[r].Decide(book, payments);
                    BookScore score = BookScore.Of(book, cases, decisions);
                    scores[r].Add($"{book.Style.Name}#{seed}", score);
                    if (r == 0)
                    {
                        KindScore sum = score.Sum();
                        to.WriteLine($"{profile.Name} {book.Style.Name}#{seed}: {book.Book.OpenItems.Count} items, {book.Customers.Count} customers, {payments.Length} payments, {watch.Elapsed.TotalSeconds:0.0} s, "
                            + $"applied {sum.Applied}, wrong {sum.Wrong}, through {sum.Through} of {sum.Certain}, first {sum.First} of {sum.Held} held");
                        IReadOnlyList<MatchProposal> proposals = ((EngineRule)rules[r]).Proposals;
                        Show(options, proposals, cases, score, to);
                        table?.Add($"{profile.Name} {book.Style.Name}#{seed}", cases, proposals, score);
                    }
                }
            }

            foreach (ProfileScore score in scores)
            {
                score.Print(to);
            }

            to.WriteLine();
        }
    }

    private static IRule[] Rules(EvaluationOptions options)
    {
        IRule engine = new EngineRule("this engine", MatchingPolicy.Default, Environment.ProcessorCount);
        return options.Rules ? [engine, Preset("Business Central", MatchingPolicy.BusinessCentral), Preset("oldest first", MatchingPolicy.OldestFirst), new ExactJoin(), new DocumentsOnly(), new DigitTokens(), new StripeOrder()] : [engine];

        static EngineRule Preset(string name, MatchingPolicy policy) => new(name, policy, Environment.ProcessorCount);
    }

    private static void Show(EvaluationOptions options, IReadOnlyList<MatchProposal> proposals, IReadOnlyList<PaymentCase> cases, BookScore score, TextWriter to)
    {
        foreach (int index in score.WrongOnes.Concat(score.Believed).Concat(score.Missed).Distinct().Where(i => options.Kind is null || cases[i].Kind.ToString() == options.Kind).Take(options.Show))
        {
            PaymentCase one = cases[index];
            to.WriteLine($"--- {(score.WrongOnes.Contains(index) ? "WRONG" : score.Believed.Contains(index) ? "believed" : "missed")} {one.Kind} certain {one.IsCertain} truth {string.Join(' ', one.Truth.Items.Select(i => $"{i.Key}:{i.Value}"))} payer '{one.Payment.Payer.Name}' text '{one.Payment.Remittance}'");
            to.WriteLine(proposals[index].Explain());
        }
    }
}
