using Receivables.Matching.Decisions;

namespace Receivables.Matching;

/// <summary>What it costs to look at one payment, counted and not timed.</summary>
/// <param name="Steps">Places of texts, items and numbers looked at.</param>
/// <param name="Sums">Partial sums tried.</param>
/// <param name="Clues">Pieces of evidence kept.</param>
/// <param name="Candidates">Answers weighed.</param>
internal readonly record struct WorkCounter(long Steps, long Sums, int Clues, int Candidates)
{
    internal static WorkCounter Of(MatchingBook book, Payment payment, MatchingPolicy policy)
    {
        Decide(book, payment, policy, out Workspace work);
        return new(work.Budget.Spent, work.CombinationBudget.Spent, work.Items.Count + work.Payers.Count + work.Elsewhere.Count, work.Candidates.Count);
    }

    /// <summary>What is decided on a payment for itself.</summary>
    internal static Verdict Decide(MatchingBook book, Payment payment, MatchingPolicy policy) => Decide(book, payment, policy, out _);

    private static Verdict Decide(MatchingBook book, Payment payment, MatchingPolicy policy, out Workspace work)
    {
        work = new Workspace(book, book.Index, policy);
        work.Start(payment);
        foreach (IMatcher matcher in MatchingEngineBuilder.BuiltIn())
        {
            matcher.Find(work.Context);
        }

        CandidateGenerator.Generate(work);
        return new Decider(work).Decide();
    }
}
