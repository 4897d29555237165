namespace Receivables.Ledgers.Columns;

/// <summary>The accounts of the general ledger that the open items must agree with.</summary>
internal enum ControlAccount : byte
{
    /// <summary>The customers: what they owe, less their credits (411 and 419 in France).</summary>
    Customers = 0,

    /// <summary>Receipts whose payer is not known yet, as a negative amount (471 in France).</summary>
    Unidentified = 1,
}
