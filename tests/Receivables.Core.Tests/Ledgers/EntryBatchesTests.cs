using Receivables.Journal;
using static Receivables.Ledgers.Books;

namespace Receivables.Ledgers;

/// <summary>The batches that belong together do what their names say, and the ledger takes them.</summary>
public class EntryBatchesTests
{
    private static readonly PaymentId P1 = PaymentId.From("P1");
    private static readonly BatchHeader Header = new("batch", Day.PlusDays(20), Now, "clerk");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reverse_takes_entries_back_from_its_own_day()
    {
        (_, Ledger ledger) = await OpenAsync(PartPaid());
        IReadOnlyList<JournalEntry> batch = EntryBatches.Reverse(Header, [EntryId.From("3"), EntryId.From("2")], "entered twice");
        (await ledger.AppendAsync(batch, Cancel)).EnsureInJournal();
        Assert.Equal(["batch/1", "batch/2"], batch.Select(e => e.Id.Value));
        Assert.Equal(Money.Eur(100), ledger.FindItem(ItemId.From("FA-1"), Day.PlusDays(20))!.Open);
        Assert.Null(ledger.FindPayment(P1, Day.PlusDays(20)));
        Assert.Equal(Money.Eur(40), ledger.FindItem(ItemId.From("FA-1"), Day.PlusDays(19))!.Open);
    }

    [Fact]
    public async Task ReturnPayment_undoes_what_the_payment_settled_and_passes_the_charge_on()
    {
        (_, Ledger ledger) = await OpenAsync(PartPaid());
        var charge = new ChargeRaised(ItemId.From("FR-1"), ItemKind.Fee, Buyer, Money.Eur(8), Day.PlusDays(20), DocumentNumber.From("FA-1"));
        var returned = new PaymentReturned(P1, Buyer, Money.Eur(60), "AM04");
        IReadOnlyList<JournalEntry> batch = EntryBatches.ReturnPayment(Header, returned, ledger.ApplicationsOf(P1).Select(a => a.Id), charge);
        (await ledger.AppendAsync(batch, Cancel)).EnsureInJournal();
        PaymentPosition position = ledger.FindPayment(P1, Day.PlusDays(20))!;
        Assert.Equal((Money.Eur(60), Money.Eur(60), Money.Eur(0), Money.Eur(0)), (position.Received, position.Returned, position.Allocated, position.Unapplied));
        Assert.Equal(["FA-1 100.00 EUR", "FR-1 8.00 EUR"], ledger.OpenItems(Day.PlusDays(40)).Select(i => i.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("AM04", ((EntryReversed)batch[0].Payload).Reason);
    }

    [Fact]
    public async Task RecoverWriteOff_takes_the_loss_back_before_it_applies_what_came_in()
    {
        var item = ItemId.From("FA-1");
        (_, Ledger ledger) = await OpenAsync(
        [
            Entry("1", Invoice("FA-1", Money.Eur(100))),
            Entry("2", new WrittenOff(item, new Adjustment(AdjustmentKind.WriteOff, Money.Eur(100))), 5),
            Entry("3", Payment("P1", Money.Eur(30), 20), 20),
        ]);
        var rest = new WrittenOff(item, new Adjustment(AdjustmentKind.WriteOff, Money.Eur(70)));
        (await ledger.AppendAsync(EntryBatches.RecoverWriteOff(Header, EntryId.From("2"), Application("P1", "FA-1", Money.Eur(30)), rest), Cancel)).EnsureInJournal();
        OpenItem after = ledger.FindItem(item, Day.PlusDays(20))!;
        Assert.Equal((Money.Eur(30), Money.Eur(70), Money.Eur(0)), (after.Settled, after.Adjusted, after.Open));
    }

    [Fact]
    public async Task MeetDeposit_turns_a_paid_deposit_into_a_credit_against_the_invoice()
    {
        Invoice deposit = new InvoiceBuilder
        {
            Number = DocumentNumber.From("AC-1"),
            Customer = Buyer,
            IssueDate = Day,
            DueDate = Day,
            Amount = Money.Eur(60),
            Kind = InvoiceKind.Deposit,
        }.Build();
        (_, Ledger ledger) = await OpenAsync(
        [
            Entry("1", new InvoiceIssued(deposit)),
            Entry("2", Payment("P1", Money.Eur(60), 10), 10),
            Entry("3", Application("P1", "AC-1", Money.Eur(60)), 10),
            Entry("4", Invoice("FA-1", Money.Eur(100), 20), 20),
        ]);
        var credited = new DepositCredited(DocumentNumber.From("AC-1"), ItemId.From("AC-1/C"), Money.Eur(60));
        (await ledger.AppendAsync(EntryBatches.MeetDeposit(Header, credited, ItemId.From("FA-1")), Cancel)).EnsureInJournal();
        Assert.Equal("FA-1 40.00 EUR", Assert.Single(ledger.OpenItems(Day.PlusDays(20))).ToString());
        Assert.Equal(Money.Eur(40), ledger.Balances(Day.PlusDays(20)).In(Currency.Eur).Control);
    }

    [Fact]
    public void Null_is_an_error_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => EntryBatches.Reverse(null!, []));
        Assert.Throws<ArgumentNullException>(() => EntryBatches.Reverse(Header, null!));
        Assert.Throws<ArgumentNullException>(() => EntryBatches.ReturnPayment(Header, null!, []));
        Assert.Throws<ArgumentNullException>(() => EntryBatches.RecoverWriteOff(Header, EntryId.From("1"), null!));
        Assert.Throws<ArgumentNullException>(() => EntryBatches.MeetDeposit(Header, null!, ItemId.From("FA-1")));
    }
}
