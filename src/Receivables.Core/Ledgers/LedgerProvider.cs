using System.Collections.Concurrent;
using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>Opens each ledger once and shares the handle: a later call reads only what was appended since.</summary>
/// <remarks>Safe for use by many threads. A ledger stays in memory until <see cref="Forget"/>.</remarks>
public sealed class LedgerProvider : ILedgerProvider
{
    private readonly IJournalStore _store;
    private readonly LedgerOptions _options;
    private readonly ConcurrentDictionary<LedgerId, Ledger> _ledgers = new();

    /// <summary>Creates a provider.</summary>
    /// <param name="store">Where the journals are.</param>
    /// <param name="options">With what every ledger is opened; null for <see cref="LedgerOptions.Default"/>.</param>
    public LedgerProvider(IJournalStore store, LedgerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
        _options = options ?? LedgerOptions.Default;
    }

    /// <inheritdoc/>
    public async ValueTask<Ledger> OpenAsync(LedgerId id, CancellationToken cancellationToken = default)
    {
        if (_ledgers.TryGetValue(id, out Ledger? known))
        {
            await known.RefreshAsync(cancellationToken).ConfigureAwait(false);
            return known;
        }

        // Two callers at once may both read; one handle is kept, and both are right.
        Ledger opened = await Ledger.OpenAsync(_store, id, _options, cancellationToken).ConfigureAwait(false);
        return _ledgers.GetOrAdd(id, opened);
    }

    /// <summary>Lets go of a ledger, so that its memory can be given back; handles already given out work on.</summary>
    /// <param name="id">Whose ledger.</param>
    public void Forget(LedgerId id) => _ledgers.TryRemove(id, out _);
}
