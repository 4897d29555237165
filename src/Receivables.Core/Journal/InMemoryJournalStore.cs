using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Receivables.Journal;

/// <summary>Keeps journals in the memory of the process, for tests, samples and ledgers that are read from files.</summary>
/// <remarks>Safe for use by many threads; all is lost with the process.</remarks>
public sealed class InMemoryJournalStore : IJournalStore
{
    private readonly ConcurrentDictionary<LedgerId, InMemoryJournal> _journals = new();

    /// <inheritdoc/>
    public ValueTask<StoreAppendResult> AppendAsync(LedgerId ledger, long expectedVersion, IReadOnlyList<JournalEntry> batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        cancellationToken.ThrowIfCancellationRequested();
        InMemoryJournal journal = _journals.GetOrAdd(ledger, static id => new InMemoryJournal(id));
        return new ValueTask<StoreAppendResult>(journal.Append(expectedVersion, batch));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<JournalEnvelope> ReadAsync(LedgerId ledger, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterVersion);
        await ValueTask.CompletedTask.ConfigureAwait(false);
        if (!_journals.TryGetValue(ledger, out InMemoryJournal? journal))
        {
            yield break;
        }

        Internals.ChunkedView<JournalEnvelope> envelopes = journal.View();
        for (long i = afterVersion; i < envelopes.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return envelopes[(int)i];
        }
    }
}
