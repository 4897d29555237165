namespace Receivables.Journal;

/// <summary>Keeps the journals of any number of ledgers, append-only.</summary>
/// <remarks>
/// <para>Any implementation must pass the conformance suite of <c>Receivables.Testing</c>. All members may be called by many threads and processes at once.</para>
/// <para>Only technical failure (a lost connection, a full disk) is an exception.</para>
/// </remarks>
public interface IJournalStore
{
    /// <summary>Appends a batch whole, or nothing of it.</summary>
    /// <param name="ledger">Whose journal.</param>
    /// <param name="expectedVersion">The version on which the writer decided: 0 for an empty journal.</param>
    /// <param name="batch">The entries, in order; an empty batch only asks for the version.</param>
    /// <param name="cancellationToken">Cancels before anything is written; afterwards it is ignored.</param>
    /// <returns>
    /// The outcome, in this order of precedence: all entries are repeats, accepted whatever the expected version; an id is reused with other content;
    /// the version conflicts; an instant runs backwards; appended.
    /// </returns>
    ValueTask<StoreAppendResult> AppendAsync(LedgerId ledger, long expectedVersion, IReadOnlyList<JournalEntry> batch, CancellationToken cancellationToken = default);

    /// <summary>Streams a journal in the order of its sequence.</summary>
    /// <param name="ledger">Whose journal; one never written is empty.</param>
    /// <param name="afterVersion">Only entries with a higher sequence; 0 for all.</param>
    /// <param name="cancellationToken">Ends the stream with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The entries; batches that are appended meanwhile may or may not be seen, but never in part.</returns>
    IAsyncEnumerable<JournalEnvelope> ReadAsync(LedgerId ledger, long afterVersion = 0, CancellationToken cancellationToken = default);
}
