using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>The bank took a payment back, in whole or in part.</summary>
/// <remarks>What it had settled is reversed by <see cref="EntryReversed"/> entries before it in the same batch; bank charges stand apart as <see cref="ChargeRaised"/>.</remarks>
/// <param name="Payment">The payment.</param>
/// <param name="Account">On whose account the unapplied cash stands, or null while unidentified.</param>
/// <param name="Amount">How much, above zero, in the payment's currency.</param>
/// <param name="ReasonCode">The bank's code, such as <c>AM04</c>, or null.</param>
public sealed record PaymentReturned(PaymentId Payment, CustomerId? Account, Money Amount, string? ReasonCode = null) : EntryPayload;
