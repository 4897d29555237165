using NodaTime;
using Receivables.Internals;
using Receivables.Ledgers.Reading;

namespace Receivables.Ledgers;

/// <content>What a ledger tells.</content>
public sealed partial class Ledger
{
    /// <summary>The ledger as of the end of a day, as known at an instant.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="knownAt">Only what was recorded up to this instant; null for all. Any report of the past comes again, to the cent, from its day and its instant.</param>
    public LedgerSnapshot Snapshot(LocalDate asOf, Instant? knownAt = null) => LedgerSnapshot.Of(_writer.View, asOf, knownAt);

    /// <summary>The open items as of the end of a day, as known at an instant: those of <see cref="Snapshot"/>.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="knownAt">Only what was recorded up to this instant; null for all.</param>
    public IReadOnlyList<OpenItem> OpenItems(LocalDate asOf, Instant? knownAt = null) => Snapshot(asOf, knownAt).OpenItems;

    /// <summary>The balances as of the end of a day, as known at an instant: those of <see cref="Snapshot"/>.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="knownAt">Only what was recorded up to this instant; null for all.</param>
    public LedgerBalances Balances(LocalDate asOf, Instant? knownAt = null) => Snapshot(asOf, knownAt).Balances;

    /// <summary>One item as of the end of a day, closed or open.</summary>
    /// <param name="item">The item.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="knownAt">Only what was recorded up to this instant; null for all.</param>
    /// <returns>The item; null where no entry opened it by then, or the one that did was reversed.</returns>
    public OpenItem? FindItem(ItemId item, LocalDate asOf, Instant? knownAt = null)
    {
        lock (_writer.Gate)
        {
            return ItemReading.Find(new LedgerReader(_writer, knownAt), item, DayNumber.Of(asOf));
        }
    }

    /// <summary>One payment as of the end of a day, with the accounts on which it stands.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="knownAt">Only what was recorded up to this instant; null for all.</param>
    /// <returns>The payment; null where no entry brought it by then, or the one that did was reversed.</returns>
    public PaymentPosition? FindPayment(PaymentId payment, LocalDate asOf, Instant? knownAt = null)
    {
        lock (_writer.Gate)
        {
            return PaymentReading.Find(new LedgerReader(_writer, knownAt), payment, DayNumber.Of(asOf));
        }
    }

    /// <summary>All that ever changed an item, by effective date and then by place in the journal.</summary>
    /// <param name="item">The item; one that is not known has no history. Where its number was used again after a reversal, the latest use.</param>
    /// <param name="knownAt">Only what was recorded up to this instant; null for all.</param>
    public IReadOnlyList<ItemMovement> HistoryOf(ItemId item, Instant? knownAt = null)
    {
        lock (_writer.Gate)
        {
            return ItemReading.History(new LedgerReader(_writer, knownAt), item);
        }
    }

    /// <summary>All that ever happened to a payment, by effective date and then by place in the journal.</summary>
    /// <param name="payment">The payment; one that is not known has no history. Where its id was used again after a reversal, the latest use.</param>
    /// <param name="knownAt">Only what was recorded up to this instant; null for all.</param>
    public IReadOnlyList<PaymentMovement> HistoryOf(PaymentId payment, Instant? knownAt = null)
    {
        lock (_writer.Gate)
        {
            return PaymentReading.History(new LedgerReader(_writer, knownAt), payment);
        }
    }

    /// <summary>The applications that use a payment and were not reversed, by place in the journal: what a return of the payment undoes.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="knownAt">Only what was recorded up to this instant; null for all.</param>
    public IReadOnlyList<EntryReference> ApplicationsOf(PaymentId payment, Instant? knownAt = null) =>
        [.. HistoryOf(payment, knownAt).Select(m => m.Entry).Where(e => e.Kind == EntryKind.Applied && e.ReversedBy is null).DistinctBy(e => e.Sequence).OrderBy(e => e.Sequence)];

    /// <summary>The statement of account of a customer: the balance before, what changed it, the balance after, in each currency.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; not before the first.</param>
    /// <param name="knownAt">Only what was recorded up to this instant; null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public StatementOfAccount StatementOf(CustomerId customer, LocalDate from, LocalDate to, Instant? knownAt = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        lock (_writer.Gate)
        {
            return StatementReading.Read(new LedgerReader(_writer, knownAt), customer, from, to, knownAt);
        }
    }
}
