using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>Unapplied cash of a payment was paid back to the payer.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Account">On whose account the unapplied cash stands, or null while unidentified.</param>
/// <param name="Amount">How much, above zero, in the payment's currency.</param>
/// <param name="Reason">Why, for the audit trail, or null.</param>
public sealed record PaymentRefunded(PaymentId Payment, CustomerId? Account, Money Amount, string? Reason = null) : EntryPayload;
