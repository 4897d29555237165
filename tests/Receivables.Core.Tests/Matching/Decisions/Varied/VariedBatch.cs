namespace Receivables.Matching.Decisions.Varied;

/// <summary>Payments that are decided together, against one book and by one policy, with a plug-in or without.</summary>
internal sealed record VariedBatch(MatchingPolicy Policy, MatchingBook Book, IReadOnlyList<Payment> Payments, IMatcher? PlugIn = null)
{
    /// <summary>What is decided.</summary>
    internal MatchReport Report()
    {
        MatchingEngineBuilder builder = new MatchingEngineBuilder().AddDefaults().WithPolicy(Policy);
        return (PlugIn is null ? builder : builder.Add(PlugIn)).Build().Match(Book, Payments);
    }

    /// <summary>A line a payment.</summary>
    internal IEnumerable<string> Lines() => Report().Proposals.Select(DecisionLine.Of);
}
