using NodaTime.Text;
using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>The refusals that need no look at items or payments.</summary>
internal static class Refusals
{
    internal static Refusal IdReused(EntryId entry, int index) =>
        new(entry, index, RefusalReason.EntryIdReused, $"The id {entry} is in use with other content. An entry is never changed: reverse it and enter anew under another id.");

    internal static Refusal Backwards(JournalEntry entry, int index) => new(
        entry.Id, index, RefusalReason.RecordedBackwards, $"Recorded at {InstantPattern.ExtendedIso.Format(entry.RecordedAt)}, before an entry that is already in the journal. Take the instant when writing.");
}
