namespace Receivables.Banking.Csv;

/// <summary>What a column of a bank's table holds.</summary>
internal enum CsvRole
{
    /// <summary>Something that the model has no place for; kept under the name of the column.</summary>
    Other = 0,
    BookingDate,
    ValueDate,

    /// <summary>The day of the order or purchase: stands in where no booking date is stated.</summary>
    TransactionDate,
    Amount,
    Debit,
    Credit,
    Direction,
    Currency,
    Balance,
    Gross,
    Fee,
    OriginalAmount,

    /// <summary>What one of the payments of a batch is of, in a row below that of the batch.</summary>
    PartAmount,
    OriginalCurrency,
    Rate,
    Name,

    /// <summary>Who pays, beside a column for <see cref="Payee"/>: the other side of what comes in.</summary>
    Payer,

    /// <summary>Who is paid, beside a column for <see cref="Payer"/>: the other side of what goes out.</summary>
    Payee,

    /// <summary>On whose behalf the other side pays or is paid.</summary>
    Ultimate,
    Account,

    /// <summary>From which account it comes, beside a column for <see cref="PayeeAccount"/>: that of the other side of what comes in.</summary>
    PayerAccount,

    /// <summary>To which account it goes, beside a column for <see cref="PayerAccount"/>: that of the other side of what goes out.</summary>
    PayeeAccount,
    Bic,
    Remittance,
    StructuredReference,
    Reference,
    EndToEndId,
    MandateId,
    ReturnReason,

    /// <summary>What a direct debit was before it came back; filled in only where it did.</summary>
    ReturnedAmount,

    /// <summary>What the other bank took for giving a direct debit back.</summary>
    ReturnFee,
    Kind,
    State,
    OwnAccount,
    Payout,
}
