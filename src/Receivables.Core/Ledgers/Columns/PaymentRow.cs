namespace Receivables.Ledgers.Columns;

/// <summary>What the ledger keeps of every payment.</summary>
/// <param name="IdPlace">Where its id is kept.</param>
/// <param name="BookingDay">The day the bank booked it.</param>
/// <param name="Entry">The entry that brought it.</param>
/// <param name="Currency">Its currency.</param>
internal readonly record struct PaymentRow(uint IdPlace, int BookingDay, int Entry, Currency Currency);
