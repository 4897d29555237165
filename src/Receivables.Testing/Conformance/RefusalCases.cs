using Receivables.Journal;
using Receivables.Ledgers;
using static Receivables.Testing.Conformance.ConformanceEntries;

namespace Receivables.Testing.Conformance;

/// <summary>What is refused, how it is said, and that nothing of it stays.</summary>
internal static class RefusalCases
{
    internal static async Task ReusedAsync(ConformanceScene scene)
    {
        JournalEntry entry = Entry("1", minute: 5);
        await scene.WriteAsync(0, entry).ConfigureAwait(false);
        JournalEntry[] others =
        [
            Entry("1", minute: 5, amount: 101),
            Entry("1", minute: 6),
            Entry("1", minute: 4),
            Entry("1", minute: 5, actor: "Conformance"),
            new(entry.Id, entry.EffectiveDate.PlusDays(1), entry.RecordedAt, entry.Actor, entry.Payload),
            new(entry.Id, entry.EffectiveDate, entry.RecordedAt, entry.Actor, new EntryReversed(entry.Id)),
        ];
        foreach (JournalEntry other in others)
        {
            StoreAppendResult result = await scene.AppendAsync(1, other).ConfigureAwait(false);
            scene.ExpectResult(result, StoreAppendStatus.IdReused, 1);
            scene.ExpectCulprit(result, other);
        }

        await scene.ExpectJournalAsync(entry).ConfigureAwait(false);
    }

    internal static async Task ReusedInBatchAsync(ConformanceScene scene)
    {
        StoreAppendResult result = await scene.AppendAsync(0, Entry("1"), Entry("2"), Entry("2", amount: 5), Entry("3")).ConfigureAwait(false);
        scene.ExpectResult(result, StoreAppendStatus.IdReused, 0);
        scene.ExpectCulprit(result, Entry("2"));
        await scene.ExpectJournalAsync().ConfigureAwait(false);
    }

    internal static async Task ReusedBeforeConflictAsync(ConformanceScene scene)
    {
        await scene.WriteAsync(0, Entry("1"), Entry("2")).ConfigureAwait(false);
        StoreAppendResult result = await scene.AppendAsync(0, Entry("3"), Entry("1", amount: 5)).ConfigureAwait(false);
        scene.ExpectResult(result, StoreAppendStatus.IdReused, 2);
        scene.ExpectCulprit(result, Entry("1"));
    }

    internal static async Task BackwardsAsync(ConformanceScene scene)
    {
        await scene.WriteAsync(0, Entry("1", minute: 5)).ConfigureAwait(false);
        StoreAppendResult early = await scene.AppendAsync(1, Entry("2", minute: 4)).ConfigureAwait(false);
        scene.ExpectResult(early, StoreAppendStatus.RecordedBackwards, 1);
        scene.ExpectCulprit(early, Entry("2"));

        StoreAppendResult inside = await scene.AppendAsync(1, Entry("3", minute: 6), Entry("4", minute: 8), Entry("5", minute: 7)).ConfigureAwait(false);
        scene.ExpectResult(inside, StoreAppendStatus.RecordedBackwards, 1);
        scene.ExpectCulprit(inside, Entry("5"));
        await scene.ExpectJournalAsync(Entry("1", minute: 5)).ConfigureAwait(false);
    }

    internal static async Task EqualInstantsAsync(ConformanceScene scene)
    {
        await scene.WriteAsync(0, Entry("1", minute: 5)).ConfigureAwait(false);
        await scene.WriteAsync(1, Entry("2", minute: 5), Entry("3", minute: 5)).ConfigureAwait(false);
        await scene.ExpectJournalAsync(Entry("1", minute: 5), Entry("2", minute: 5), Entry("3", minute: 5)).ConfigureAwait(false);
    }

    internal static async Task ConflictBeforeBackwardsAsync(ConformanceScene scene)
    {
        await scene.WriteAsync(0, Entry("1", minute: 5)).ConfigureAwait(false);
        scene.ExpectResult(await scene.AppendAsync(0, Entry("2", minute: 4)).ConfigureAwait(false), StoreAppendStatus.Conflict, 1);
    }

    internal static async Task AtomicAsync(ConformanceScene scene)
    {
        await scene.WriteAsync(0, Entry("1", minute: 5)).ConfigureAwait(false);
        await scene.AppendAsync(1, Entry("2", minute: 6), Entry("3", minute: 6), Entry("1", minute: 6)).ConfigureAwait(false);
        await scene.AppendAsync(1, Entry("2", minute: 6), Entry("3", minute: 6), Entry("4", minute: 3)).ConfigureAwait(false);
        await scene.ExpectJournalAsync(Entry("1", minute: 5)).ConfigureAwait(false);

        // An id of a refused batch is free again, and an instant of it binds nobody.
        await scene.WriteAsync(1, Entry("2", minute: 5, amount: 9)).ConfigureAwait(false);
        await scene.ExpectJournalAsync(Entry("1", minute: 5), Entry("2", minute: 5, amount: 9)).ConfigureAwait(false);
    }
}
