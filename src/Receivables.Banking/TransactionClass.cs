namespace Receivables.Banking;

/// <summary>What a transaction is to accounts receivable.</summary>
public enum TransactionClass
{
    /// <summary>A booked credit: money received.</summary>
    Payment = 0,

    /// <summary>A booked debit that takes a receipt back: a returned direct debit, an unpaid cheque, a recalled or reversed credit.</summary>
    Return = 1,

    /// <summary>Ignored: another debit, such as a payment to a supplier.</summary>
    OtherDebit = 2,

    /// <summary>Ignored: not booked.</summary>
    Pending = 3,

    /// <summary>Ignored: a fee, interest or tax that the bank takes.</summary>
    OwnFee = 4,

    /// <summary>Ignored: a debit that moves money to another account of the owner, or either row by which a payment provider changes the owner's money into another currency.</summary>
    OwnTransfer = 5,

    /// <summary>Ignored: it moves nothing.</summary>
    ZeroAmount = 6,
}
