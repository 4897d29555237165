namespace Receivables.Ledgers.Columns;

/// <summary>Which parts follow in a packed payment.</summary>
[Flags]
internal enum PaymentParts
{
    None = 0,
    ValueDate = 1 << 0,
    CreditedAccount = 1 << 1,
    UltimateDebtor = 1 << 2,
    RemittanceLines = 1 << 3,
    StructuredReferences = 1 << 4,
    EndToEndId = 1 << 5,
    MandateId = 1 << 6,
    Charges = 1 << 7,
    InstructedAmount = 1 << 8,
    ExchangeRate = 1 << 9,
    BankCode = 1 << 10,
    BatchId = 1 << 11,
    SourceKey = 1 << 12,
    ExtraFields = 1 << 13,
}
