using Receivables.Journal;
using static Receivables.Testing.Conformance.ConformanceEntries;

namespace Receivables.Testing.Conformance;

/// <summary>The same id with the same content is accepted once, and said so.</summary>
internal static class RepeatCases
{
    internal static async Task RepeatAsync(ConformanceScene scene)
    {
        JournalEntry[] entries = Batch("e", 3);
        await scene.WriteAsync(0, entries).ConfigureAwait(false);
        await scene.WriteAsync(3, Entry("later", 9)).ConfigureAwait(false);
        foreach (long expected in new long[] { 0, 3, 4, 77 })
        {
            // A new object with the same content, in another order: the writer may have made it again.
            JournalEntry[] again = [.. Batch("e", 3).Reverse()];
            StoreAppendResult result = await scene.AppendAsync(expected, again).ConfigureAwait(false);
            scene.ExpectResult(result, StoreAppendStatus.Appended, 4);
            scene.ExpectRepeated(result, again);
        }

        await scene.ExpectJournalAsync([.. entries, Entry("later", 9)]).ConfigureAwait(false);
    }

    internal static async Task MixedAsync(ConformanceScene scene)
    {
        await scene.WriteAsync(0, Entry("1"), Entry("2")).ConfigureAwait(false);
        StoreAppendResult result = await scene.AppendAsync(2, Entry("3", 1), Entry("2"), Entry("4", 1)).ConfigureAwait(false);
        scene.ExpectResult(result, StoreAppendStatus.Appended, 4);
        scene.ExpectRepeated(result, Entry("2"));
        await scene.ExpectJournalAsync(Entry("1"), Entry("2"), Entry("3", 1), Entry("4", 1)).ConfigureAwait(false);
    }

    internal static async Task MixedConflictAsync(ConformanceScene scene)
    {
        await scene.WriteAsync(0, Entry("1"), Entry("2")).ConfigureAwait(false);
        StoreAppendResult result = await scene.AppendAsync(1, Entry("2"), Entry("3")).ConfigureAwait(false);
        scene.ExpectResult(result, StoreAppendStatus.Conflict, 2);
        await scene.ExpectJournalAsync(Entry("1"), Entry("2")).ConfigureAwait(false);
    }

    internal static async Task TwiceInBatchAsync(ConformanceScene scene)
    {
        StoreAppendResult result = await scene.AppendAsync(0, Entry("1"), Entry("2"), Entry("1")).ConfigureAwait(false);
        scene.ExpectResult(result, StoreAppendStatus.Appended, 2);
        scene.ExpectRepeated(result, Entry("1"));
        await scene.ExpectJournalAsync(Entry("1"), Entry("2")).ConfigureAwait(false);
    }
}
