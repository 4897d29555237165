using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>What the documents that a text names say about the amount of a payment.</summary>
/// <param name="Agreement">Whether the amount agrees.</param>
/// <param name="Row">The row of the one item that is open for exactly the amount; −1 where there is none, where several items only make it together, and where several have it.</param>
[Experimental(MatchingExperiment.Id)]
public readonly record struct DocumentAnswer(DocumentAgreement Agreement, int Row);
