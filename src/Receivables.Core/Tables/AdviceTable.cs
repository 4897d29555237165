using NodaTime;
using Receivables.Internals;
using Receivables.Tables.Csv;

namespace Receivables.Tables;

/// <summary>Reads the table of remittance advices: which documents a payment is for, told apart from it, a row for each document.</summary>
/// <remarks>
/// Required columns: <c>payment</c> (the payment's id or its end-to-end id), <c>invoice, currency, amount</c> (what is paid for the document; for a credit note what it takes off, with either sign).
/// Optional: <c>discount</c> (above zero), <c>date</c> (of the document). <see cref="RemittanceAdvice.Join"/> brings the rows of one payment together.
/// The rules are in <c>docs/reference/tables.md</c>. Safe to call from several threads, each with its own context.
/// </remarks>
public static class AdviceTable
{
    private const int Payment = 0;
    private const int Invoice = 1;
    private const int Currency = 2;
    private const int Amount = 3;
    private const int Discount = 4;
    private const int Date = 5;

    private static readonly TableLayout Layout = new(
        new("payment", IsRequired: true),
        new("invoice", IsRequired: true),
        new("currency", IsRequired: true),
        new("amount", IsRequired: true, HoldsAmount: true),
        new("discount", HoldsAmount: true),
        new("date"));

    /// <summary>Reads advices one by one, each of one document.</summary>
    /// <inheritdoc cref="CustomerTable.ReadAsync" path="/param"/>
    /// <returns>The advices that could be read, in the order of the table. A stream that fails throws what it throws.</returns>
    public static IAsyncEnumerable<RemittanceAdvice> ReadAsync(
        Stream stream, TableContext context, IDiagnosticSink diagnostics, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return TableFile.ReadAsync(stream, Layout, Read, context, diagnostics, fileName, cancellationToken);
    }

    /// <summary>Reads all advices of a table; at most <see cref="DiagnosticBag.DefaultCapacity"/> diagnostics are kept.</summary>
    /// <inheritdoc cref="CustomerTable.ReadAsync" path="/param"/>
    /// <returns>The advices that could be read, beside what was refused.</returns>
    public static Task<ReadResult<RemittanceAdvice>> ReadAllAsync(
        Stream stream, TableContext context, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        return TableFile.ReadAllAsync(sink => ReadAsync(stream, context, sink, fileName, cancellationToken), cancellationToken);
    }

    private static RemittanceAdvice? Read(TableRow row)
    {
        bool complete = row.Require(Payment) & row.Require(Invoice) & row.Require(Currency) & row.Require(Amount);
        Currency currency = row.Currency(Currency);
        Money? amount = row.Amount(Amount, currency);
        Money? discount = row.PositiveAmount(Discount, currency);
        LocalDate? date = row.Date(Date);
        string? payment = row.OutsideText(Payment);
        string? invoice = row.OutsideText(Invoice);
        if (payment?.Length > RemittanceAdvice.MostCharacters)
        {
            row.Refuse(Payment, TableCodes.BadId, $"it has more than {RemittanceAdvice.MostCharacters} characters.");
        }

        if (invoice?.Length > Field.MaxText)
        {
            row.Refuse(Invoice, TableCodes.BadId, $"it has more than {Field.MaxText} characters.");
        }

        return complete && !row.IsRefused && payment is not null && invoice is not null
            ? new RemittanceAdvice(payment, [new ReferredDocument(invoice, Date: date, Remitted: amount, Discount: discount)])
            : null;
    }
}
