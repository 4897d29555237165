namespace Receivables.Ledgers;

/// <summary>How much of a payment an application uses, and from whose account.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Account">On whose account the unapplied cash stands, or null while unidentified.</param>
/// <param name="Amount">How much, above zero, in the payment's currency.</param>
public readonly record struct PaymentUse(PaymentId Payment, CustomerId? Account, Money Amount);
