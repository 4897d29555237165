using NodaTime;
using Receivables;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.Tables;
using ReceivablesSample.Inputs;
using ReceivablesSample.Receipts;

namespace ReceivablesSample.Flow;

/// <summary>Opens a ledger in memory with what the inputs say.</summary>
internal static class BookKeeping
{
    private const string Actor = "console";

    // All that was read is in memory anyway, and matching looks back further than the default keeps.
    private static readonly LedgerOptions Options = new() { PaymentsKept = int.MaxValue };

    /// <summary>Reads all inputs and books them: documents, then receipts as far as the default engine applies them.</summary>
    internal static async Task<Books> OpenAsync(Session session, InputChoice choice, CancellationToken cancellationToken)
    {
        Company company = await session.Inputs.ReadCompanyAsync(choice, cancellationToken).ConfigureAwait(false);
        var reader = new CashReader(session.Inputs, choice.AsOf, session.Refusals);
        CashLines cash = await reader.ReadAsync(choice, company.Context, cancellationToken).ConfigureAwait(false);
        session.Progress.Begin("Opening the ledger");
        Instant recordedAt = RecordedAt(choice.AsOf);
        Ledger ledger = await Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("console"), Options, cancellationToken).ConfigureAwait(false);
        await LedgerSeed.AppendAsync(ledger, company.Invoices, choice.AsOf, recordedAt, Actor, session.Refusals, cancellationToken).ConfigureAwait(false);
        session.Progress.Begin($"Matching {cash.Payments.Count} payments");
        var reconciler = new Reconciler(ledger, company.Customers, choice.AsOf, recordedAt, Actor, session.Refusals);
        Reconciliation reconciliation = cash.Payments.Count + cash.Returns.Count + cash.Ignored.Count == 0
            ? Reconciliation.None
            : await reconciler.RunAsync(cash, cancellationToken).ConfigureAwait(false);
        return new(company, ledger, ledger.Snapshot(choice.AsOf), reconciliation, cash.AccountOwner);
    }

    // Nothing here reads the clock: what is recorded for a day's report is recorded at the end of that day.
    private static Instant RecordedAt(LocalDate asOf) => asOf.PlusDays(1).AtMidnight().InUtc().ToInstant();
}
