using System.Runtime.CompilerServices;
using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>A store that hands over whatever it was given, right or wrong, and takes nothing.</summary>
internal sealed class FixedJournal(List<JournalEnvelope> envelopes) : IJournalStore
{
    internal List<JournalEnvelope> Envelopes { get; } = envelopes;

    public ValueTask<StoreAppendResult> AppendAsync(LedgerId ledger, long expectedVersion, IReadOnlyList<JournalEntry> batch, CancellationToken cancellationToken = default) =>
        throw new IOException("The disk is full.");

    public async IAsyncEnumerable<JournalEnvelope> ReadAsync(LedgerId ledger, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        foreach (JournalEnvelope envelope in Envelopes.Where(e => e.Sequence > afterVersion))
        {
            yield return envelope;
        }
    }
}
