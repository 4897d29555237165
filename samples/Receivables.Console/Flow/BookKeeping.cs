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
    internal static async Task<Books> OpenAsync(Session session, InputChoice choice, CancellationToken cancellationToken) =>
        (await OpenAsync(session, choice, [PolicyChoice.Default], cancellationToken).ConfigureAwait(false))[0];

    /// <summary>Reads all inputs once and books them in a ledger of its own for each policy, as far as that applies the receipts.</summary>
    internal static async Task<IReadOnlyList<Books>> OpenAsync(Session session, InputChoice choice, IReadOnlyList<PolicyChoice> policies, CancellationToken cancellationToken)
    {
        Company company = await session.Inputs.ReadCompanyAsync(choice, cancellationToken).ConfigureAwait(false);
        var reader = new CashReader(session.Inputs, choice.AsOf, session.Refusals);
        CashLines cash = await reader.ReadAsync(choice, company.Context, cancellationToken).ConfigureAwait(false);
        List<Books> books = [];
        foreach (PolicyChoice policy in policies)
        {
            // What the inputs refuse is said once, not for each policy.
            IDiagnosticSink doubts = books.Count == 0 ? session.Refusals : new DiagnosticBag();
            books.Add(await OpenAsync(session, company, cash, choice.AsOf, policy, doubts, cancellationToken).ConfigureAwait(false));
        }

        return books;
    }

    private static async Task<Books> OpenAsync(
        Session session, Company company, CashLines cash, LocalDate asOf, PolicyChoice policy, IDiagnosticSink doubts, CancellationToken cancellationToken)
    {
        session.Progress.Begin("Opening the ledger");
        Instant recordedAt = RecordedAt(asOf);
        Ledger ledger = await Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("console"), Options, cancellationToken).ConfigureAwait(false);
        await LedgerSeed.AppendAsync(ledger, company.Invoices, asOf, recordedAt, Actor, doubts, cancellationToken).ConfigureAwait(false);
        session.Progress.Begin($"Matching {cash.Payments.Count} payments by the policy {policy.Name}");
        var reconciler = new Reconciler(ledger, company.Customers, policy.Policy, asOf, recordedAt, Actor, doubts);
        Reconciliation reconciliation = cash.Payments.Count + cash.Returns.Count + cash.Ignored.Count == 0
            ? Reconciliation.None
            : await reconciler.RunAsync(cash, cancellationToken).ConfigureAwait(false);
        return new(company, ledger, ledger.Snapshot(asOf), reconciliation, cash.AccountOwner);
    }

    // Nothing here reads the clock: what is recorded for a day's report is recorded at the end of that day.
    private static Instant RecordedAt(LocalDate asOf) => asOf.PlusDays(1).AtMidnight().InUtc().ToInstant();
}
