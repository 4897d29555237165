using System.Runtime.CompilerServices;
using Receivables.Testing;

namespace Receivables.Journal;

/// <summary>A correct store, written as plainly as can be, whose single steps the broken stores replace.</summary>
internal class SketchStore : IJournalStore
{
    protected Lock Gate { get; } = new();

    protected Dictionary<LedgerId, List<JournalEntry>> Journals { get; } = [];

    public virtual async ValueTask<StoreAppendResult> AppendAsync(LedgerId ledger, long expectedVersion, IReadOnlyList<JournalEntry> batch, CancellationToken cancellationToken = default)
    {
        await ValueTask.CompletedTask;
        Check(cancellationToken);
        lock (Gate)
        {
            List<JournalEntry> journal = JournalOf(ledger);
            return Decide(journal, expectedVersion, batch) ?? Write(journal, batch);
        }
    }

    public virtual async IAsyncEnumerable<JournalEnvelope> ReadAsync(LedgerId ledger, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await ValueTask.CompletedTask;
        foreach ((int i, JournalEntry entry) in Copy(ledger).Index().Skip((int)afterVersion))
        {
            Check(cancellationToken);
            yield return Envelope(ledger, i, entry);
        }
    }

    protected virtual void Check(CancellationToken cancellationToken) => cancellationToken.ThrowIfCancellationRequested();

    protected virtual JournalEnvelope Envelope(LedgerId ledger, int index, JournalEntry entry) => new(ledger, index + 1, entry);

    protected virtual List<JournalEntry> JournalOf(LedgerId ledger)
    {
        if (!Journals.TryGetValue(ledger, out List<JournalEntry>? journal))
        {
            Journals.Add(ledger, journal = []);
        }

        return journal;
    }

    protected virtual bool SameId(EntryId left, EntryId right) => left == right;

    protected virtual bool SameContent(JournalEntry left, JournalEntry right) => left == right;

    /// <summary>The answer where nothing is to be written, else null.</summary>
    protected virtual StoreAppendResult? Decide(List<JournalEntry> journal, long expectedVersion, IReadOnlyList<JournalEntry> batch) =>
        Reused(journal, batch) is { } reused ? new(StoreAppendStatus.IdReused, journal.Count, [], reused)
        : batch.Count > 0 && New(journal, batch).Count == 0 ? new(StoreAppendStatus.Appended, journal.Count, Repeated(journal, batch))
        : VersionDiffers(journal, expectedVersion) ? new(StoreAppendStatus.Conflict, journal.Count, [])
        : Backwards(journal, New(journal, batch)) is { } backwards ? new(StoreAppendStatus.RecordedBackwards, journal.Count, [], backwards)
        : null;

    protected virtual bool VersionDiffers(List<JournalEntry> journal, long expectedVersion) => journal.Count != expectedVersion;

    protected virtual EntryId? Reused(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch)
    {
        for (int i = 0; i < batch.Count; i++)
        {
            foreach (JournalEntry earlier in journal.Concat(batch.Take(i)))
            {
                if (SameId(earlier.Id, batch[i].Id) && !SameContent(earlier, batch[i]))
                {
                    return batch[i].Id;
                }
            }
        }

        return null;
    }

    protected virtual EntryId? Backwards(List<JournalEntry> journal, List<JournalEntry> added)
    {
        List<JournalEntry> all = [.. journal, .. added];
        for (int i = Math.Max(1, journal.Count); i < all.Count; i++)
        {
            if (all[i].RecordedAt < all[i - 1].RecordedAt)
            {
                return all[i].Id;
            }
        }

        return null;
    }

    protected virtual List<JournalEntry> New(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch)
    {
        HashSet<EntryId> known = [.. journal.Select(e => e.Id)];
        return [.. batch.Where(e => known.Add(e.Id))];
    }

    protected virtual List<EntryId> Repeated(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch)
    {
        HashSet<EntryId> known = [.. journal.Select(e => e.Id)];
        return [.. batch.Where(e => !known.Add(e.Id)).Select(e => e.Id)];
    }

    protected virtual StoreAppendResult Write(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch)
    {
        List<EntryId> repeated = Repeated(journal, batch);
        journal.AddRange(New(journal, batch));
        return new StoreAppendResult(StoreAppendStatus.Appended, journal.Count, repeated);
    }

    protected List<JournalEntry> Copy(LedgerId ledger)
    {
        lock (Gate)
        {
            return [.. JournalOf(ledger)];
        }
    }

    /// <summary>Makes stores of one kind; reopening gives the same store, where it is not said otherwise.</summary>
    internal sealed class Fixture(Func<IJournalStore> create, Func<IJournalStore, IJournalStore>? reopen = null) : IJournalStoreFixture
    {
        public ValueTask<IJournalStore> CreateAsync(CancellationToken cancellationToken) => new(create());

        public ValueTask<IJournalStore> ReopenAsync(IJournalStore store, CancellationToken cancellationToken) => new(reopen?.Invoke(store) ?? store);
    }
}
