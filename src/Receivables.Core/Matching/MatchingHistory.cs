using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Internals;
using Receivables.Ledgers;
using Receivables.Matching.Books;

namespace Receivables.Matching;

/// <summary>What happened before: payments that are in the ledger, and documents that are settled.</summary>
/// <remarks>
/// Without it the engine still decides; with it, it knows a payment that came before and a number that is paid. Immutable; safe to share between threads.
/// </remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchingHistory
{
    private readonly AppendList<Payment> _payments;
    private readonly AppendList<SettledDocument> _settled;
    private readonly AppendList<LocalDate> _issued;
    private readonly HistoryWindow _window;

    private MatchingHistory(AppendList<Payment> payments, AppendList<SettledDocument> settled, AppendList<LocalDate> issued, ValueList<PaymentId> returned, HistoryWindow window)
    {
        (_payments, _settled, _issued, _window) = (payments, settled, issued, window);
        Returned = returned;
    }

    /// <summary>Nothing known.</summary>
    public static MatchingHistory None { get; } = Create();

    /// <summary>Payments that are in the ledger, in any order.</summary>
    public IReadOnlyList<Payment> Payments => _payments;

    /// <summary>Documents of which nothing is open, in any order.</summary>
    public IReadOnlyList<SettledDocument> SettledDocuments => _settled;

    /// <summary>Those of <see cref="Payments"/> that the bank took back: the same payment again is a new attempt, and no duplicate.</summary>
    public IReadOnlyList<PaymentId> Returned { get; }

    /// <summary>What a ledger's snapshot knows of what happened before.</summary>
    /// <param name="snapshot">The ledger as of a day.</param>
    /// <param name="since">Only payments booked and documents dated from this day on, in books that follow from this one too.</param>
    public static MatchingHistory From(LedgerSnapshot snapshot, LocalDate since)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return From(snapshot, new HistoryWindow(since, null));
    }

    /// <summary>States what happened before.</summary>
    /// <param name="payments">Payments that are in the ledger; null for none. A year is plenty.</param>
    /// <param name="settledDocuments">Documents of which nothing is open; null for none.</param>
    /// <param name="returned">Those of the payments that the bank took back; null for none.</param>
    public static MatchingHistory Create(
        IEnumerable<Payment>? payments = null, IEnumerable<SettledDocument>? settledDocuments = null, IEnumerable<PaymentId>? returned = null) =>
        new(AppendList<Payment>.From(payments), AppendList<SettledDocument>.From(settledDocuments), AppendList<LocalDate>.From(null), ValueList<PaymentId>.From(returned), HistoryWindow.All);

    /// <summary>What a ledger's snapshot knows of the last days; it moves on with the day of the book.</summary>
    internal static MatchingHistory OfLastDays(LedgerSnapshot snapshot, int days) => From(snapshot, new HistoryWindow(snapshot.AsOf.PlusDays(-days), days));

    /// <summary>Edits the history of a book.</summary>
    /// <param name="asOf">The day of the edited book.</param>
    /// <param name="settled">What becomes of its documents.</param>
    /// <param name="received">Payments that are not in it yet.</param>
    /// <param name="returned">Payments that the bank took back.</param>
    internal HistoryEdit Edit(LocalDate asOf, DocumentEdits settled, IReadOnlyList<Payment> received, IReadOnlyList<PaymentId> returned)
    {
        HistoryWindow window = _window.At(asOf);
        int[] reopened = [.. settled.Reopened.Concat(PlacesBefore(_issued, date => date, window)).Distinct().Order()];
        (SettledDocument Document, LocalDate Issued)[] added = [.. settled.Settled.Where(s => s.Issued >= window.Since)];
        AppendList<SettledDocument> documents = _settled.With(reopened, [.. added.Select(s => s.Document)]);

        // Where all is kept, nobody asks when it was.
        AppendList<LocalDate> issued = window.IsAll ? _issued : _issued.With(reopened, [.. added.Select(s => s.Issued)]);
        int[] forgotten = [.. PlacesBefore(_payments, payment => payment.BookingDate, window)];
        Payment[] recent = [.. received.Where(p => p.BookingDate >= window.Since)];
        HashSet<PaymentId> gone = [.. forgotten.Select(i => _payments[i].Id)];
        var after = new MatchingHistory(
            _payments.With(forgotten, recent), documents, issued, ValueList<PaymentId>.From(Returned.Concat(returned).Where(id => !gone.Contains(id))), window);
        return new HistoryEdit(after, new SettledEdit(_settled, reopened, [.. added.Select(s => s.Document)], documents), recent, window.Since);
    }

    private static MatchingHistory From(LedgerSnapshot snapshot, HistoryWindow window)
    {
        List<(SettledDocument Document, LocalDate Issued)> settled =
        [
            .. snapshot.ItemsIssued(window.Since, snapshot.AsOf)
                .GroupBy(i => (i.Id.Document, i.Customer))
                .Where(document => document.All(i => i.Open.IsZero))
                .Select(document => (new SettledDocument(document.Key.Document, document.Key.Customer), document.Max(i => i.IssueDate))),
        ];
        return new(
            AppendList<Payment>.From(snapshot.PaymentsReceived(window.Since, snapshot.AsOf)),
            AppendList<SettledDocument>.From(settled.Select(s => s.Document)),
            AppendList<LocalDate>.From(settled.Select(s => s.Issued)),
            ValueList<PaymentId>.From(snapshot.PaymentsReturned(window.Since, snapshot.AsOf).Select(p => p.Id)),
            window);
    }

    // What the window has left behind since.
    private IEnumerable<int> PlacesBefore<T>(AppendList<T> list, Func<T, LocalDate> dateOf, HistoryWindow window) =>
        window.Since == _window.Since ? [] : Enumerable.Range(0, list.Count).Where(i => dateOf(list[i]) < window.Since);
}
