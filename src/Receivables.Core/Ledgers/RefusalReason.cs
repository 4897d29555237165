namespace Receivables.Ledgers;

/// <summary>Why a ledger refused a batch. Each is explained in <c>docs/reference/ledger-statuses.md</c>, in the order in which they are looked for.</summary>
public enum RefusalReason
{
    /// <summary>The id is in the journal, or twice in the batch, with other content.</summary>
    EntryIdReused = 0,

    /// <summary>The entry was recorded before one that is already in the journal.</summary>
    RecordedBackwards = 1,

    /// <summary>An id or a payload that the entry needs is missing.</summary>
    MissingId = 2,

    /// <summary>An amount that must be above zero is not.</summary>
    AmountNotPositive = 3,

    /// <summary>The entry does not allow this kind of item or adjustment.</summary>
    KindNotAllowed = 4,

    /// <summary>A fee, a moved part or a deposit credit carries an instalment number; only invoices have instalments.</summary>
    PartNotAllowed = 5,

    /// <summary>The number is that of another document or item.</summary>
    NumberInUse = 6,

    /// <summary>The payment is in the ledger already.</summary>
    PaymentIdInUse = 7,

    /// <summary>No entry of the ledger opened the item.</summary>
    UnknownItem = 8,

    /// <summary>The item does not exist yet on the effective date.</summary>
    ItemNotYetOpened = 9,

    /// <summary>The entry that opened the item was reversed by the effective date.</summary>
    ItemReversed = 10,

    /// <summary>No entry of the ledger brought the payment.</summary>
    UnknownPayment = 11,

    /// <summary>The payment never stood on the account of that customer.</summary>
    UnknownAccount = 12,

    /// <summary>The payment was not received yet on the effective date.</summary>
    PaymentNotYetReceived = 13,

    /// <summary>The entry that brought the payment was reversed by the effective date.</summary>
    PaymentReversed = 14,

    /// <summary>Unapplied cash would move from an account to the same account.</summary>
    SameAccount = 15,

    /// <summary>An amount is in another currency than the item or payment it belongs to.</summary>
    CurrencyMismatch = 16,

    /// <summary>An application names no item.</summary>
    EmptyApplication = 17,

    /// <summary>An application names an item, or the account of a payment, twice.</summary>
    RepeatedInApplication = 18,

    /// <summary>An application crosses currencies without saying what was paid and at which rate.</summary>
    RateMissing = 19,

    /// <summary>What was paid is further than one minor unit from the cash at the stated rate.</summary>
    RateInconsistent = 20,

    /// <summary>An amount has the other sign than its item.</summary>
    WrongSign = 21,

    /// <summary>The cash of the allocations is not the sum of the payments used.</summary>
    NotBalanced = 22,

    /// <summary>An exchange difference is not in the functional currency of the ledger, or the ledger has none, or no foreign currency is there.</summary>
    FxDifferenceNotAllowed = 23,

    /// <summary>The invoice is not a deposit.</summary>
    NotADeposit = 24,

    /// <summary>The item is not a credit.</summary>
    NotACredit = 25,

    /// <summary>No entry of the ledger has the id.</summary>
    UnknownEntry = 26,

    /// <summary>The entry moves no money, or is a reversal itself.</summary>
    NotReversible = 27,

    /// <summary>The entry was reversed before.</summary>
    AlreadyReversed = 28,

    /// <summary>The reversal would take effect before its target.</summary>
    ReversedTooEarly = 29,

    /// <summary>The amounts of a currency would no longer fit in 64 bits.</summary>
    AmountTooLarge = 30,

    /// <summary>More would be settled than is open, on the effective date or on a later one.</summary>
    OverOpen = 31,

    /// <summary>More would be settled than is open because a part was written off: the write-off is reversed first.</summary>
    WrittenOffBefore = 32,

    /// <summary>The entry that opened the item would be reversed while the item is settled in part.</summary>
    ItemInUse = 33,

    /// <summary>More of a payment would be used than is unapplied, on the effective date or on a later one.</summary>
    OverUnapplied = 34,

    /// <summary>More of a deposit would be credited than was paid of it, on the effective date or on a later one.</summary>
    OverDepositPaid = 35,
}
