using Receivables.Journal;
using static Receivables.Ledgers.Books;

namespace Receivables.Ledgers;

/// <summary>Conservation is checked again when a journal is read: what a broken store hands over is named, and the handle stays as it was.</summary>
public class CorruptJournalTests
{
    [Fact]
    public async Task An_entry_that_was_lost_is_missed_where_something_leans_on_it()
    {
        JournalEntry[] lost = [.. PartPaid().Where(e => e.Id != EntryId.From("1"))];
        JournalCorruptException corrupt = await OpenCorruptAsync(Envelopes(lost));
        Assert.Equal((2L, EntryId.From("3"), RefusalReason.UnknownItem), (corrupt.Sequence, corrupt.Entry, corrupt.Reason));
        Assert.StartsWith("The journal of L is corrupt at sequence 2, entry 3, UnknownItem: ", corrupt.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amount_that_was_changed_breaks_conservation()
    {
        JournalEntry[] changed = PartPaid();
        changed[0] = Entry("1", Invoice("FA-1", Money.Eur(50)));
        JournalCorruptException corrupt = await OpenCorruptAsync(Envelopes(changed));
        Assert.Equal((3L, RefusalReason.OverOpen), (corrupt.Sequence, corrupt.Reason));
    }

    [Fact]
    public async Task A_payment_that_was_changed_breaks_conservation()
    {
        JournalEntry[] changed = PartPaid();
        changed[1] = Entry("2", Payment("P1", Money.Eur(59), 10), 10);
        Assert.Equal(RefusalReason.OverUnapplied, (await OpenCorruptAsync(Envelopes(changed))).Reason);
    }

    [Fact]
    public async Task A_day_that_was_changed_breaks_conservation()
    {
        JournalEntry[] changed = PartPaid();
        changed[0] = Entry("1", Invoice("FA-1", Money.Eur(100), 11), 11);
        Assert.Equal(RefusalReason.ItemNotYetOpened, (await OpenCorruptAsync(Envelopes(changed))).Reason);
    }

    [Fact]
    public async Task A_gap_in_the_sequence_is_found()
    {
        JournalEnvelope[] whole = Envelopes(PartPaid());
        JournalCorruptException corrupt = await OpenCorruptAsync([whole[0], whole[2]]);
        Assert.Equal((3L, null), (corrupt.Sequence, corrupt.Reason));
    }

    [Fact]
    public async Task An_entry_of_another_ledger_is_found()
    {
        JournalEnvelope[] whole = Envelopes(PartPaid());
        whole[1] = whole[1] with { Ledger = LedgerId.From("M") };
        Assert.Equal((2L, null), (await OpenCorruptAsync(whole)) is var c ? (c.Sequence, c.Reason) : default);
    }

    [Fact]
    public async Task Instants_that_run_backwards_are_found()
    {
        JournalEntry[] entries = PartPaid();
        entries[1] = Entry("2", entries[1].Payload, 10, second: -1);
        Assert.Null((await OpenCorruptAsync(Envelopes(entries))).Reason);
    }

    [Fact]
    public async Task An_id_twice_is_found()
    {
        JournalEntry[] entries = PartPaid();
        JournalCorruptException corrupt = await OpenCorruptAsync(Envelopes([.. entries, entries[1]]));
        Assert.Equal((4L, EntryId.From("2")), (corrupt.Sequence, corrupt.Entry));
    }

    [Fact]
    public async Task A_handle_that_meets_it_later_stays_as_it_was()
    {
        JournalEnvelope[] good = Envelopes(PartPaid());
        JournalEnvelope bad = new(Id, 4, Entry("4", Application("P1", "FA-1", Money.Eur(1)), 10));
        var store = new FixedJournal([.. good]);
        Ledger ledger = await Ledger.OpenAsync(store, Id, cancellationToken: TestContext.Current.CancellationToken);
        store.Envelopes.Add(bad);
        await Assert.ThrowsAsync<JournalCorruptException>(async () => await ledger.RefreshAsync(TestContext.Current.CancellationToken));
        Assert.Equal(3, ledger.Version);
        Assert.Equal(Money.Eur(40), Assert.Single(ledger.OpenItems(Day.PlusDays(30))).Open);
        store.Envelopes.RemoveAt(3);
        store.Envelopes.Add(bad with { Entry = Entry("4", Payment("P2", Money.Eur(1), 20), 20) });
        Assert.Equal(4, await ledger.RefreshAsync(TestContext.Current.CancellationToken));
        Assert.Equal(Money.Eur(39), ledger.Balances(Day.PlusDays(30)).In(Currency.Eur).Control);
    }

    private static JournalEnvelope[] Envelopes(JournalEntry[] entries) => [.. entries.Select((e, i) => new JournalEnvelope(Id, i + 1, e))];

    private static async Task<JournalCorruptException> OpenCorruptAsync(IEnumerable<JournalEnvelope> envelopes) =>
        await Assert.ThrowsAsync<JournalCorruptException>(async () => await Ledger.OpenAsync(new FixedJournal([.. envelopes]), Id));
}
