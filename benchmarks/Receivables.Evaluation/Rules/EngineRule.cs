using Receivables.Evaluation.Books;
using Receivables.Matching;

namespace Receivables.Evaluation.Rules;

/// <summary>The matching engine of this library.</summary>
internal sealed class EngineRule(string name, MatchingPolicy policy, int threads) : IRule
{
    private readonly MatchingEngine _engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(policy).WithThreads(threads).Build();

    public string Name => name;

    /// <summary>What the engine said of the last payments.</summary>
    internal IReadOnlyList<MatchProposal> Proposals { get; private set; } = [];

    public IReadOnlyList<RuleDecision> Decide(GeneratedBook book, IReadOnlyList<Payment> payments)
    {
        MatchReport report = _engine.Match(book.Book, payments);
        Proposals = report.Proposals;
        return [.. report.Proposals.Select(Of)];
    }

    private static RuleDecision Of(MatchProposal proposal)
    {
        // Rules of a table state no probability, so nothing of theirs is held against what came true.
        bool suggests = proposal.Items.Count > 0 && !double.IsNaN(proposal.Confidence);
        Dictionary<ItemId, long> items = Items(proposal.Items);
        return new(
            proposal.Decision == MatchDecision.Apply,
            items,
            [.. suggests ? [((IReadOnlyDictionary<ItemId, long>)items, proposal.Confidence)] : Array.Empty<(IReadOnlyDictionary<ItemId, long>, double)>(),
             .. proposal.Alternatives.Where(a => !double.IsNaN(a.Confidence)).Select(a => ((IReadOnlyDictionary<ItemId, long>)Items(a.Items), a.Confidence))]);
    }

    private static Dictionary<ItemId, long> Items(IEnumerable<MatchedItem> items) => items.ToDictionary(i => i.Item.Id, i => i.Allocation.Settled.MinorUnits);
}
