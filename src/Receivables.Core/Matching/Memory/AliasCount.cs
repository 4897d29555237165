using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>How often an account or a name was confirmed to be a customer's.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Count">How often, above zero.</param>
[Experimental(MatchingExperiment.Id)]
public readonly record struct AliasCount(CustomerId Customer, long Count);
