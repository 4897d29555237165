using Receivables;
using Receivables.Cases;
using Receivables.Dunning;
using Receivables.Serialization;
using Receivables.Tables;
using ReceivablesSample.Flow;

namespace ReceivablesSample.Dunning;

/// <summary>What planning reminders needs besides the books.</summary>
/// <param name="Planner">The planner, with its policy.</param>
/// <param name="Contacts">What was sent already.</param>
/// <param name="Cases">Disputes, promises, holds and insolvencies.</param>
internal sealed record FollowUp(DunningPlanner Planner, IReadOnlyList<ContactRecord> Contacts, CaseBook Cases)
{
    /// <summary>Reads policy, contacts and events, and takes the disputes that the invoices state.</summary>
    internal static async Task<FollowUp> ReadAsync(Session session, FollowUpChoice choice, Books books, CancellationToken cancellationToken)
    {
        TableContext context = books.Company.Context;
        DunningPolicy policy = await ReadPolicyAsync(session, choice.Policy, cancellationToken).ConfigureAwait(false);
        var contacts = new List<ContactRecord>();
        var stages = new StageCheck(policy, session.Refusals);
        foreach (string path in choice.Contacts)
        {
            List<TableItem<ContactRecord>> read = await session.Inputs.ReadTablesAsync<TableItem<ContactRecord>>(
                [path], ContactTable.ReadWithPositionsAsync, context, cancellationToken).ConfigureAwait(false);
            stages.Check(read);
            contacts.AddRange(read.Select(row => row.Item));
        }

        List<CaseEvent> events = await session.Inputs.ReadTablesAsync<CaseEvent>(choice.Events, EventTable.ReadAsync, context, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<CaseEvent> stated = LedgerSeed.Disputes(books.Company.Invoices, books.Snapshot.AsOf, events);
        return new(new DunningPlanner(policy, books.Company.Customers), contacts, new CaseBook([.. events, .. stated]));
    }

    /// <summary>The reminders of the day.</summary>
    internal DunningPlan Plan(Books books) => Planner.Plan(books.Snapshot, Contacts, Cases);

    private static async Task<DunningPolicy> ReadPolicyAsync(Session session, string path, CancellationToken cancellationToken)
    {
        DunningPolicy? policy = null;
        await session.Inputs.ReadAsync(path, async (stream, diagnostics, _) =>
        {
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
            ReadResult<DunningPolicy> read = DunningPolicyJson.Read(bytes.ToArray(), path);
            foreach (Diagnostic diagnostic in read.Diagnostics)
            {
                diagnostics.Report(diagnostic);
            }

            policy = read.Items.SingleOrDefault();
        }).ConfigureAwait(false);
        return policy ?? throw new InputUnreadableException();
    }
}
