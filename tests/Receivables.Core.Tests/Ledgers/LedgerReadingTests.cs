using Receivables.Journal;
using static Receivables.Ledgers.Books;

namespace Receivables.Ledgers;

/// <summary>Histories, statements and payments read back, line by line.</summary>
public class LedgerReadingTests
{
    private static readonly ItemId Item = ItemId.From("FA-1");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_history_of_an_item_tells_who_changed_what()
    {
        (_, Ledger ledger) = await OpenAsync([.. PartPaid(), Entry("4", new WrittenOff(Item, new Adjustment(AdjustmentKind.WriteOff, Money.Eur(5))), 20, 1), Entry("5", new EntryReversed(EntryId.From("3")), 25, 2)]);
        Assert.Equal(
            ["1 Opened 100.00 EUR 100.00 EUR", "3 Settled 60.00 EUR 40.00 EUR", "4 WrittenOff 5.00 EUR 35.00 EUR", "5 Settled -60.00 EUR 95.00 EUR"],
            ledger.HistoryOf(Item).Select(m => $"{m.Entry.Id} {m.Change} {m.Amount} {m.OpenAfter}"));
        Assert.Equal(EntryId.From("5"), ledger.HistoryOf(Item)[1].Entry.ReversedBy);
        Assert.Equal(3, ledger.HistoryOf(Item, knownAt: Now + NodaTime.Duration.FromSeconds(1)).Count);
        Assert.Empty(ledger.HistoryOf(ItemId.From("FA-9")));
    }

    [Fact]
    public async Task The_history_of_a_payment_tells_what_it_settled()
    {
        (_, Ledger ledger) = await OpenAsync(PartPaid());
        Assert.Equal(
            ["2 C1 Received 60.00 EUR 60.00 EUR", "3 C1 Allocated 60.00 EUR 0.00 EUR"],
            ledger.HistoryOf(PaymentId.From("P1")).Select(m => $"{m.Entry.Id} {m.Customer} {m.Change} {m.Amount} {m.UnappliedAfter}"));
        Assert.Equal(EntryId.From("3"), Assert.Single(ledger.ApplicationsOf(PaymentId.From("P1"))).Id);
        (await ledger.AppendAsync([Entry("4", new EntryReversed(EntryId.From("3")), 11)], Cancel)).EnsureInJournal();
        Assert.Empty(ledger.ApplicationsOf(PaymentId.From("P1")));
    }

    [Fact]
    public async Task A_statement_of_account_opens_lists_and_closes()
    {
        var discount = new Adjustment(AdjustmentKind.EarlyPaymentDiscount, Money.Eur(2));
        (_, Ledger ledger) = await OpenAsync(
        [
            Entry("1", Invoice("FA-1", Money.Eur(100))),
            Entry("2", Invoice("FA-2", Money.Eur(50), 5), 5),
            Entry("3", Payment("P1", Money.Eur(98), 8), 8),
            Entry("4", new Applied([new Allocation(Item, Money.Eur(100), [discount])], [new PaymentUse(PaymentId.From("P1"), Buyer, Money.Eur(98))]), 8),
            Entry("5", new EntryReversed(EntryId.From("2")), 9),
        ]);
        StatementOfAccount statement = ledger.StatementOf(Buyer, Day.PlusDays(1), Day.PlusDays(30));
        CurrencyStatement euro = Assert.Single(statement.Currencies);
        Assert.Equal((Money.Eur(100), Money.Eur(0)), (euro.Opening, euro.Closing));
        Assert.Equal(
            ["2026-06-06 Invoice FA-2 50.00 EUR 150.00 EUR", "2026-06-09 Payment P1 -98.00 EUR 52.00 EUR", "2026-06-09 Adjustment FA-1 -2.00 EUR 50.00 EUR", "2026-06-10 Invoice FA-2 -50.00 EUR 0.00 EUR"],
            euro.Lines.Select(l => l.ToString()));
        Assert.Equal([false, false, false, true], euro.Lines.Select(l => l.IsReversal));
        Assert.Empty(ledger.StatementOf(CustomerId.From("C9"), Day, Day).Currencies);
        Assert.Throws<ArgumentOutOfRangeException>(() => ledger.StatementOf(Buyer, Day, Day.PlusDays(-1)));
    }

    [Fact]
    public async Task Payments_that_are_no_longer_kept_are_read_back_from_the_journal()
    {
        // Chunks of the ledger are let go of whole, so it takes more than one to see some go.
        const int Many = 20_000;
        JournalEntry[] payments = [.. Enumerable.Range(0, Many).Select(i => Entry($"{i}", Payment($"P{i}", Money.Eur(1), i / 1_000), i / 1_000))];
        (_, Ledger ledger) = await OpenAsync(payments, new LedgerOptions { PaymentsKept = 10 });
        LedgerSnapshot snapshot = ledger.Snapshot(Day.PlusDays(30));
        Assert.Contains("PaymentsKept", Assert.Throws<InvalidOperationException>(() => snapshot.PaymentsReceived(Day, Day)).Message, StringComparison.Ordinal);
        Assert.Equal(1_000, snapshot.PaymentsReceived(Day.PlusDays(19), Day.PlusDays(19)).Count);
        Assert.Equal("paid P7", (await ledger.ReadPaymentAsync(PaymentId.From("P7"), Cancel))!.Remittance);
        Assert.Null(await ledger.ReadPaymentAsync(PaymentId.From("none"), Cancel));
        int read = 0;
        await foreach (Payment payment in ledger.ReadPaymentsAsync(Day.PlusDays(15), Cancel))
        {
            Assert.True(payment.BookingDate >= Day.PlusDays(15));
            read++;
        }

        Assert.Equal(5_000, read);
        Assert.Throws<ArgumentOutOfRangeException>(() => new LedgerOptions { PaymentsKept = -1 });
    }

    [Fact]
    public async Task A_snapshot_stays_what_it_was_while_the_ledger_goes_on()
    {
        (_, Ledger ledger) = await OpenAsync(PartPaid());
        LedgerSnapshot before = ledger.Snapshot(Day.PlusDays(30));
        (await ledger.AppendAsync([Entry("4", Invoice("FA-2", Money.Eur(7)))], Cancel)).EnsureInJournal();
        Assert.Equal(Money.Eur(40), Assert.Single(before.OpenItems).Open);
        Assert.Equal((3L, Money.Eur(40)), (before.Version, before.Balances.In(Currency.Eur).Open));
        Assert.Equal(Money.Eur(47), ledger.Balances(Day.PlusDays(30)).In(Currency.Eur).Open);
    }
}
