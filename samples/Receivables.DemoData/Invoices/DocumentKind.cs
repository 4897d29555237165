namespace Receivables.DemoData.Invoices;

/// <summary>What a row of the invoice table is.</summary>
internal enum DocumentKind
{
    /// <summary>An invoice, series FA.</summary>
    Invoice,

    /// <summary>A credit note, series AV; its amounts are positive in the table.</summary>
    CreditNote,

    /// <summary>A deposit invoice, series AC.</summary>
    Deposit,
}
