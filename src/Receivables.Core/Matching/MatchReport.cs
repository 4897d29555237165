using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Internals;
using Receivables.Journal;
using Receivables.Matching.Decisions;

namespace Receivables.Matching;

/// <summary>What was decided on a batch of payments.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchReport
{
    internal MatchReport(MatchingBook book, MatchProposal[] proposals)
    {
        Book = book;
        Proposals = ValueList<MatchProposal>.Of(proposals);
    }

    /// <summary>What the payments were matched against.</summary>
    public MatchingBook Book { get; }

    /// <summary>One proposal a payment, in the order in which the payments were given.</summary>
    public IReadOnlyList<MatchProposal> Proposals { get; }

    /// <summary>The payments that are applied.</summary>
    public IEnumerable<MatchProposal> Applied => Proposals.Where(p => p.Decision == MatchDecision.Apply);

    /// <summary>The payments that a person decides on.</summary>
    public IEnumerable<MatchProposal> ForReview => Proposals.Where(p => p.Decision == MatchDecision.Review);

    /// <summary>The payments that fit nothing, and those that were in the ledger already.</summary>
    public IEnumerable<MatchProposal> Unmatched => Proposals.Where(p => p.Decision == MatchDecision.Unmatched);

    /// <summary>What became of the money, by currency, in the order of the codes.</summary>
    public IReadOnlyList<MatchTotals> Totals => MatchTotals.Of(Proposals);

    /// <summary>The journal entries that book the payments: each is received, and those applied settle their items. One batch, to be appended whole.</summary>
    /// <param name="recordedAt">When it is recorded.</param>
    /// <param name="actor">Who does it, for the audit trail.</param>
    /// <returns>
    /// By booking date, then payment. A payment that is not applied stands unapplied on the account of its payer where that is certain, else among the unidentified receipts.
    /// Payments that were in the ledger already are left out. The ids of the entries follow from those of the payments, so that appending twice is harmless.
    /// </returns>
    /// <exception cref="ArgumentException">The actor is empty.</exception>
    public IReadOnlyList<JournalEntry> ToEntries(Instant recordedAt, string actor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(actor);
        return
        [
            .. Proposals.Where(p => p.Reason != MatchReason.AlreadyInLedger)
                .OrderBy(p => p.Payment.BookingDate).ThenBy(p => p.Payment.Id)
                .SelectMany(p => EntryWriter.Write(p, recordedAt, actor)),
        ];
    }
}
