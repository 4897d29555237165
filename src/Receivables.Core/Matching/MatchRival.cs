using System.Diagnostics.CodeAnalysis;

namespace Receivables.Matching;

/// <summary>Another payment of the batch that has, or wants, an item which a payment that is not applied could settle.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
/// <param name="Payment">The other payment.</param>
/// <param name="Item">The item.</param>
/// <param name="IsApplied">Whether the other payment is applied to the item; else it is held with the item as its first suggestion too.</param>
[Experimental(MatchingExperiment.Id)]
public sealed record MatchRival(PaymentId Payment, ItemId Item, bool IsApplied);
