namespace Receivables.Matching.Generated;

/// <summary>A generated payment with the truth about it.</summary>
/// <param name="Payment">What the bank says.</param>
/// <param name="Kind">What kind of payment it is, for the evaluation.</param>
/// <param name="Truth">The items that it settles in full; empty where it settles none in full.</param>
/// <param name="IsCertain">Whether a careful clerk could settle it with certainty, fixed before noise was added.</param>
internal sealed record PaymentCase(Payment Payment, string Kind, IReadOnlySet<ItemId> Truth, bool IsCertain);
