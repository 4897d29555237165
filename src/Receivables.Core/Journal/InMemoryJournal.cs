using NodaTime;
using Receivables.Internals;

namespace Receivables.Journal;

/// <summary>One journal in memory.</summary>
internal sealed class InMemoryJournal(LedgerId ledger)
{
    private readonly Lock _gate = new();
    private readonly LedgerId _ledger = ledger;
    private readonly ChunkedList<JournalEnvelope> _envelopes = new();
    private readonly RowIndex _index = new();

    internal ChunkedView<JournalEnvelope> View()
    {
        lock (_gate)
        {
            return _envelopes.View;
        }
    }

    internal StoreAppendResult Append(long expectedVersion, IReadOnlyList<JournalEntry> batch)
    {
        lock (_gate)
        {
            var repeated = new List<EntryId>();
            var added = new List<JournalEntry>(batch.Count);
            EntryId? reused = Sort(batch, repeated, added);
            StoreAppendStatus status =
                reused is not null ? StoreAppendStatus.IdReused
                : added.Count == 0 && batch.Count > 0 ? StoreAppendStatus.Appended
                : expectedVersion != _envelopes.Count ? StoreAppendStatus.Conflict
                : FirstBackwards(added) is { } ? StoreAppendStatus.RecordedBackwards
                : StoreAppendStatus.Appended;
            if (status != StoreAppendStatus.Appended)
            {
                EntryId? culprit = status == StoreAppendStatus.Conflict ? null : reused ?? FirstBackwards(added);
                return new StoreAppendResult(status, _envelopes.Count, [], culprit);
            }

            Write(added);
            return new StoreAppendResult(status, _envelopes.Count, repeated);
        }
    }

    /// <summary>Tells repeats from new entries; the answer is the first id that comes again with other content.</summary>
    private EntryId? Sort(IReadOnlyList<JournalEntry> batch, List<EntryId> repeated, List<JournalEntry> added)
    {
        var inBatch = new Dictionary<EntryId, JournalEntry>();
        foreach (JournalEntry entry in batch)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(batch));
            JournalEntry? earlier = Find(entry.Id) is var place and >= 0 ? _envelopes[place].Entry : inBatch.GetValueOrDefault(entry.Id);
            if (earlier is null)
            {
                inBatch.Add(entry.Id, entry);
                added.Add(entry);
            }
            else if (earlier != entry)
            {
                return entry.Id;
            }
            else
            {
                repeated.Add(entry.Id);
            }
        }

        return null;
    }

    private int Find(EntryId id)
    {
        int hash = TextHash.Of(id.Value);
        int place = _index.Newest(hash);
        while (place >= 0 && _envelopes[place].Entry.Id != id)
        {
            place = _index.Newest(hash, place);
        }

        return place;
    }

    private EntryId? FirstBackwards(List<JournalEntry> added)
    {
        Instant? last = _envelopes.Count == 0 ? null : _envelopes[_envelopes.Count - 1].Entry.RecordedAt;
        foreach (JournalEntry entry in added)
        {
            if (entry.RecordedAt < last)
            {
                return entry.Id;
            }

            last = entry.RecordedAt;
        }

        return null;
    }

    private void Write(List<JournalEntry> added)
    {
        foreach (JournalEntry entry in added)
        {
            _index.Add(TextHash.Of(entry.Id.Value));
            _envelopes.Add(new JournalEnvelope(_ledger, _envelopes.Count + 1, entry));
        }
    }
}
