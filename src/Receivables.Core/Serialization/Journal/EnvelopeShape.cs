using Receivables.Journal;

namespace Receivables.Serialization;

/// <summary>The JSON of an envelope around one kind of payload.</summary>
internal static class EnvelopeShape
{
    /// <summary>The shape for a kind of payload.</summary>
    internal static ShapeConverter<JournalEnvelope, EnvelopeDraft> For(PayloadType type) => new Shape<JournalEnvelope, EnvelopeDraft>()
        .Required("ledger", JsonTexts.LedgerId, e => e.Ledger, (ref d, v) => d.Ledger = v)
        .Required("sequence", JsonTexts.Count, e => e.Sequence, (ref d, v) => d.Sequence = v)
        .Required("id", JsonTexts.EntryId, e => e.Entry.Id, (ref d, v) => d.Id = v)
        .Required("effectiveDate", JsonTexts.Date, e => e.Entry.EffectiveDate, (ref d, v) => d.EffectiveDate = v)
        .Required("recordedAt", JsonTexts.Instant, e => e.Entry.RecordedAt, (ref d, v) => d.RecordedAt = v)
        .Required("actor", JsonTexts.FreeText, e => e.Entry.Actor, (ref d, v) => d.Actor = v)
        .Required("type", JsonTexts.FreeText, _ => type.Name, (ref _, _) => { })
        .Required("version", new VersionConverter(type), e => e.Entry.Payload.SchemaVersion, (ref _, _) => { })
        .Required("payload", type.Converter, e => e.Entry.Payload, (ref d, v) => d.Payload = v)
        .Made(Make);

    private static JournalEnvelope Make(EnvelopeDraft draft) => draft.Sequence > 0
        ? new(draft.Ledger, draft.Sequence, new(draft.Id, draft.EffectiveDate, draft.RecordedAt, draft.Actor!, draft.Payload!))
        : throw new ArgumentException("A sequence counts from 1.");
}
