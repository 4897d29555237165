using Receivables.Journal;
using static Receivables.Testing.Conformance.ConformanceEntries;

namespace Receivables.Testing.Conformance;

/// <summary>Writers meet at the version.</summary>
internal static class VersionCases
{
    private const int ManyEntries = 5_000;

    internal static async Task EmptyBatchAsync(ConformanceScene scene)
    {
        await scene.WriteAsync(0, Entry("1")).ConfigureAwait(false);
        StoreAppendResult asked = await scene.AppendAsync(1).ConfigureAwait(false);
        scene.ExpectResult(asked, StoreAppendStatus.Appended, 1);
        scene.ExpectRepeated(asked);
        await scene.ExpectJournalAsync(Entry("1")).ConfigureAwait(false);
    }

    internal static async Task ConflictAsync(ConformanceScene scene)
    {
        await scene.WriteAsync(0, Entry("1"), Entry("2")).ConfigureAwait(false);
        foreach (long expected in new long[] { 0, 1, 3, 1_000 })
        {
            StoreAppendResult result = await scene.AppendAsync(expected, Entry("3")).ConfigureAwait(false);
            scene.Expect(result.Status == StoreAppendStatus.Conflict, $"at version 2, a writer that expected {expected} was answered with {result.Status}.");
            scene.ExpectResult(result, StoreAppendStatus.Conflict, 2);
        }

        scene.ExpectResult(await scene.AppendAsync(2, Entry("3")).ConfigureAwait(false), StoreAppendStatus.Appended, 3);
    }

    internal static async Task ConflictWritesNothingAsync(ConformanceScene scene)
    {
        await scene.WriteAsync(0, Entry("1")).ConfigureAwait(false);
        StoreAppendResult result = await scene.AppendAsync(0, Batch("lost", 3)).ConfigureAwait(false);
        scene.ExpectResult(result, StoreAppendStatus.Conflict, 1);
        scene.ExpectRepeated(result);
        await scene.ExpectJournalAsync(Entry("1")).ConfigureAwait(false);
    }

    internal static async Task CancelledAsync(ConformanceScene scene)
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync().ConfigureAwait(false);
        bool cancelled = false;
        try
        {
            await scene.Store.AppendAsync(scene.Ledger, 0, [Entry("1")], source.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancelled = true;
        }

        scene.Expect(cancelled, $"an append that was cancelled before it began did not throw {nameof(OperationCanceledException)}.");
        await scene.ExpectJournalAsync().ConfigureAwait(false);
    }

    internal static async Task LargeAsync(ConformanceScene scene)
    {
        JournalEntry[] entries = Batch("large", ManyEntries);
        scene.ExpectResult(await scene.AppendAsync(0, entries).ConfigureAwait(false), StoreAppendStatus.Appended, ManyEntries);
        await scene.ExpectJournalAsync(entries).ConfigureAwait(false);
    }
}
