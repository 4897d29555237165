using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>What became of the payments of one currency. Always <c>Received = Applied + Unapplied + Review + Unmatched</c>.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Received">All payments, those that were in the ledger already apart.</param>
/// <param name="Applied">The cash that settles items.</param>
/// <param name="Unapplied">The rest of payments that are applied.</param>
/// <param name="Review">The payments that a person decides on.</param>
/// <param name="Unmatched">The payments that fit nothing.</param>
[Experimental(MatchingExperiment.Id)]
public readonly record struct MatchTotals(Currency Currency, Money Received, Money Applied, Money Unapplied, Money Review, Money Unmatched)
{
    /// <summary>Sums what was decided, over one report or several.</summary>
    /// <param name="proposals">The proposals; payments that were in the ledger already are left out.</param>
    /// <returns>One total a currency, in the order of the codes.</returns>
    public static IReadOnlyList<MatchTotals> Of(IEnumerable<MatchProposal> proposals)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        return
        [
            .. proposals.Where(p => p.Reason != MatchReason.AlreadyInLedger)
                .GroupBy(p => p.Payment.Amount.Currency).OrderBy(g => g.Key).Select(g => OfCurrency(g.Key, g)),
        ];
    }

    private static MatchTotals OfCurrency(Currency currency, IEnumerable<MatchProposal> proposals)
    {
        ILookup<MatchDecision, MatchProposal> by = proposals.ToLookup(p => p.Decision);
        Money unapplied = Money.Sum(by[MatchDecision.Apply].Select(p => p.Unapplied), currency);
        Money applied = Sum(MatchDecision.Apply) - unapplied;
        Money review = Sum(MatchDecision.Review);
        Money unmatched = Sum(MatchDecision.Unmatched);
        return new(currency, applied + unapplied + review + unmatched, applied, unapplied, review, unmatched);

        Money Sum(MatchDecision decision) => Money.Sum(by[decision].Select(p => p.Payment.Amount), currency);
    }
}
