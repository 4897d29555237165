using System.Globalization;
using NodaTime;

namespace Receivables.Journal;

/// <summary>An entry as its writer hands it over, before the journal gives it a place.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
public sealed record JournalEntry
{
    /// <summary>Creates an entry.</summary>
    /// <param name="id">The writer's id: appending the same id and content again is accepted once and said so.</param>
    /// <param name="effectiveDate">The day from which it counts; it may lie in the past.</param>
    /// <param name="recordedAt">When it is recorded; never before that of an entry already there.</param>
    /// <param name="actor">Who did it, a person or a program, for the audit trail; not empty.</param>
    /// <param name="payload">What happened.</param>
    /// <exception cref="ArgumentException">The id or the actor is empty.</exception>
    public JournalEntry(EntryId id, LocalDate effectiveDate, Instant recordedAt, string actor, EntryPayload payload)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(actor);
        ArgumentNullException.ThrowIfNull(payload);
        if (id.IsEmpty)
        {
            throw new ArgumentException("An entry needs an id.", nameof(id));
        }

        Id = id;
        EffectiveDate = effectiveDate;
        RecordedAt = recordedAt;
        Actor = actor;
        Payload = payload;
    }

    /// <summary>The writer's id, unique within one ledger.</summary>
    public EntryId Id { get; }

    /// <summary>The day from which it counts.</summary>
    public LocalDate EffectiveDate { get; }

    /// <summary>When it was recorded.</summary>
    public Instant RecordedAt { get; }

    /// <summary>Who did it.</summary>
    public string Actor { get; }

    /// <summary>What happened.</summary>
    public EntryPayload Payload { get; }

    /// <summary>Returns id, effective date and payload.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Id} {EffectiveDate:uuuu-MM-dd} {Payload}");
}
