namespace Receivables.Banking;

/// <summary>From a booked credit to the noun that matching and the ledger know.</summary>
internal static class PaymentMapping
{
    internal static Payment ToPayment(StatementTransaction from, PaymentId id) => new PaymentBuilder
    {
        Id = id,
        BookingDate = from.BookingDate,
        ValueDate = from.ValueDate,
        Amount = from.Amount,
        Method = MethodOf(from.BankCode),
        CreditedAccount = from.Statement.Account.IsUnknown ? null : from.Statement.Account.ToString(),
        Payer = from.Counterparty,
        UltimateDebtor = from.UltimateCounterparty,
        Remittance = from.Remittance,
        RemittanceLines = Items(from.RemittanceLines),
        StructuredReferences = Items(from.StructuredReferences),
        ReferredDocuments = Items(from.ReferredDocuments),
        EndToEndId = from.EndToEndId,
        MandateId = from.MandateId,
        Charges = Items(from.Charges),
        InstructedAmount = from.InstructedAmount == from.Amount ? null : from.InstructedAmount,
        ExchangeRate = from.ExchangeRate,
        BankCode = from.BankCode,
        BatchId = from.BatchId,
        SourceKey = from.SourceKey,
        ExtraFields = Items(from.ExtraFields),
    }.Build();

    // What the builder makes copies these; the lists that readers make are such lists too, and are not copied twice.
    private static IList<T> Items<T>(IReadOnlyList<T> items) => items as IList<T> ?? [.. items];

    /// <summary>Families of the domain <c>PMNT</c> in the external code set of ISO 20022 for bank transaction codes.</summary>
    private static PaymentMethod MethodOf(string? bankCode) => TransactionClassifier.FamilyOf(bankCode) switch
    {
        "RCDT" or "ICDT" or "RRCT" or "IRCT" => PaymentMethod.Transfer,
        "IDDT" or "RDDT" => PaymentMethod.DirectDebit,
        "CCRD" or "MCRD" => PaymentMethod.Card,
        "RCHQ" or "ICHQ" or "LBOX" => PaymentMethod.Cheque,
        "CNTR" => PaymentMethod.Cash,
        "DRFT" => PaymentMethod.Bill,
        _ => PaymentMethod.Unknown,
    };
}
