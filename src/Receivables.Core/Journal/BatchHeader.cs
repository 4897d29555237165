using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Receivables.Journal;

/// <summary>What the entries of one batch share; it numbers their ids, so that the same batch made again has the same ids.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
public sealed record BatchHeader
{
    // Leaves room for the number of the entry.
    private const int LongestPrefix = 116;

    /// <summary>States what the entries share.</summary>
    /// <param name="prefix">Begins the id of each entry, such as <c>bank/2026-06-28/P000001</c>; 1 to 116 characters, never used for another batch.</param>
    /// <param name="effectiveDate">The day from which they count.</param>
    /// <param name="recordedAt">When they are recorded.</param>
    /// <param name="actor">Who does it; not empty.</param>
    /// <exception cref="ArgumentException">The prefix is no id or is too long, or the actor is empty.</exception>
    public BatchHeader(string prefix, LocalDate effectiveDate, Instant recordedAt, string actor)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentException.ThrowIfNullOrWhiteSpace(actor);
        Prefix = EntryId.From(prefix).Value;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefix.Length, LongestPrefix, nameof(prefix));
        EffectiveDate = effectiveDate;
        RecordedAt = recordedAt;
        Actor = actor;
    }

    /// <summary>Begins the id of each entry.</summary>
    public string Prefix { get; }

    /// <summary>The day from which the entries count.</summary>
    public LocalDate EffectiveDate { get; }

    /// <summary>When they are recorded.</summary>
    public Instant RecordedAt { get; }

    /// <summary>Who does it.</summary>
    public string Actor { get; }

    /// <summary>Makes the entries of the batch.</summary>
    /// <param name="payloads">What happened, in order.</param>
    /// <returns>One entry each, with the ids <c>prefix/1</c>, <c>prefix/2</c>, …</returns>
    public IReadOnlyList<JournalEntry> ToEntries(params IEnumerable<EntryPayload> payloads)
    {
        ArgumentNullException.ThrowIfNull(payloads);
        return [.. payloads.Select((payload, i) =>
            new JournalEntry(EntryId.From(string.Create(CultureInfo.InvariantCulture, $"{Prefix}/{i + 1}")), EffectiveDate, RecordedAt, Actor, payload))];
    }

    /// <summary>Returns the prefix and the effective date in ISO form.</summary>
    public override string ToString() => $"{Prefix} {LocalDatePattern.Iso.Format(EffectiveDate)}";
}
