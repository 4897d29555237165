using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;
using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>The open items, payments and balances of one creditor, folded from its journal.</summary>
/// <remarks>
/// <para>A handle: it knows the journal up to <see cref="Version"/> and learns more by <see cref="RefreshAsync"/> and by appending. Any number of handles,
/// in any number of processes, may stand on one journal; writers meet at the store's version check.</para>
/// <para>Safe for use by many threads. What it gives out (snapshots, balances, statements) is immutable and stays as it was.</para>
/// </remarks>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "A SemaphoreSlim holds nothing to give back unless its wait handle is asked for.")]
public sealed partial class Ledger
{
    private readonly IJournalStore _store;
    private readonly LedgerWriter _writer;

    // Writers queue here, because they wait for the store; the lock inside the writer is held for moments only.
    private readonly SemaphoreSlim _turn = new(1, 1);

    private Ledger(IJournalStore store, LedgerId id, LedgerOptions options)
    {
        _store = store;
        Id = id;
        Options = options;
        _writer = new LedgerWriter(id, options);
    }

    /// <summary>Whose ledger it is.</summary>
    public LedgerId Id { get; }

    /// <summary>What it was opened with.</summary>
    public LedgerOptions Options { get; }

    /// <summary>The version of the journal up to which it knows: the sequence of the last entry, 0 for an empty journal.</summary>
    public long Version => _writer.View.Version;

    /// <summary>Reads a journal and checks that it holds.</summary>
    /// <param name="store">Where the journal is.</param>
    /// <param name="id">Whose journal; one never written is an empty ledger.</param>
    /// <param name="options">Null for <see cref="LedgerOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="JournalCorruptException">The journal does not hold; the exception names the entry and the rule.</exception>
    public static async ValueTask<Ledger> OpenAsync(IJournalStore store, LedgerId id, LedgerOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (id.IsEmpty)
        {
            throw new ArgumentException("A ledger needs an id.", nameof(id));
        }

        var ledger = new Ledger(store, id, options ?? LedgerOptions.Default);
        await ledger.ReadOnAsync(cancellationToken).ConfigureAwait(false);
        return ledger;
    }

    /// <summary>Reads what others have appended since.</summary>
    /// <param name="cancellationToken">Cancels the reading; the ledger then stays as it was.</param>
    /// <returns>The version that the ledger has now.</returns>
    /// <exception cref="JournalCorruptException">The journal does not hold; the ledger stays as it was.</exception>
    public async ValueTask<long> RefreshAsync(CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await ReadOnAsync(cancellationToken).ConfigureAwait(false);
            return Version;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Appends a batch whole, or nothing of it.</summary>
    /// <param name="batch">The entries, in order; later ones may lean on earlier ones. Empty is appended trivially.</param>
    /// <param name="cancellationToken">Cancels before anything is written.</param>
    /// <returns>
    /// How it ended. A refusal is said on the latest version of the journal only: where somebody wrote meanwhile, the answer is a conflict.
    /// </returns>
    public async ValueTask<AppendResult> AppendAsync(IEnumerable<JournalEntry> batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        JournalEntry[] entries = [.. batch];
        if (Array.IndexOf(entries, null!) >= 0)
        {
            throw new ArgumentException("An entry is null.", nameof(batch));
        }

        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return entries.Length == 0 ? new AppendResult(AppendStatus.Appended, Version, []) : await AppendInTurnAsync(entries, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads a payment back from the journal, with all that the bank said about it; the ledger itself keeps id, day and amounts.</summary>
    /// <param name="payment">The payment; where its id was used again after a reversal, the latest use.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The payment; null where it is not in the ledger.</returns>
    public async ValueTask<Payment?> ReadPaymentAsync(PaymentId payment, CancellationToken cancellationToken = default)
    {
        int entry = _writer.EntryOf(payment);
        if (entry >= 0)
        {
            await foreach (JournalEnvelope envelope in _store.ReadAsync(Id, entry, cancellationToken).ConfigureAwait(false))
            {
                return ((PaymentReceived)envelope.Entry.Payload).Payment;
            }
        }

        return null;
    }

    /// <summary>Reads the payments back from the journal whose entries take effect from a day on, in the order of the journal; those reversed are left out.</summary>
    /// <param name="from">The first effective date, normally the booking date.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public async IAsyncEnumerable<Payment> ReadPaymentsAsync(LocalDate from, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        (int first, long end) = (_writer.FirstPaymentFrom(from), Version);
        if (first < 0)
        {
            yield break;
        }

        await foreach (JournalEnvelope envelope in _store.ReadAsync(Id, first, cancellationToken).ConfigureAwait(false))
        {
            if (envelope.Sequence > end)
            {
                yield break;
            }

            if (envelope.Entry.Payload is PaymentReceived received && envelope.Entry.EffectiveDate >= from && _writer.Stands(envelope.Entry.Id))
            {
                yield return received.Payment;
            }
        }
    }

    private async ValueTask<AppendResult> AppendInTurnAsync(JournalEntry[] entries, CancellationToken cancellationToken)
    {
        long version = Version;
        if (_writer.Try(entries) is { } refusal)
        {
            await ReadOnAsync(cancellationToken).ConfigureAwait(false);
            if (Version == version)
            {
                return new AppendResult(AppendStatus.Refused, version, [], refusal);
            }

            // Others wrote, so the refusal may be out of date; it may even be our own batch that came through before.
            if (!_writer.KnowsAll(entries))
            {
                return new AppendResult(AppendStatus.Conflict, Version, []);
            }
        }

        StoreAppendResult answer = await WriteAsync(entries, cancellationToken).ConfigureAwait(false);
        if (_writer.Accept(answer, entries.Length))
        {
            AppendStatus status = Version == version && answer.Repeated.Count > 0 ? AppendStatus.Repeated : AppendStatus.Appended;
            return new AppendResult(status, Version, answer.Repeated);
        }

        await ReadOnAsync(cancellationToken).ConfigureAwait(false);
        return Translate(answer, entries);
    }

    private async ValueTask<StoreAppendResult> WriteAsync(JournalEntry[] entries, CancellationToken cancellationToken)
    {
        try
        {
            return await _store.AppendAsync(Id, Version, entries, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // Whether it was written is not known; if it was, the next append meets it as a conflict or a repeat.
            _writer.Abandon();
            throw;
        }
    }

    private AppendResult Translate(StoreAppendResult answer, JournalEntry[] entries)
    {
        switch (answer.Status)
        {
            case StoreAppendStatus.Appended:
                bool isRepeat = Array.TrueForAll(entries, e => answer.Repeated.Contains(e.Id));
                return new AppendResult(isRepeat ? AppendStatus.Repeated : AppendStatus.Appended, Version, answer.Repeated);
            case StoreAppendStatus.Conflict:
                return new AppendResult(AppendStatus.Conflict, Version, []);
            default:
                int index = Math.Max(0, Array.FindIndex(entries, e => e.Id == answer.Culprit));
                Refusal refusal = answer.Status == StoreAppendStatus.IdReused
                    ? Refusals.IdReused(entries[index].Id, index)
                    : Refusals.Backwards(entries[index], index);
                return new AppendResult(AppendStatus.Refused, Version, [], refusal);
        }
    }

    private async ValueTask ReadOnAsync(CancellationToken cancellationToken)
    {
        _writer.BeginReading();
        try
        {
            await foreach (JournalEnvelope envelope in _store.ReadAsync(Id, Version, cancellationToken).ConfigureAwait(false))
            {
                _writer.Read(envelope);
            }

            _writer.EndReading();
        }
        catch
        {
            _writer.Abandon();
            throw;
        }
    }
}
