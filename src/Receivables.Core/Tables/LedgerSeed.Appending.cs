using NodaTime;
using Receivables.Ledgers;

namespace Receivables.Tables;

/// <content>Rows that the ledger refuses are named with their place, and the others go in.</content>
public static partial class LedgerSeed
{
    private const int RowsABatch = 10_000;

    /// <summary>Appends rows to a ledger as <see cref="ToEntries"/> states them, each row whole or not at all.</summary>
    /// <param name="ledger">The ledger; nobody else writes to its journal meanwhile.</param>
    /// <param name="rows">The rows of the tables of invoices.</param>
    /// <param name="asOf">The last day that is known.</param>
    /// <param name="recordedAt">When the entries are recorded.</param>
    /// <param name="actor">Who records them, for the audit trail; not empty.</param>
    /// <param name="diagnostics">Takes <see cref="TableCodes.RefusedByLedger"/> with the place of each row that the ledger refuses.</param>
    /// <param name="cancellationToken">Cancels between batches of rows; what was appended stays.</param>
    /// <exception cref="ArgumentException">The actor is empty.</exception>
    /// <exception cref="InvalidOperationException">Somebody else wrote to the journal meanwhile.</exception>
    public static async Task AppendAsync(
        Ledger ledger, IEnumerable<InvoiceRow> rows, LocalDate asOf, Instant recordedAt, string actor, IDiagnosticSink diagnostics, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (InvoiceRow[] batch in rows.Chunk(RowsABatch))
        {
            AppendResult result = await ledger.AppendAsync(ToEntries(batch, asOf, recordedAt, actor), cancellationToken).ConfigureAwait(false);
            if (result.Status != AppendStatus.Refused)
            {
                result.EnsureInJournal();
                continue;
            }

            // One of them cannot stand: row by row, so that only that one is left out and named.
            foreach (InvoiceRow row in batch)
            {
                Report(await ledger.AppendAsync(ToEntries([row], asOf, recordedAt, actor), cancellationToken).ConfigureAwait(false), row, diagnostics);
            }
        }
    }

    private static void Report(AppendResult result, InvoiceRow row, IDiagnosticSink diagnostics)
    {
        if (result.Refusal is { } refusal)
        {
            diagnostics.Report(new(TableCodes.RefusedByLedger, DiagnosticSeverity.Error, $"{row.Document.Number} is not taken into the ledger: {refusal.Message}", row.Position));
        }
        else
        {
            result.EnsureInJournal();
        }
    }
}
