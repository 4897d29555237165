using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>What one way of deciding made of the payments of one currency, beside the others. Amounts are those of the payments, whatever of them stays unapplied.</summary>
/// <param name="Run">The name of the run.</param>
/// <param name="Currency">The currency.</param>
/// <param name="Payments">How many payments; those that were in the ledger already apart.</param>
/// <param name="Applied">How many it applies.</param>
/// <param name="AppliedAmount">Their amount.</param>
/// <param name="Review">How many it leaves to a person.</param>
/// <param name="Unmatched">How many fit nothing.</param>
/// <param name="AppliedAlone">How many it applies and no other run does.</param>
/// <param name="AppliedAloneAmount">Their amount.</param>
[Experimental(MatchingExperiment.Id)]
public readonly record struct MatchingRunTotals(
    string Run, Currency Currency, int Payments, int Applied, Money AppliedAmount, int Review, int Unmatched, int AppliedAlone, Money AppliedAloneAmount);
