using NodaTime;
using NodaTime.Text;

namespace Receivables.Ledgers;

/// <summary>An entry as the ledger remembers it: who recorded what, when, and from when it counts.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
/// <param name="Id">The entry.</param>
/// <param name="Sequence">Its place in the journal.</param>
/// <param name="Kind">What it did.</param>
/// <param name="EffectiveDate">The day from which it counts.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="ReversedBy">The entry that took it back, or null.</param>
public sealed record EntryReference(EntryId Id, long Sequence, EntryKind Kind, LocalDate EffectiveDate, Instant RecordedAt, string Actor, EntryId? ReversedBy)
{
    /// <summary>Returns the id, the kind, the effective date and the instant of recording, in ISO form.</summary>
    public override string ToString() =>
        $"{Id} {Kind} {LocalDatePattern.Iso.Format(EffectiveDate)} recorded {InstantPattern.ExtendedIso.Format(RecordedAt)} by {Actor}";
}
