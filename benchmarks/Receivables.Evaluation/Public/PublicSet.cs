using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Evaluation.Public;

/// <summary>A public set: a book, and the lines that are matched against it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Book">The book.</param>
/// <param name="Lines">The lines.</param>
/// <param name="WriteOff">Up to how much the set says that a missing bank charge is written off; null where it says nothing.</param>
internal sealed record PublicSet(string Name, MatchingBook Book, IReadOnlyList<PublicLine> Lines, decimal? WriteOff)
{
    /// <summary>The default policy, with the write-off of the set as a rule, as a user would state it.</summary>
    internal MatchingPolicy WithWriteOff() => WriteOff is not { } limit ? MatchingPolicy.Default : MatchingPolicy.Default with
    {
        Differences = [DifferenceRule.Defaults[0], new DifferenceRule(AdjustmentKind.BankCharge, DifferenceAction.Apply, limit: limit)],
    };
}
