using Receivables.Journal;

namespace Receivables.Testing.Conformance;

/// <summary>One run of one case: a store, and how to write, read and complain.</summary>
internal sealed class ConformanceScene(string caseName, IJournalStoreFixture fixture, IJournalStore store, CancellationToken cancellationToken)
{
    /// <summary>The ledger that most cases write to.</summary>
    internal LedgerId Ledger { get; } = LedgerId.From("conformance");

    internal IJournalStore Store { get; } = store;

    internal CancellationToken CancellationToken { get; } = cancellationToken;

    internal ValueTask<IJournalStore> ReopenAsync() => fixture.ReopenAsync(Store, CancellationToken);

    internal ValueTask<StoreAppendResult> AppendAsync(long expectedVersion, params IReadOnlyList<JournalEntry> batch) =>
        Store.AppendAsync(Ledger, expectedVersion, batch, CancellationToken);

    /// <summary>Appends what has to be accepted.</summary>
    internal async Task WriteAsync(long expectedVersion, params IReadOnlyList<JournalEntry> batch)
    {
        StoreAppendResult result = await AppendAsync(expectedVersion, batch).ConfigureAwait(false);
        Expect(result.Status == StoreAppendStatus.Appended, $"a good batch at version {expectedVersion} was answered with {result}.");
    }

    internal Task<List<JournalEnvelope>> ReadAsync(long afterVersion = 0) => ReadAsync(Store, Ledger, afterVersion);

    internal async Task<List<JournalEnvelope>> ReadAsync(IJournalStore source, LedgerId ledger, long afterVersion = 0)
    {
        var envelopes = new List<JournalEnvelope>();
        await foreach (JournalEnvelope envelope in source.ReadAsync(ledger, afterVersion, CancellationToken).ConfigureAwait(false))
        {
            envelopes.Add(envelope);
        }

        return envelopes;
    }

    /// <summary>Complains where the journal is not exactly these entries, numbered from 1.</summary>
    internal async Task ExpectJournalAsync(params IReadOnlyList<JournalEntry> entries) =>
        ExpectSame(await ReadAsync().ConfigureAwait(false), entries, Ledger);

    internal void ExpectSame(IReadOnlyList<JournalEnvelope> envelopes, IReadOnlyList<JournalEntry> entries, LedgerId ledger, long after = 0)
    {
        Expect(envelopes.Count == entries.Count, $"the journal of {ledger} has {envelopes.Count} entries after version {after}, not {entries.Count}.");
        for (int i = 0; i < entries.Count; i++)
        {
            JournalEnvelope envelope = envelopes[i];
            Expect(envelope.Sequence == after + i + 1, $"the sequence of entry {i} is {envelope.Sequence}, not {after + i + 1}.");
            Expect(envelope.Ledger == ledger, $"sequence {envelope.Sequence} says it is of {envelope.Ledger}, not of {ledger}.");
            Expect(envelope.Entry == entries[i], $"sequence {envelope.Sequence} is not the entry that was written there: read {envelope.Entry}, written {entries[i]}.");
        }
    }

    internal void ExpectResult(StoreAppendResult result, StoreAppendStatus status, long version)
    {
        Expect(result.Status == status, $"the status is {result.Status}, not {status}.");
        Expect(result.Version == version, $"the version is {result.Version}, not {version}.");
    }

    internal void ExpectRepeated(StoreAppendResult result, params IReadOnlyList<JournalEntry> entries) =>
        Expect(
            result.Repeated.SequenceEqual(entries.Select(e => e.Id)),
            $"repeated are [{string.Join(", ", result.Repeated)}], not [{string.Join(", ", entries.Select(e => e.Id))}] in the order of the batch.");

    internal void ExpectCulprit(StoreAppendResult result, JournalEntry culprit) =>
        Expect(result.Culprit == culprit.Id, $"the culprit is {result.Culprit?.Value ?? "not named"}, not {culprit.Id}.");

    internal void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ConformanceException(caseName, otherwise);
        }
    }
}
