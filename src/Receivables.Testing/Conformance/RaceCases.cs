using System.Globalization;
using Receivables.Journal;
using static Receivables.Testing.Conformance.ConformanceEntries;

namespace Receivables.Testing.Conformance;

/// <summary>Many at once.</summary>
internal static class RaceCases
{
    private const int Writers = 8;
    private const int BatchesEach = 25;
    private const int BatchSize = 3;

    internal static async Task WritersAsync(ConformanceScene scene)
    {
        IJournalStore other = await scene.ReopenAsync().ConfigureAwait(false);
        Task<List<long>>[] writers = [.. Enumerable.Range(0, Writers).Select(writer =>
            Task.Run(() => WriteAllAsync(scene, writer % 2 == 0 ? scene.Store : other, Name(writer)), scene.CancellationToken))];
        List<long> versions = [.. (await Task.WhenAll(writers).ConfigureAwait(false)).SelectMany(v => v)];
        List<JournalEnvelope> journal = await scene.ReadAsync().ConfigureAwait(false);
        const int Total = Writers * BatchesEach * BatchSize;
        scene.Expect(versions.Distinct().Count() == versions.Count, "two writers were told that their batch made the same version.");
        scene.Expect(journal.Count == Total, $"{Total} entries were accepted, {journal.Count} are there.");
        for (int i = 0; i < journal.Count; i++)
        {
            scene.Expect(journal[i].Sequence == i + 1, $"sequence {i + 1} is missing.");
            string inBatch = journal[i].Entry.Id.Value[..^1] + Name(i % BatchSize);
            scene.Expect(journal[i].Entry.Id.Value == inBatch, $"sequence {i + 1} is {journal[i].Entry.Id}: another batch came in between.");
        }

        scene.Expect(journal.DistinctBy(e => e.Entry.Id).Count() == Total, "an entry is there twice.");
    }

    internal static async Task SameBatchAsync(ConformanceScene scene)
    {
        for (int round = 0; round < BatchesEach; round++)
        {
            JournalEntry[] batch = Batch(Name(round), BatchSize);
            long version = round * BatchSize;
            Task<StoreAppendResult>[] writers = [.. Enumerable.Range(0, Writers).Select(_ =>
                Task.Run(() => scene.AppendAsync(version, batch).AsTask(), scene.CancellationToken))];
            foreach (StoreAppendResult result in await Task.WhenAll(writers).ConfigureAwait(false))
            {
                scene.ExpectResult(result, StoreAppendStatus.Appended, version + BatchSize);
            }
        }

        List<JournalEnvelope> journal = await scene.ReadAsync().ConfigureAwait(false);
        scene.Expect(journal.Count == BatchesEach * BatchSize, $"{BatchesEach * BatchSize} different entries were written, {journal.Count} are there.");
    }

    internal static async Task ReadersAsync(ConformanceScene scene)
    {
        using var done = new CancellationTokenSource();
        Task<string?>[] readers = [.. Enumerable.Range(0, Writers / 2).Select(_ => Task.Run(() => WatchAsync(scene, done.Token), scene.CancellationToken))];
        await WriteAllAsync(scene, scene.Store, "w").ConfigureAwait(false);
        await done.CancelAsync().ConfigureAwait(false);
        foreach (string? complaint in await Task.WhenAll(readers).ConfigureAwait(false))
        {
            scene.Expect(complaint is null, complaint ?? "");
        }
    }

    internal static async Task LedgersAsync(ConformanceScene scene)
    {
        Task[] writers = [.. Enumerable.Range(0, Writers).Select(writer => Task.Run(
            async () =>
            {
                var ledger = LedgerId.From(Name(writer));
                for (int i = 0; i < BatchesEach; i++)
                {
                    StoreAppendResult result = await scene.Store.AppendAsync(ledger, i * BatchSize, Batch(Name(i), BatchSize), scene.CancellationToken).ConfigureAwait(false);
                    scene.ExpectResult(result, StoreAppendStatus.Appended, (i + 1) * BatchSize);
                }
            },
            scene.CancellationToken))];
        await Task.WhenAll(writers).ConfigureAwait(false);
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes batches as an honest writer does: on a conflict, again on the new version. The answer is the versions that were made.</summary>
    private static async Task<List<long>> WriteAllAsync(ConformanceScene scene, IJournalStore store, string writer)
    {
        var versions = new List<long>();
        long version = 0;
        while (versions.Count < BatchesEach)
        {
            JournalEntry[] batch = Batch($"{writer}-{Name(versions.Count)}", BatchSize);
            StoreAppendResult result = await store.AppendAsync(scene.Ledger, version, batch, scene.CancellationToken).ConfigureAwait(false);
            bool written = result.Status == StoreAppendStatus.Appended;
            scene.Expect(written || result.Status == StoreAppendStatus.Conflict, $"a racing writer was answered with {result.Status}.");
            scene.Expect(!written || result.Version == version + BatchSize, $"a batch of {BatchSize} on version {version} made version {result.Version}.");
            version = result.Version;
            if (written)
            {
                versions.Add(version);
            }

            await Task.Yield();
        }

        return versions;
    }

    /// <summary>Reads again and again until told to stop; the answer is a complaint or null.</summary>
    private static async Task<string?> WatchAsync(ConformanceScene scene, CancellationToken done)
    {
        int before = 0;
        do
        {
            List<JournalEnvelope> journal = await scene.ReadAsync().ConfigureAwait(false);
            if (journal.Count % BatchSize != 0)
            {
                return $"a reader saw {journal.Count} entries of batches of {BatchSize}: a part of a batch.";
            }

            if (journal.Count < before || journal.Where((e, i) => e.Sequence != i + 1).Any())
            {
                return $"a reader saw {journal.Count} entries after {before}, or gaps between them.";
            }

            before = journal.Count;
            await Task.Yield();
        }
        while (!done.IsCancellationRequested);
        return null;
    }
}
