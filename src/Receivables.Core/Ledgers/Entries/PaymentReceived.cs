using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>A payment was booked: all of it is unapplied at first.</summary>
/// <param name="Payment">The payment. The effective date of the entry is normally its booking date.</param>
/// <param name="Customer">On whose account it stands, or null while the payer is unidentified.</param>
public sealed record PaymentReceived(Payment Payment, CustomerId? Customer = null) : EntryPayload
{
    /// <summary>The payment.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public Payment Payment { get; } = Payment ?? throw new ArgumentNullException(nameof(Payment));
}
