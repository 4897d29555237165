namespace Receivables;

/// <summary>What an invoice asks for.</summary>
public enum InvoiceKind
{
    /// <summary>Goods or services delivered.</summary>
    Standard = 0,

    /// <summary>A deposit on account of a later final invoice.</summary>
    Deposit = 1,
}
