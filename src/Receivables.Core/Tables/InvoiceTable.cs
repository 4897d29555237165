using Receivables.Tables.Csv;

namespace Receivables.Tables;

/// <summary>Reads the table of invoices, deposit invoices and credit notes.</summary>
/// <remarks>
/// Required columns: <c>number, customer_id, issue_date, currency, amount</c>. Optional: <c>kind</c> (invoice, credit_note, deposit), <c>due_date, open_amount, terms,
/// payment_reference, purchase_order, net_amount, tax_amount, disputed</c> (true, false), <c>paid_date</c>. Amounts are gross, and positive for credit notes too.
/// Where an invoice has no terms, those of its customer apply; its due date wins over both. The rules are in <c>docs/reference/tables.md</c>.
/// Safe to call from several threads, each with its own context.
/// </remarks>
public static class InvoiceTable
{
    /// <summary>Reads invoices one by one, and makes the number of each known to the context.</summary>
    /// <inheritdoc cref="CustomerTable.ReadAsync" path="/param"/>
    /// <returns>The rows that could be read, in the order of the table. A stream that fails throws what it throws.</returns>
    public static IAsyncEnumerable<InvoiceRow> ReadAsync(
        Stream stream, TableContext context, IDiagnosticSink diagnostics, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return TableFile.ReadAsync(stream, InvoiceColumns.Layout, InvoiceColumns.Read, context, diagnostics, fileName, cancellationToken);
    }

    /// <summary>Reads all invoices of a table; at most <see cref="DiagnosticBag.DefaultCapacity"/> diagnostics are kept.</summary>
    /// <inheritdoc cref="CustomerTable.ReadAsync" path="/param"/>
    /// <returns>The rows that could be read, beside what was refused.</returns>
    public static Task<ReadResult<InvoiceRow>> ReadAllAsync(
        Stream stream, TableContext context, string? fileName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        return TableFile.ReadAllAsync(sink => ReadAsync(stream, context, sink, fileName, cancellationToken), cancellationToken);
    }
}
