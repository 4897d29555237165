namespace Receivables.Ledgers.Columns;

/// <summary>Which parts follow in a packed document, and what it is.</summary>
[Flags]
internal enum DocumentParts
{
    None = 0,
    CreditNote = 1 << 0,
    Deposit = 1 << 1,
    Terms = 1 << 2,
    DeliveryDate = 1 << 3,
    PaymentReference = 1 << 4,
}
