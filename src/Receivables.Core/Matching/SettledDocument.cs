using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>A document of which nothing is open: a payment that names it pays twice, or pays something else.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Customer">Whose it was.</param>
[Experimental(MatchingExperiment.Id)]
public readonly record struct SettledDocument(DocumentNumber Number, CustomerId Customer);
