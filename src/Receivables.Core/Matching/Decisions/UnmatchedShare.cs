namespace Receivables.Matching.Decisions;

/// <summary>How often nothing that is open is meant, at most, where nothing is found: what was not read, or a part of what is owed, is among no candidates.</summary>
/// <remarks>Counted on the project's own books and on books that others wrote; docs/reference/matching.md.</remarks>
internal static class UnmatchedShare
{
    private const double OfWhoOwes = 0.985;
    private const double OfUnknownNumber = 0.996;
    private const double OfNobody = 0.998;

    /// <summary>The share for a reason.</summary>
    internal static double Of(MatchReason reason) =>
        reason == MatchReason.OwesOtherAmounts ? OfWhoOwes
        : reason == MatchReason.NamesNothingOpen ? OfUnknownNumber
        : reason == MatchReason.NoCandidate || reason == MatchReason.Unlikely ? OfNobody
        : 1;
}
