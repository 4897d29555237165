using Receivables.Matching;

namespace ReceivablesSample.Demo;

/// <summary>Picks a few decisions that show what there is: each for another reason.</summary>
internal static class DecisionPick
{
    /// <summary>Applied payments, each proven by another kind of evidence.</summary>
    internal static IReadOnlyList<MatchProposal> Applied(IEnumerable<MatchProposal> proposals, int most) => OneEach(
        proposals.Where(p => p.Decision == MatchDecision.Apply && p.Evidence.Count > 0),
        p => $"{p.Evidence[0].Kind}{(p.Items.Count > 1 ? " several" : "")}{(p.Items.Any(i => i.Allocation.Adjustments.Count > 0) ? " difference" : "")}",
        most);

    /// <summary>Payments that are not applied, each for another reason.</summary>
    internal static IReadOnlyList<MatchProposal> Held(IEnumerable<MatchProposal> proposals, int most) => OneEach(
        proposals.Where(p => p.Decision != MatchDecision.Apply),
        p => $"{p.Decision} {p.Reason}",
        most);

    // Of each kind the largest, the kinds in the order in which the bank booked them.
    private static IReadOnlyList<MatchProposal> OneEach(IEnumerable<MatchProposal> proposals, Func<MatchProposal, string> kindOf, int most) =>
    [
        .. proposals.GroupBy(kindOf)
            .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Take(most)
            .Select(kind => kind.OrderByDescending(p => p.Payment.Amount.Amount).ThenBy(p => p.Payment.Id).First())
            .OrderBy(p => p.Payment.BookingDate).ThenBy(p => p.Payment.Id),
    ];
}
