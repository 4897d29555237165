namespace Receivables.Ledgers.Columns;

/// <summary>A payment and the entry that brought it.</summary>
internal readonly record struct PaymentRow(Payment Payment, int Entry);
