using NodaTime;
using Receivables;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.Tables;
using ReceivablesSample.Inputs;

namespace ReceivablesSample.Flow;

/// <summary>Opens a ledger in memory with what the inputs say.</summary>
internal static class BookKeeping
{
    private const string Actor = "console";

    /// <summary>Reads customers and invoices, and books them.</summary>
    internal static async Task<Books> OpenAsync(Session session, InputChoice choice, CancellationToken cancellationToken)
    {
        Company company = await session.Inputs.ReadCompanyAsync(choice, cancellationToken).ConfigureAwait(false);
        session.Progress.Begin("Opening the ledger");
        Ledger ledger = await Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("console"), cancellationToken: cancellationToken).ConfigureAwait(false);
        await LedgerSeed.AppendAsync(ledger, company.Invoices, choice.AsOf, RecordedAt(choice.AsOf), Actor, session.Refusals, cancellationToken).ConfigureAwait(false);
        return new(company, ledger, ledger.Snapshot(choice.AsOf));
    }

    // Nothing here reads the clock: what is recorded for a day's report is recorded at the end of that day.
    private static Instant RecordedAt(LocalDate asOf) => asOf.PlusDays(1).AtMidnight().InUtc().ToInstant();
}
