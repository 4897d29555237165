using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>Unapplied cash of a payment was moved to another account: a payer was identified, or a customer's credit was given to another.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="From">Whose account it leaves, or null for the unidentified receipts.</param>
/// <param name="To">Whose account it enters, another than <paramref name="From"/>; null for the unidentified receipts.</param>
/// <param name="Amount">How much, above zero, in the payment's currency.</param>
public sealed record UnappliedMoved(PaymentId Payment, CustomerId? From, CustomerId? To, Money Amount) : EntryPayload;
