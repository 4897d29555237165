using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Internals;
using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>What happened before: payments that are in the ledger, and documents that are settled.</summary>
/// <remarks>
/// Without it the engine still decides; with it, it knows a payment that came before and a number that is paid. Immutable; safe to share between threads.
/// </remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchingHistory
{
    private MatchingHistory(IEnumerable<Payment>? payments, IEnumerable<SettledDocument>? settledDocuments, IEnumerable<PaymentId>? returned)
    {
        Payments = ValueList<Payment>.From(payments);
        SettledDocuments = ValueList<SettledDocument>.From(settledDocuments);
        Returned = ValueList<PaymentId>.From(returned);
    }

    /// <summary>Nothing known.</summary>
    public static MatchingHistory None { get; } = new(null, null, null);

    /// <summary>Payments that are in the ledger, in any order.</summary>
    public IReadOnlyList<Payment> Payments { get; }

    /// <summary>Documents of which nothing is open, in any order.</summary>
    public IReadOnlyList<SettledDocument> SettledDocuments { get; }

    /// <summary>Those of <see cref="Payments"/> that the bank took back: the same payment again is a new attempt, and no duplicate.</summary>
    public IReadOnlyList<PaymentId> Returned { get; }

    /// <summary>What a ledger's snapshot knows of what happened before.</summary>
    /// <param name="snapshot">The ledger as of a day.</param>
    /// <param name="since">Only payments booked and documents dated from this day on.</param>
    public static MatchingHistory From(LedgerSnapshot snapshot, LocalDate since)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        IEnumerable<SettledDocument> settled = snapshot.ItemsIssued(since, snapshot.AsOf)
            .GroupBy(i => (i.Id.Document, i.Customer))
            .Where(document => document.All(i => i.Open.IsZero))
            .Select(document => new SettledDocument(document.Key.Document, document.Key.Customer));
        return new(snapshot.PaymentsReceived(since, snapshot.AsOf), settled, snapshot.PaymentsReturned(since, snapshot.AsOf).Select(p => p.Id));
    }

    /// <summary>States what happened before.</summary>
    /// <param name="payments">Payments that are in the ledger; null for none. A year is plenty.</param>
    /// <param name="settledDocuments">Documents of which nothing is open; null for none.</param>
    /// <param name="returned">Those of the payments that the bank took back; null for none.</param>
    public static MatchingHistory Create(
        IEnumerable<Payment>? payments = null, IEnumerable<SettledDocument>? settledDocuments = null, IEnumerable<PaymentId>? returned = null) =>
        new(payments, settledDocuments, returned);
}
