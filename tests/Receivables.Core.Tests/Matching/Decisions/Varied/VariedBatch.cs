namespace Receivables.Matching.Decisions.Varied;

/// <summary>Payments that are decided together, against one book and by one policy.</summary>
internal sealed record VariedBatch(MatchingPolicy Policy, MatchingBook Book, IReadOnlyList<Payment> Payments)
{
    /// <summary>A line a payment.</summary>
    internal IEnumerable<string> Lines() =>
        new MatchingEngineBuilder().AddDefaults().WithPolicy(Policy).Build().Match(Book, Payments).Proposals.Select(DecisionLine.Of);
}
