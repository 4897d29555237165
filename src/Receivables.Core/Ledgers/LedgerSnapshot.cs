using NodaTime;
using Receivables.Internals;

namespace Receivables.Ledgers;

/// <summary>A ledger as of a date, as known at an instant: what is open, and what cash has settled nothing yet.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class LedgerSnapshot
{
    private readonly Lazy<OpenItemColumns> _columns;

    internal LedgerSnapshot(LocalDate asOf, Instant? knownAt, long version, IEnumerable<OpenItem> openItems, IEnumerable<UnappliedCash> unapplied)
    {
        AsOf = asOf;
        KnownAt = knownAt;
        Version = version;
        OpenItems = ValueList<OpenItem>.From(openItems);
        Unapplied = ValueList<UnappliedCash>.From(unapplied);
        _columns = new(() => OpenItemColumns.From(OpenItems));
    }

    /// <summary>The day whose end is shown: what took effect on it is in.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Only what was recorded up to this instant is in; null for all that the ledger knows.</summary>
    public Instant? KnownAt { get; }

    /// <summary>The version of the journal it was taken from.</summary>
    public long Version { get; }

    /// <summary>The items of which something is open, by customer, due date and id.</summary>
    public IReadOnlyList<OpenItem> OpenItems { get; }

    /// <summary>The unapplied cash, by customer (the unidentified first), booking date and payment.</summary>
    public IReadOnlyList<UnappliedCash> Unapplied { get; }

    /// <summary>The open items as columns.</summary>
    internal OpenItemColumns Columns => _columns.Value;
}
