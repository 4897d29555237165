namespace Receivables.Ledgers;

/// <summary>What an open item is.</summary>
public enum ItemKind
{
    /// <summary>An invoice that falls due at once.</summary>
    Invoice = 0,

    /// <summary>One instalment of an invoice.</summary>
    Instalment = 1,

    /// <summary>A deposit invoice.</summary>
    Deposit = 2,

    /// <summary>A credit note; negative.</summary>
    CreditNote = 3,

    /// <summary>A paid deposit, given back as a credit that meets the final invoice; negative.</summary>
    DepositCredit = 4,

    /// <summary>A reminder fee or another fee.</summary>
    Fee = 5,

    /// <summary>The fixed compensation for late payment.</summary>
    Compensation = 6,

    /// <summary>Late interest.</summary>
    Interest = 7,

    /// <summary>A part of an invoice that the payer withheld as tax, now owed as a certificate.</summary>
    Withholding = 8,

    /// <summary>A part of an invoice that is retained until an agreed day.</summary>
    Retention = 9,

    /// <summary>A part of an invoice that the payer deducted and that is not accepted yet.</summary>
    Deduction = 10,
}
