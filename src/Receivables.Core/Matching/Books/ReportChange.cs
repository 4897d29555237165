using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Books;

/// <summary>Reads from a report what a ledger knows once its entries are appended.</summary>
internal static class ReportChange
{
    internal static MatchingBookChange Of(MatchReport report, LocalDate asOf)
    {
        List<MatchProposal> booked = [.. report.Proposals.Where(p => p.Reason != MatchReason.AlreadyInLedger)];
        List<MatchProposal> applied = [.. booked.Where(p => p.Decision == MatchDecision.Apply)];
        return MatchingBookChange.None with
        {
            Added = [.. applied.SelectMany(OpenedBy)],
            Settled = [.. applied.SelectMany(p => p.Items.Select(i => i.Allocation))],
            Received = [.. booked.Select(p => p.Payment)],
            AsOf = booked.Select(EntryWriter.DayOf).Append(asOf).Max(),
        };
    }

    // Taxes withheld and deductions are owed on.
    private static IEnumerable<OpenItem> OpenedBy(MatchProposal proposal) =>
        from matched in proposal.Items
        from adjustment in matched.Allocation.Adjustments
        where adjustment.Opens is not null
        select ItemOf(adjustment, matched.Item, EntryWriter.DayOf(proposal));

    private static OpenItem ItemOf(Adjustment adjustment, OpenItem of, LocalDate day)
    {
        Money zero = Money.Zero(adjustment.Amount.Currency);
        MovedItem opens = adjustment.Opens!;
        return new OpenItem(
            opens.Item, OpenItem.KindOf(adjustment.Kind), opens.Customer, day, opens.DueDate, adjustment.Amount, zero, zero, zero, relatesTo: of.Id.Document);
    }
}
