using Receivables.Journal;
using static Receivables.Ledgers.Books;

namespace Receivables.Ledgers;

/// <summary>How appends end: whole or not at all, once, and as a value.</summary>
public class LedgerAppendTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_handle_that_is_behind_meets_a_conflict_and_has_caught_up()
    {
        (InMemoryJournalStore store, Ledger first) = await OpenAsync([Entry("1", Invoice("FA-1", Money.Eur(100)))]);
        Ledger second = await Ledger.OpenAsync(store, Id, cancellationToken: Cancel);
        (await first.AppendAsync([Entry("2", Payment("P1", Money.Eur(60)))], Cancel)).EnsureInJournal();
        AppendResult result = await second.AppendAsync([Entry("3", Payment("P2", Money.Eur(60)))], Cancel);
        Assert.Equal((AppendStatus.Conflict, 2L, false), (result.Status, result.Version, result.IsInJournal));
        Assert.Equal(2, second.Version);
        Assert.Throws<InvalidOperationException>(() => result.EnsureInJournal());
        Assert.Equal(AppendStatus.Appended, (await second.AppendAsync([Entry("3", Payment("P2", Money.Eur(60)))], Cancel)).Status);
    }

    [Fact]
    public async Task What_another_handle_appended_already_is_a_repeat()
    {
        (InMemoryJournalStore store, Ledger first) = await OpenAsync([]);
        Ledger second = await Ledger.OpenAsync(store, Id, cancellationToken: Cancel);
        (await first.AppendAsync(PartPaid(), Cancel)).EnsureInJournal();
        // In another order, though: the journal's order is the one that counts.
        JournalEntry[] batch = [PartPaid()[1], PartPaid()[0], PartPaid()[2]];
        AppendResult result = await second.AppendAsync(batch, Cancel);
        Assert.Equal((AppendStatus.Repeated, 3L), (result.Status, result.Version));
        Assert.Equal(batch.Select(e => e.Id), result.Repeated);
        Assert.Equal(Money.Eur(40), Assert.Single(second.OpenItems(Day.PlusDays(30))).Open);
        Assert.Equal(1, Assert.Single(second.HistoryOf(ItemId.From("FA-1")), m => m.Change == ItemChange.Opened).Entry.Sequence);
    }

    [Fact]
    public async Task Of_repeats_and_new_entries_only_the_new_are_written()
    {
        (_, Ledger ledger) = await OpenAsync(PartPaid());
        AppendResult result = await ledger.AppendAsync([.. PartPaid(), Entry("4", Payment("P2", Money.Eur(1)))], Cancel);
        Assert.Equal((AppendStatus.Appended, 4L, 3), (result.Status, result.Version, result.Repeated.Count));
    }

    [Fact]
    public async Task The_same_id_with_other_content_is_refused()
    {
        (_, Ledger ledger) = await OpenAsync(PartPaid());
        AppendResult result = await ledger.AppendAsync([Entry("2", Payment("P1", Money.Eur(61), 10), 10)], Cancel);
        Assert.Equal((AppendStatus.Refused, RefusalReason.EntryIdReused), (result.Status, result.Refusal!.Reason));
        Assert.Equal(3, ledger.Version);
    }

    [Fact]
    public async Task An_instant_before_the_last_is_refused()
    {
        (_, Ledger ledger) = await OpenAsync(PartPaid());
        AppendResult result = await ledger.AppendAsync([Entry("4", Payment("P2", Money.Eur(1))), Entry("5", Payment("P3", Money.Eur(1)), second: -1)], Cancel);
        Assert.Equal((RefusalReason.RecordedBackwards, 1), (result.Refusal!.Reason, result.Refusal.Index));
        Assert.Null(ledger.FindPayment(PaymentId.From("P2"), Day.PlusDays(30)));
    }

    [Fact]
    public async Task Amounts_that_no_longer_fit_are_refused_and_leave_nothing()
    {
        (_, Ledger ledger) = await OpenAsync([Entry("1", Invoice("FA-1", Money.FromMinor(long.MaxValue - 1, Currency.Eur)))]);
        AppendResult result = await ledger.AppendAsync([Entry("2", Payment("P1", Money.Eur(1)))], Cancel);
        Assert.Equal(RefusalReason.AmountTooLarge, result.Refusal!.Reason);
        result = await ledger.AppendAsync([Entry("3", Payment("P1", Money.FromMinor(1, Currency.Eur)))], Cancel);
        Assert.Equal(AppendStatus.Appended, result.Status);
    }

    [Fact]
    public async Task Exchange_differences_that_no_longer_fit_are_refused()
    {
        (_, Ledger ledger) = await OpenAsync(
        [
            Entry("1", Invoice("US-1", Money.FromMinor(10, Currency.Usd))),
            Entry("2", Payment("P1", Money.FromMinor(10, Currency.Eur))),
        ]);
        var one = Money.FromMinor(1, Currency.Eur);
        JournalEntry Settle(string id, Money difference) => Entry(id, new Applied(
            [new Allocation(ItemId.From("US-1"), Money.FromMinor(1, Currency.Usd), paid: one, rate: new ExchangeRate(Currency.Usd, Currency.Eur, 1m), fxDifference: difference)],
            [new PaymentUse(PaymentId.From("P1"), Buyer, one)]));
        Assert.Equal(AppendStatus.Appended, (await ledger.AppendAsync([Settle("3", Money.FromMinor(long.MaxValue - 100, Currency.Eur))], Cancel)).Status);
        Assert.Equal(RefusalReason.AmountTooLarge, (await ledger.AppendAsync([Settle("4", Money.FromMinor(1_000, Currency.Eur))], Cancel)).Refusal!.Reason);
        Assert.Equal(AppendStatus.Appended, (await ledger.AppendAsync([Settle("5", one)], Cancel)).Status);
        Assert.Equal(Money.FromMinor(long.MaxValue - 99, Currency.Eur), Assert.Single(ledger.Balances(Day).FxDifferences));
    }

    [Fact]
    public async Task A_store_that_fails_throws_and_the_ledger_stays_as_it_was()
    {
        var store = new FixedJournal([]);
        Ledger ledger = await Ledger.OpenAsync(store, Id, cancellationToken: Cancel);
        await Assert.ThrowsAsync<IOException>(async () => await ledger.AppendAsync(PartPaid(), Cancel));
        Assert.Equal(0, ledger.Version);
        Assert.Empty(ledger.OpenItems(Day.PlusDays(30)));
    }

    [Fact]
    public async Task Racing_handles_lose_nothing_and_overspend_nothing()
    {
        (InMemoryJournalStore store, _) = await OpenAsync([Entry("1", Invoice("FA-1", Money.Eur(100))), Entry("2", Payment("P1", Money.Eur(50)))]);
        // Eight writers each want to use 10 of a payment of 50: five can.
        bool[] done = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => UseAsync(store, i), Cancel)));
        Assert.Equal(5, done.Count(d => d));
        Ledger ledger = await Ledger.OpenAsync(store, Id, cancellationToken: Cancel);
        Assert.Equal(Money.Eur(50), Assert.Single(ledger.OpenItems(Day.PlusDays(30))).Open);
        Assert.Empty(ledger.Snapshot(Day.PlusDays(30)).Unapplied);
    }

    [Fact]
    public async Task Nothing_is_appended_trivially_and_null_is_an_error()
    {
        (_, Ledger ledger) = await OpenAsync(PartPaid());
        Assert.Equal((AppendStatus.Appended, 3L), (await ledger.AppendAsync([], Cancel)) is var r ? (r.Status, r.Version) : default);
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await ledger.AppendAsync(null!, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(async () => await ledger.AppendAsync([null!], Cancel));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Ledger.OpenAsync(new InMemoryJournalStore(), default, cancellationToken: Cancel));
    }

    private static async Task<bool> UseAsync(InMemoryJournalStore store, int writer)
    {
        Ledger ledger = await Ledger.OpenAsync(store, Id);
        AppendResult result;
        do
        {
            result = await ledger.AppendAsync([Entry($"use/{writer}", Application("P1", "FA-1", Money.Eur(10)))]);
        }
        while (result.Status == AppendStatus.Conflict);
        Assert.True(result.IsInJournal || result.Refusal!.Reason == RefusalReason.OverUnapplied, result.Refusal?.ToString());
        return result.IsInJournal;
    }
}
