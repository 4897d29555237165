using NodaTime;
using NodaTime.Text;
using Receivables.Internals;
using Receivables.Ledgers.Columns;
using Receivables.Ledgers.Reading;

namespace Receivables.Ledgers;

/// <summary>A ledger as of a date, as known at an instant: what is open, and what cash has settled nothing yet.</summary>
/// <remarks>Immutable; safe to share between threads. Its lists are made when first asked for.</remarks>
public sealed class LedgerSnapshot
{
    private readonly int _lastPaymentDropped = int.MinValue;
    private readonly Lazy<OpenItemColumns> _columns;
    private readonly Lazy<IssuedItemColumns> _issued;
    private readonly Lazy<LedgerBalances> _balances;
    private readonly Lazy<IReadOnlyList<OpenItem>> _openItems;
    private readonly Lazy<IReadOnlyList<UnappliedCash>> _unapplied;
    private readonly Lazy<ReceivedPayments> _payments;

    internal LedgerSnapshot(LocalDate asOf, Instant? knownAt, long version, IEnumerable<OpenItem> openItems, IEnumerable<UnappliedCash> unapplied)
    {
        AsOf = asOf;
        KnownAt = knownAt;
        Version = version;
        OpenItem[] items = [.. openItems];
        UnappliedCash[] cash = [.. unapplied];
        _openItems = new Lazy<IReadOnlyList<OpenItem>>(() => SnapshotLists.Sort(items));
        _unapplied = new Lazy<IReadOnlyList<UnappliedCash>>(() => SnapshotLists.Sort(cash));
        _payments = new Lazy<ReceivedPayments>(() => ReceivedPayments.None);
        _columns = new Lazy<OpenItemColumns>(() => OpenItemColumns.From(items));
        _issued = new Lazy<IssuedItemColumns>(() => IssuedItemColumns.From(items));
        _balances = new Lazy<LedgerBalances>(() => BalanceReading.Of(items, cash, asOf, knownAt, version));
    }

    private LedgerSnapshot(LedgerView view, LocalDate asOf, Instant? knownAt)
    {
        AsOf = asOf;
        KnownAt = knownAt;
        Version = view.Version;
        _lastPaymentDropped = view.LastPaymentDropped;
        var state = SnapshotState.Of(view, DayNumber.Of(asOf), view.EntriesKnownAt(knownAt));
        _columns = new Lazy<OpenItemColumns>(() => OpenItemColumns.From(state));
        _issued = new Lazy<IssuedItemColumns>(() => IssuedItemColumns.From(state));
        _balances = new Lazy<LedgerBalances>(() => BalanceReading.Of(state, asOf, knownAt));
        _openItems = new Lazy<IReadOnlyList<OpenItem>>(() => SnapshotLists.OpenItems(state));
        _unapplied = new Lazy<IReadOnlyList<UnappliedCash>>(() => SnapshotLists.Unapplied(state));
        _payments = new Lazy<ReceivedPayments>(() => ReceivedPayments.Of(state));
    }

    /// <summary>The day whose end is shown: what took effect on it is in.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Only what was recorded up to this instant is in; null for all that the ledger knows.</summary>
    public Instant? KnownAt { get; }

    /// <summary>The version of the journal it was taken from.</summary>
    public long Version { get; }

    /// <summary>The items of which something is open, by customer, due date and id.</summary>
    public IReadOnlyList<OpenItem> OpenItems => _openItems.Value;

    /// <summary>The unapplied cash, by customer (the unidentified first), booking date and payment.</summary>
    public IReadOnlyList<UnappliedCash> Unapplied => _unapplied.Value;

    /// <summary>The balances by currency and by customer, with the control accounts that they agree with.</summary>
    public LedgerBalances Balances => _balances.Value;

    /// <summary>The open items as columns, in the order of the journal, for what runs over all of them.</summary>
    internal OpenItemColumns Columns => _columns.Value;

    /// <summary>All items as columns, closed ones included.</summary>
    internal IssuedItemColumns Issued => _issued.Value;

    /// <summary>The items whose document is dated between two days, open or closed, by issue date and id; those taken back are not there.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public IReadOnlyList<IssuedItem> ItemsIssued(LocalDate from, LocalDate to) =>
        [.. RowsIssued(from, to).Select(Issued.ItemAt).OrderBy(i => i.IssueDate).ThenBy(i => i.Id)];

    /// <summary>The payments booked between two days, by booking date and id; those taken back are not there.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="InvalidOperationException">
    /// The ledger no longer keeps all of them: raise <see cref="LedgerOptions.PaymentsKept"/>, or read them from the journal by <see cref="Ledger.ReadPaymentsAsync"/>.
    /// </exception>
    public IReadOnlyList<Payment> PaymentsReceived(LocalDate from, LocalDate to) => PaymentsBooked(from, to, returnedOnly: false);

    /// <summary>Those of <see cref="PaymentsReceived"/> that the bank took back in full by the day of the snapshot.</summary>
    /// <param name="from">The first day on which they were booked.</param>
    /// <param name="to">The last day on which they were booked.</param>
    /// <exception cref="InvalidOperationException">The ledger no longer keeps all of them, as with <see cref="PaymentsReceived"/>.</exception>
    public IReadOnlyList<Payment> PaymentsReturned(LocalDate from, LocalDate to) => PaymentsBooked(from, to, returnedOnly: true);

    /// <summary>What was invoiced and credited between two days, by currency; fees, interest and moved parts are not sales and stay out.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <returns>One total a currency in which anything was issued, by its code.</returns>
    public IReadOnlyList<IssuedTotal> TotalsIssued(LocalDate from, LocalDate to)
    {
        var totals = new SortedDictionary<Currency, (long Invoiced, long Credited)>();
        foreach (int row in RowsIssued(from, to))
        {
            Currency currency = Issued.Accounts[Issued.Account[row]].Currency;
            (long invoiced, long credited) = totals.GetValueOrDefault(currency);
            long amount = Issued.Original[row];
            switch (Issued.Kind[row])
            {
                case ItemKind.Invoice or ItemKind.Instalment or ItemKind.Deposit:
                    totals[currency] = (invoiced + amount, credited);
                    break;
                case ItemKind.CreditNote or ItemKind.DepositCredit:
                    totals[currency] = (invoiced, credited - amount);
                    break;
                default:
                    break;
            }
        }

        return [.. totals.Select(t => new IssuedTotal(Money.FromMinor(t.Value.Invoiced, t.Key), Money.FromMinor(t.Value.Credited, t.Key)))];
    }

    internal static LedgerSnapshot Of(LedgerView view, LocalDate asOf, Instant? knownAt) => new(view, asOf, knownAt);

    private IReadOnlyList<Payment> PaymentsBooked(LocalDate from, LocalDate to, bool returnedOnly)
    {
        if (DayNumber.Of(from) <= _lastPaymentDropped)
        {
            throw new InvalidOperationException(
                $"Payments booked on {LocalDatePattern.Iso.Format(DayNumber.ToDate(_lastPaymentDropped))} and before are no longer all kept: raise LedgerOptions.PaymentsKept, or use Ledger.ReadPaymentsAsync.");
        }

        return _payments.Value.Between(DayNumber.Of(from), DayNumber.Of(to), returnedOnly);
    }

    private IEnumerable<int> RowsIssued(LocalDate from, LocalDate to)
    {
        int first = DayNumber.Of(from);
        int last = DayNumber.Of(to);
        return Enumerable.Range(0, Issued.Count).Where(row => Issued.IssueDay[row] >= first && Issued.IssueDay[row] <= last);
    }
}
