namespace Receivables.Ledgers.Columns;

/// <summary>What the ledger keeps of a payment; all else that the bank said stays in the journal.</summary>
/// <param name="Id">The payment.</param>
/// <param name="BookingDay">The day the bank booked it.</param>
/// <param name="Entry">The entry that brought it.</param>
/// <param name="Currency">Its currency.</param>
internal readonly record struct PaymentRow(PaymentId Id, int BookingDay, int Entry, Currency Currency);
