namespace Receivables.Ledgers;

/// <summary>Opens ledgers for a host: what services ask for, instead of a ledger.</summary>
public interface ILedgerProvider
{
    /// <summary>A ledger that knows its journal as it is now.</summary>
    /// <param name="id">Whose ledger.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="JournalCorruptException">The journal does not hold.</exception>
    ValueTask<Ledger> OpenAsync(LedgerId id, CancellationToken cancellationToken = default);
}
