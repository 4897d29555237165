namespace Receivables.Tables;

/// <summary>What the column <c>kind</c> of the table of invoices says.</summary>
internal enum InvoiceRowKind
{
    /// <summary>An invoice; also where the cell is empty.</summary>
    Invoice = 0,

    /// <summary>A credit note.</summary>
    CreditNote,

    /// <summary>A deposit invoice.</summary>
    Deposit,
}
