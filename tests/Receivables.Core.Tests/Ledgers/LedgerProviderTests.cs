using Receivables.Journal;
using static Receivables.Ledgers.Books;

namespace Receivables.Ledgers;

public class LedgerProviderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_handle_is_shared_and_reads_on_at_each_call()
    {
        (InMemoryJournalStore store, Ledger writer) = await OpenAsync(PartPaid());
        var provider = new LedgerProvider(store);
        Ledger first = await provider.OpenAsync(Id, Cancel);
        (await writer.AppendAsync([Entry("4", Payment("P2", Money.Eur(1)))], Cancel)).EnsureInJournal();
        Assert.Equal(3, first.Version);
        Assert.Same(first, await provider.OpenAsync(Id, Cancel));
        Assert.Equal(4, first.Version);
    }

    [Fact]
    public async Task A_ledger_that_was_let_go_is_opened_anew()
    {
        (InMemoryJournalStore store, _) = await OpenAsync(PartPaid());
        var options = new LedgerOptions { FunctionalCurrency = Currency.Eur };
        var provider = new LedgerProvider(store, options);
        Ledger first = await provider.OpenAsync(Id, Cancel);
        provider.Forget(Id);
        Ledger second = await provider.OpenAsync(Id, Cancel);
        Assert.NotSame(first, second);
        Assert.Equal((3L, 3L, options), (first.Version, second.Version, second.Options));
    }
}
