using Receivables.Internals;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Presets;

/// <summary>Makes the proposals of rules: in the shape of the engine's, with no probability.</summary>
internal static class RuleProposal
{
    /// <summary>Nothing is proposed.</summary>
    internal static MatchProposal None(MatchingBook book, Payment payment, MatchReason reason) => Create(book, payment, MatchDecision.Unmatched, reason, null, [], [], [], []);

    internal static MatchProposal Create(
        MatchingBook book,
        Payment payment,
        MatchDecision decision,
        MatchReason reason,
        CustomerId? payer,
        IEnumerable<MatchedItem> items,
        IEnumerable<MatchEvidence> evidence,
        IEnumerable<IReadOnlyList<MatchedItem>> alternatives,
        IEnumerable<MatchRival> rivals)
    {
        IReadOnlyList<MatchEvidence> seen = [.. evidence];
        var verdict = new Verdict(payment) { Payer = payer is { } known ? book.Index.Columns.RowOf(known) : -1, Rivals = ValueList<MatchRival>.From(rivals), NamesAny = seen.Any(e => e.Family == EvidenceFamily.Document) };
        verdict.Answer(null!, [], double.NaN, [], [], null).Set(decision, reason);
        return new MatchProposal(book, verdict, items, seen, alternatives.Select(a => new MatchAlternative(double.NaN, a, RestOf(payment, a))));
    }

    private static Money RestOf(Payment payment, IReadOnlyList<MatchedItem> items) =>
        payment.Amount - Money.Sum(items.Select(i => i.Allocation.Cash), payment.Amount.Currency);
}
