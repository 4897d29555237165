using NodaTime;
using Receivables.Journal;

namespace Receivables.Serialization;

/// <summary>What is collected while an envelope is read.</summary>
internal struct EnvelopeDraft
{
    internal LedgerId Ledger;
    internal long Sequence;
    internal EntryId Id;
    internal LocalDate EffectiveDate;
    internal Instant RecordedAt;
    internal string? Actor;
    internal EntryPayload? Payload;
}
