namespace Receivables.Ledgers;

/// <summary>What became of the part of a payment that stands, or stood, on one account, as of a date.</summary>
/// <remarks>Always <c>Unapplied = Received + MovedIn − Allocated − Refunded − Returned − MovedOut</c>, and never below zero.</remarks>
/// <param name="Customer">Whose account, or null for the unidentified receipts.</param>
/// <param name="Received">What came in here first.</param>
/// <param name="MovedIn">What came from another account.</param>
/// <param name="MovedOut">What left for another account.</param>
/// <param name="Allocated">What applications used.</param>
/// <param name="Refunded">What was paid back.</param>
/// <param name="Returned">What the bank took back.</param>
/// <param name="Unapplied">What is left.</param>
public sealed record PaymentAccount(
    CustomerId? Customer, Money Received, Money MovedIn, Money MovedOut, Money Allocated, Money Refunded, Money Returned, Money Unapplied);
