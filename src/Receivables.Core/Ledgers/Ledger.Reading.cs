using NodaTime;

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
}
