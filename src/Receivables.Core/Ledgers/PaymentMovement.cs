namespace Receivables.Ledgers;

/// <summary>One change of one payment on one account, by one entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Customer">Whose account, or null for the unidentified receipts.</param>
/// <param name="Change">Which part of the account.</param>
/// <param name="Amount">By how much that part changed; a reversal has the other sign than what it takes back.</param>
/// <param name="UnappliedAfter">What is unapplied on that account after it, counting by effective date and then by sequence.</param>
public sealed record PaymentMovement(EntryReference Entry, CustomerId? Customer, PaymentChange Change, Money Amount, Money UnappliedAfter);
