namespace Receivables.Ledgers;

/// <summary>Why something is settled without cash, or cash is taken without settling.</summary>
public enum AdjustmentKind
{
    /// <summary>An early-payment discount inside its window.</summary>
    EarlyPaymentDiscount = 0,

    /// <summary>A discount taken after its window and accepted all the same.</summary>
    LateDiscount = 1,

    /// <summary>A charge that a bank took out of the payment.</summary>
    BankCharge = 2,

    /// <summary>A fee that a payment provider took.</summary>
    ProviderFee = 3,

    /// <summary>A difference of a few minor units; negative where too much was paid.</summary>
    Rounding = 4,

    /// <summary>Tax withheld by the payer; it opens an item of its own.</summary>
    Withholding = 5,

    /// <summary>A retention until an agreed day; it opens an item of its own.</summary>
    Retention = 6,

    /// <summary>A deduction by the payer that is not accepted yet; it opens an item of its own.</summary>
    Deduction = 7,

    /// <summary>A debt of the creditor set off against the item.</summary>
    SetOff = 8,

    /// <summary>Cash taken for late interest; negative.</summary>
    InterestPaid = 9,

    /// <summary>Cash taken for the fixed compensation; negative.</summary>
    CompensationPaid = 10,

    /// <summary>A loss: the rest will not be paid.</summary>
    WriteOff = 11,

    /// <summary>What the exchange of currencies by the payer's bank left over or short; negative where too much was paid.</summary>
    ExchangeDifference = 12,
}
