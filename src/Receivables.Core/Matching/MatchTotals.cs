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
public readonly record struct MatchTotals(Currency Currency, Money Received, Money Applied, Money Unapplied, Money Review, Money Unmatched);
