namespace Receivables;

/// <summary>How the money came.</summary>
public enum PaymentMethod
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>A credit transfer, instant ones included.</summary>
    Transfer = 1,

    /// <summary>A direct debit that the creditor collected.</summary>
    DirectDebit = 2,

    /// <summary>A card.</summary>
    Card = 3,

    /// <summary>A cheque.</summary>
    Cheque = 4,

    /// <summary>Cash.</summary>
    Cash = 5,

    /// <summary>A bill of exchange.</summary>
    Bill = 6,

    /// <summary>A payment provider that pays out what it collected.</summary>
    Provider = 7,

    /// <summary>Something else that is stated.</summary>
    Other = 8,
}
