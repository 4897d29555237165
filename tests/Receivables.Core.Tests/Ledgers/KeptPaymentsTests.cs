using FsCheck.Fluent;
using Receivables.Internals;
using Receivables.Ledgers.Columns;
using Receivables.TestKit.Generators;
using static Receivables.Ledgers.Books;

namespace Receivables.Ledgers;

/// <summary>A ledger keeps payments packed; what it gives out equals what came in, field by field.</summary>
public class KeptPaymentsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_payment_comes_back_as_it_was_and_what_is_forgotten_leaves_no_trace() => Property.ForAll(
        Gen.Zip(Gen.ListOf(Any.Payment, 12), Gen.Choose(0, 12)),
        drawn =>
        {
            (List<Payment> payments, int kept) = drawn;
            var table = new KeptPayments();
            Add(table, payments);
            table.Truncate(kept);
            Add(table, payments.Skip(kept).Reverse());
            Payment[] expected = [.. payments.Take(kept), .. payments.Skip(kept).Reverse()];
            for (int i = 0; i < expected.Length; i++)
            {
                Payment read = Read(table.View, i, expected[i]);
                Assert.Equal(expected[i], read);
                Assert.Equal(expected[i].ExchangeRate.ToString(), read.ExchangeRate.ToString());
            }
        });

    [Fact]
    public void A_view_holds_what_was_let_go_of_later()
    {
        const int Many = 20_000;
        Payment[] payments = [.. Enumerable.Range(0, Many).Select(Made)];
        var table = new KeptPayments();
        Add(table, payments);
        KeptPaymentsView before = table.View;
        int first = table.DropBefore(Many - 10);
        Add(table, [Made(Many)]);
        KeptPaymentsView after = table.View;
        Assert.InRange(first, 1, Many - 10);
        Assert.All((int[])[0, 7, 1_000, first - 1, first, Many - 1], i => Assert.Equal(payments[i], Read(before, i, payments[i])));
        Assert.All(Enumerable.Range(first, Many - first), i => Assert.Equal(payments[i], Read(after, i, payments[i])));
        Assert.Equal(Made(Many), Read(after, Many, Made(Many)));
    }

    [Fact]
    public void After_all_was_forgotten_it_begins_anew_even_where_much_was_let_go_of()
    {
        const int Many = 20_000;
        var table = new KeptPayments();
        Add(table, Enumerable.Range(0, Many).Select(Made));
        table.DropBefore(Many);
        table.Truncate(0);
        Add(table, Enumerable.Range(0, Many).Select(i => Made(i + 1)));
        Assert.All(Enumerable.Range(0, Many), i => Assert.Equal(Made(i + 1), Read(table.View, i, Made(i + 1))));
    }

    [Fact]
    public async Task A_snapshot_gives_payments_by_day_and_id_and_those_returned_apart()
    {
        (_, Ledger ledger) = await OpenAsync([
            Entry("1", Payment("P2", Money.Eur(1), 1), 1),
            Entry("2", Payment("P1", Money.Eur(2), 1), 1),
            Entry("3", Payment("P3", Money.Eur(3)), 1),
            Entry("4", new PaymentReturned(PaymentId.From("P1"), Buyer, Money.Eur(2), "AC04"), 2),
            Entry("5", Payment("P4", Money.Eur(4), 1), 1),
            Entry("6", new EntryReversed(EntryId.From("5")), 2),
        ]);
        LedgerSnapshot snapshot = ledger.Snapshot(Day.PlusDays(9));
        (await ledger.AppendAsync([Entry("7", Payment("P0", Money.Eur(5), 1), 1)], Cancel)).EnsureInJournal();
        Assert.Equal(["P3", "P1", "P2"], snapshot.PaymentsReceived(Day, Day.PlusDays(1)).Select(p => p.Id.Value));
        Assert.Equal(["P1", "P2"], snapshot.PaymentsReceived(Day.PlusDays(1), Day.PlusDays(1)).Select(p => p.Id.Value));
        Assert.Equal(["P1"], snapshot.PaymentsReturned(Day, Day.PlusDays(1)).Select(p => p.Id.Value));
        Assert.Equal("paid P2", snapshot.PaymentsReceived(Day, Day.PlusDays(1))[2].Remittance);
    }

    // Every hundredth is too long to pack, every hundred-and-first of a kind that is not packed.
    private static Payment Made(int i) => new PaymentBuilder
    {
        Id = PaymentId.From($"P{i}"),
        BookingDate = Day.PlusDays(i / 100),
        Amount = Money.Eur(i + 1),
        Remittance = i % 100 == 7 ? new string('x', TextArena.LargestText + 1) : $"INVOICE {i} é",
        ReferredDocuments = i % 101 == 0 ? [new ReferredDocument($"FA-{i}")] : [],
    }.Build();

    private static void Add(KeptPayments table, IEnumerable<Payment> payments)
    {
        foreach (Payment payment in payments)
        {
            table.Add(payment);
        }
    }

    private static Payment Read(KeptPaymentsView view, int row, Payment payment) =>
        view.At(row, payment.Id, new PaymentRow(0, DayNumber.Of(payment.BookingDate), 0, payment.Amount.Currency));
}
