using Receivables.Journal;

namespace Receivables.Testing;

/// <summary>Makes the stores that <see cref="JournalStoreConformance"/> tries.</summary>
public interface IJournalStoreFixture
{
    /// <summary>A store without any journal; each call gives one of its own.</summary>
    /// <param name="cancellationToken">Cancels the making.</param>
    ValueTask<IJournalStore> CreateAsync(CancellationToken cancellationToken);

    /// <summary>A second way into the same storage, as another process would have it: a new connection, a new context.</summary>
    /// <param name="store">A store that <see cref="CreateAsync"/> made.</param>
    /// <param name="cancellationToken">Cancels the making.</param>
    /// <returns>Another store on the same journals, or the same one where the storage is the object itself.</returns>
    ValueTask<IJournalStore> ReopenAsync(IJournalStore store, CancellationToken cancellationToken);
}
