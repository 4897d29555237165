using System.Globalization;
using NodaTime;

namespace Receivables.Ledgers;

/// <summary>The part of a payment that has settled nothing yet, as of a date.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Customer">Whose credit it is, or null while the payer is unidentified.</param>
/// <param name="BookingDate">When the payment was booked.</param>
/// <param name="Amount">What is left, above zero, in the payment's currency.</param>
public readonly record struct UnappliedCash(PaymentId Payment, CustomerId? Customer, LocalDate BookingDate, Money Amount)
{
    /// <summary>Returns payment, amount and booking date.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Payment} {Amount} booked {BookingDate:uuuu-MM-dd}");
}
