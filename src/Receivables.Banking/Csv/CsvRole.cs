namespace Receivables.Banking.Csv;

/// <summary>What a column of a bank's table holds.</summary>
internal enum CsvRole
{
    /// <summary>Something that the model has no place for; kept under the name of the column.</summary>
    Other = 0,
    BookingDate,
    ValueDate,
    Amount,
    Debit,
    Credit,
    Direction,
    Currency,
    Balance,
    Gross,
    Fee,
    OriginalAmount,
    OriginalCurrency,
    Rate,
    Name,
    Account,
    Bic,
    Remittance,
    StructuredReference,
    Reference,
    EndToEndId,
    MandateId,
    Kind,
    State,
    OwnAccount,
    Payout,
}
