using NodaTime;
using Receivables.Internals;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers;

/// <summary>A ledger as of a date, as known at an instant: what is open, and what cash has settled nothing yet.</summary>
/// <remarks>Immutable; safe to share between threads. Its lists are made when first asked for.</remarks>
public sealed class LedgerSnapshot
{
    private readonly Lazy<OpenItemColumns> _columns;
    private readonly Lazy<IReadOnlyList<OpenItem>> _openItems;
    private readonly Lazy<IReadOnlyList<UnappliedCash>> _unapplied;

    internal LedgerSnapshot(LocalDate asOf, Instant? knownAt, long version, IEnumerable<OpenItem> openItems, IEnumerable<UnappliedCash> unapplied)
    {
        AsOf = asOf;
        KnownAt = knownAt;
        Version = version;
        OpenItem[] items = [.. openItems];
        UnappliedCash[] cash = [.. unapplied];
        _openItems = new Lazy<IReadOnlyList<OpenItem>>(() => SnapshotLists.Sort(items));
        _unapplied = new Lazy<IReadOnlyList<UnappliedCash>>(() => SnapshotLists.Sort(cash));
        _columns = new Lazy<OpenItemColumns>(() => OpenItemColumns.From(items));
    }

    private LedgerSnapshot(LedgerView view, LocalDate asOf, Instant? knownAt)
    {
        AsOf = asOf;
        KnownAt = knownAt;
        Version = view.Version;
        var state = SnapshotState.Of(view, DayNumber.Of(asOf), view.EntriesKnownAt(knownAt));
        _columns = new Lazy<OpenItemColumns>(() => OpenItemColumns.From(state));
        _openItems = new Lazy<IReadOnlyList<OpenItem>>(() => SnapshotLists.OpenItems(state));
        _unapplied = new Lazy<IReadOnlyList<UnappliedCash>>(() => SnapshotLists.Unapplied(state));
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

    /// <summary>The open items as columns, in the order of the journal, for what runs over all of them.</summary>
    internal OpenItemColumns Columns => _columns.Value;

    internal static LedgerSnapshot Of(LedgerView view, LocalDate asOf, Instant? knownAt) => new(view, asOf, knownAt);
}
