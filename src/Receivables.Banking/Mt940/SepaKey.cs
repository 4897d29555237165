namespace Receivables.Banking.Mt940;

/// <summary>The keys with which German banks mark the parts of a SEPA purpose.</summary>
internal enum SepaKey
{
    /// <summary>Text before any key.</summary>
    None = 0,

    /// <summary><c>SVWZ</c>: the payer's text.</summary>
    Text = 1,

    /// <summary><c>EREF</c>: the end-to-end id.</summary>
    EndToEnd = 2,

    /// <summary><c>KREF</c>: the customer's id of the order or file.</summary>
    Order = 3,

    /// <summary><c>MREF</c>: the mandate.</summary>
    Mandate = 4,

    /// <summary><c>CRED</c>: the creditor's identifier.</summary>
    Creditor = 5,

    /// <summary><c>DEBT</c>: the originator's identifier.</summary>
    Originator = 6,

    /// <summary><c>ABWA</c>: on whose behalf it was paid.</summary>
    UltimateDebtor = 7,

    /// <summary><c>ABWE</c>: for whose benefit it was paid.</summary>
    UltimateCreditor = 8,

    /// <summary><c>COAM</c>: what a return costs.</summary>
    Compensation = 9,

    /// <summary><c>OAMT</c>: the amount before that.</summary>
    Original = 10,

    /// <summary><c>IBAN</c> of the other side.</summary>
    Iban = 11,

    /// <summary><c>BIC</c> of the other side.</summary>
    Bic = 12,

    /// <summary><c>RREF</c>: the reference of a return.</summary>
    Return = 13,

    /// <summary><c>BREF</c>: the bank's reference.</summary>
    Bank = 14,

    /// <summary><c>PURP</c>: the purpose code.</summary>
    Purpose = 15,
}
