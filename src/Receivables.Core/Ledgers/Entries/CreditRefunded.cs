using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>A credit item, such as a credit note, was paid out to the customer instead of being netted.</summary>
/// <param name="Item">The credit item.</param>
/// <param name="Amount">How much was paid out, above zero, in the item's currency.</param>
/// <param name="Reason">Why, for the audit trail, or null.</param>
public sealed record CreditRefunded(ItemId Item, Money Amount, string? Reason = null) : EntryPayload;
