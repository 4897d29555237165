using Receivables.Journal;
using static Receivables.Testing.Conformance.ConformanceEntries;

namespace Receivables.Testing.Conformance;

/// <summary>What is read is what was written.</summary>
internal static class ReadingCases
{
    internal static async Task EmptyAsync(ConformanceScene scene)
    {
        await scene.ExpectJournalAsync().ConfigureAwait(false);
        scene.ExpectResult(await scene.AppendAsync(0).ConfigureAwait(false), StoreAppendStatus.Appended, 0);
    }

    internal static async Task OrderAsync(ConformanceScene scene)
    {
        JournalEntry[] first = [Entry("z"), Entry("a"), Entry("m")];
        JournalEntry[] second = [Entry("0", 1), Entry("y", 2)];
        await scene.WriteAsync(0, first).ConfigureAwait(false);
        await scene.WriteAsync(3, second).ConfigureAwait(false);
        await scene.ExpectJournalAsync([.. first, .. second]).ConfigureAwait(false);
    }

    internal static async Task EveryKindAsync(ConformanceScene scene)
    {
        JournalEntry[] entries = OfEveryKind();
        await scene.WriteAsync(0, entries).ConfigureAwait(false);
        await scene.ExpectJournalAsync(entries).ConfigureAwait(false);
        StoreAppendResult again = await scene.AppendAsync(0, entries).ConfigureAwait(false);
        scene.ExpectResult(again, StoreAppendStatus.Appended, entries.Length);
        scene.ExpectRepeated(again, entries);
    }

    internal static async Task AfterAsync(ConformanceScene scene)
    {
        JournalEntry[] entries = Batch("e", 5);
        await scene.WriteAsync(0, entries).ConfigureAwait(false);
        for (int after = 0; after <= entries.Length; after++)
        {
            scene.ExpectSame(await scene.ReadAsync(after).ConfigureAwait(false), entries[after..], scene.Ledger, after);
        }

        List<JournalEnvelope> beyond = await scene.ReadAsync(entries.Length + 100).ConfigureAwait(false);
        scene.Expect(beyond.Count == 0, $"reading after a version that is not there yet gave {beyond.Count} entries.");
    }

    internal static async Task LedgersApartAsync(ConformanceScene scene)
    {
        var other = LedgerId.From("other");
        JournalEntry mine = Entry("1", minute: 5);
        JournalEntry theirs = Entry("1", minute: 0, amount: 7);
        await scene.WriteAsync(0, mine).ConfigureAwait(false);
        StoreAppendResult result = await scene.Store.AppendAsync(other, 0, [theirs], scene.CancellationToken).ConfigureAwait(false);
        scene.ExpectResult(result, StoreAppendStatus.Appended, 1);
        await scene.ExpectJournalAsync(mine).ConfigureAwait(false);
        scene.ExpectSame(await scene.ReadAsync(scene.Store, other).ConfigureAwait(false), [theirs], other);
    }

    internal static async Task OrdinalAsync(ConformanceScene scene)
    {
        // Letter case, accents composed or not, and a sign that some comparisons pass over.
        string[] ids = ["a", "A", "\u00e9", "e\u0301", "co-op", "coop", "ß", "ss"];
        JournalEntry[] entries = [.. ids.Select((id, i) => Entry(id, amount: i + 1))];
        await scene.WriteAsync(0, entries).ConfigureAwait(false);
        await scene.ExpectJournalAsync(entries).ConfigureAwait(false);
        var upper = LedgerId.From("CONFORMANCE");
        List<JournalEnvelope> shouted = await scene.ReadAsync(scene.Store, upper).ConfigureAwait(false);
        scene.Expect(shouted.Count == 0, $"the ledgers {scene.Ledger} and {upper} are one.");
    }

    internal static async Task ReopenAsync(ConformanceScene scene)
    {
        JournalEntry[] first = Batch("first", 3);
        await scene.WriteAsync(0, first).ConfigureAwait(false);
        IJournalStore second = await scene.ReopenAsync().ConfigureAwait(false);
        scene.ExpectSame(await scene.ReadAsync(second, scene.Ledger).ConfigureAwait(false), first, scene.Ledger);

        JournalEntry[] more = Batch("second", 2);
        StoreAppendResult result = await second.AppendAsync(scene.Ledger, 3, more, scene.CancellationToken).ConfigureAwait(false);
        scene.ExpectResult(result, StoreAppendStatus.Appended, 5);
        await scene.ExpectJournalAsync([.. first, .. more]).ConfigureAwait(false);
        scene.ExpectResult(await scene.AppendAsync(3, Entry("late")).ConfigureAwait(false), StoreAppendStatus.Conflict, 5);
    }

    internal static async Task CancelAsync(ConformanceScene scene)
    {
        await scene.WriteAsync(0, Batch("e", 500)).ConfigureAwait(false);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(scene.CancellationToken);
        int read = 0;
        try
        {
            await foreach (JournalEnvelope _ in scene.Store.ReadAsync(scene.Ledger, 0, source.Token).ConfigureAwait(false))
            {
                read++;
                await source.CancelAsync().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }

        scene.Expect(false, $"reading was cancelled after the first entry and went on to {read}, without {nameof(OperationCanceledException)}.");
    }

    internal static async Task CopyAsync(ConformanceScene scene)
    {
        JournalEntry[] written = Batch("e", 3);
        JournalEntry[] batch = [.. written];
        await scene.WriteAsync(0, batch).ConfigureAwait(false);
        Array.Fill(batch, Entry("other"));
        await scene.ExpectJournalAsync(written).ConfigureAwait(false);
    }
}
