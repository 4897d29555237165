namespace Receivables.Ledgers;

/// <summary>What a line of a statement of account stands for.</summary>
public enum StatementLineKind
{
    /// <summary>An invoice, with all its instalments.</summary>
    Invoice = 0,

    /// <summary>A credit note.</summary>
    CreditNote = 1,

    /// <summary>A fee, a fixed compensation or interest.</summary>
    Charge = 2,

    /// <summary>A paid deposit, given back as a credit.</summary>
    DepositCredit = 3,

    /// <summary>A payment.</summary>
    Payment = 4,

    /// <summary>A payment that the bank took back.</summary>
    PaymentReturned = 5,

    /// <summary>Unapplied cash that was paid back.</summary>
    PaymentRefunded = 6,

    /// <summary>A credit that was paid out.</summary>
    CreditRefunded = 7,

    /// <summary>A difference that was settled without cash: a discount, a charge, a rounding.</summary>
    Adjustment = 8,

    /// <summary>A loss.</summary>
    WriteOff = 9,

    /// <summary>Unapplied cash that came from another account or went there.</summary>
    CashMoved = 10,

    /// <summary>A part of an item that another account took over, or that came from there.</summary>
    ItemMoved = 11,

    /// <summary>Cash or credits of this account that settled items of another, or the other way round, or in another currency.</summary>
    AppliedAcross = 12,
}
