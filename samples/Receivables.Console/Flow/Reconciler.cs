using NodaTime;
using Receivables;
using Receivables.Banking;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.Matching;
using ReceivablesSample.Receipts;

namespace ReceivablesSample.Flow;

/// <summary>Matches receipts and books what the engine decides, in the order in which the bank booked them around the days on which it took some back.</summary>
/// <remarks>What a returned payment had settled is open again from the day of the return, so payments booked later are matched against books that know it.</remarks>
internal sealed class Reconciler(
    Ledger ledger, IReadOnlyList<Customer> customers, MatchingPolicy policy, LocalDate asOf, Instant recordedAt, string actor, IDiagnosticSink doubts)
{
    private readonly MatchingEngine _engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(policy).WithThreads(Math.Min(Environment.ProcessorCount, 16)).Build();

    private readonly List<MatchReport> _reports = [];
    private readonly Dictionary<PaymentId, MatchProposal> _proposals = [];

    internal async Task<Reconciliation> RunAsync(CashLines lines, CancellationToken cancellationToken)
    {
        var relations = new Dictionary<PaymentId, PaymentId?>();
        var returned = new ReturnedPayments(lines.Payments);
        ReturnLine[] returns = [.. lines.Returns.OrderBy(r => r.Debit.BookingDate)];
        var waiting = new Queue<Payment>(lines.Payments.OrderBy(p => p.BookingDate));
        foreach (IGrouping<LocalDate, ReturnLine> day in returns.GroupBy(r => r.Debit.BookingDate))
        {
            await MatchAsync(waiting, day.Key, cancellationToken).ConfigureAwait(false);
            foreach (ReturnLine line in day)
            {
                Payment? payment = returned.Take(line.Debit);
                relations.Add(line.Id, payment?.Id);
                await BookAsync(line, payment, cancellationToken).ConfigureAwait(false);
            }
        }

        await MatchAsync(waiting, asOf, cancellationToken).ConfigureAwait(false);
        return new(_reports, [.. lines.Payments.Select(p => _proposals[p.Id])], [.. lines.Returns.Select(r => (r, relations[r.Id]))], lines.Ignored);
    }

    /// <summary>Matches and books the payments up to a day.</summary>
    private async Task MatchAsync(Queue<Payment> waiting, LocalDate upTo, CancellationToken cancellationToken)
    {
        var batch = new List<Payment>();
        while (waiting.TryPeek(out Payment? next) && next.BookingDate <= upTo)
        {
            batch.Add(waiting.Dequeue());
        }

        if (batch.Count == 0)
        {
            return;
        }

        MatchReport report = _engine.Match(MatchingBook.From(ledger.Snapshot(asOf), customers), batch, cancellationToken);
        _reports.Add(report);
        foreach (MatchProposal proposal in report.Proposals)
        {
            _proposals.Add(proposal.Payment.Id, proposal);
        }

        await AppendAsync(report.ToEntries(recordedAt, actor), cancellationToken).ConfigureAwait(false);
    }

    private async Task BookAsync(ReturnLine line, Payment? payment, CancellationToken cancellationToken)
    {
        // What the debit has beyond the receipt is the bank's fee: a cost, no receivable.
        IReadOnlyList<JournalEntry> entries = payment is null ? [] : PaymentReturns.ToEntries(
            ledger, payment.Id, Money.Min(line.Amount, payment.Amount), line.Debit.BookingDate, line.Id.Value, recordedAt, actor, line.Debit.ReturnReason);
        if (entries.Count == 0)
        {
            doubts.Report(new(
                "RET001",
                DiagnosticSeverity.Warning,
                $"The bank took {line.Amount} back, and no single receipt of the inputs is the one: nothing is booked. What it had paid has to be opened again by hand.",
                line.Debit.Source));
            return;
        }

        await AppendAsync(entries, cancellationToken).ConfigureAwait(false);
    }

    // What data can bring about, such as amounts that together pass 64 bits, is said in words; nothing is written.
    private async Task AppendAsync(IReadOnlyList<JournalEntry> entries, CancellationToken cancellationToken)
    {
        AppendResult result = await ledger.AppendAsync(entries, cancellationToken).ConfigureAwait(false);
        if (result.Refusal is { } refusal)
        {
            throw new InputUnreadableException($"The payments cannot be booked. {refusal.Message}");
        }

        result.EnsureInJournal();
    }
}
