namespace Receivables.Ledgers;

/// <summary>What an entry of the journal did to the ledger.</summary>
public enum EntryKind
{
    /// <summary>Nothing: it belongs to another part of the journal, such as a dispute.</summary>
    Other = 0,

    /// <summary>An invoice was issued: <see cref="Ledgers.InvoiceIssued"/>.</summary>
    InvoiceIssued = 1,

    /// <summary>A credit note was issued: <see cref="Ledgers.CreditNoteIssued"/>.</summary>
    CreditNoteIssued = 2,

    /// <summary>A fee, a fixed compensation or interest was charged: <see cref="Ledgers.ChargeRaised"/>.</summary>
    ChargeRaised = 3,

    /// <summary>A payment was booked: <see cref="Ledgers.PaymentReceived"/>.</summary>
    PaymentReceived = 4,

    /// <summary>Unapplied cash changed its account: <see cref="Ledgers.UnappliedMoved"/>.</summary>
    UnappliedMoved = 5,

    /// <summary>Items were settled: <see cref="Ledgers.Applied"/>.</summary>
    Applied = 6,

    /// <summary>An item was given up as a loss: <see cref="Ledgers.WrittenOff"/>.</summary>
    WrittenOff = 7,

    /// <summary>A paid deposit became a credit: <see cref="Ledgers.DepositCredited"/>.</summary>
    DepositCredited = 8,

    /// <summary>The bank took a payment back: <see cref="Ledgers.PaymentReturned"/>.</summary>
    PaymentReturned = 9,

    /// <summary>Unapplied cash was paid back: <see cref="Ledgers.PaymentRefunded"/>.</summary>
    PaymentRefunded = 10,

    /// <summary>A credit was paid out: <see cref="Ledgers.CreditRefunded"/>.</summary>
    CreditRefunded = 11,

    /// <summary>An earlier entry was taken back: <see cref="Ledgers.EntryReversed"/>.</summary>
    EntryReversed = 12,
}
