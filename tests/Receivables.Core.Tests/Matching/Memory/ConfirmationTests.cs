using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Matching.Memory;

public class ConfirmationTests
{
    private static readonly Instant Recorded = Instant.FromUtc(2026, 7, 1, 8, 0);
    private static readonly CustomerId Alpha = CustomerId.From("A");
    private static readonly CustomerId Beta = CustomerId.From("B");
    private static readonly Payment Unknown = SmallBook.Pay(123_456, "merci", 7, "Treuhand Nord", "P1");

    [Fact]
    public async Task A_suggestion_that_is_confirmed_is_applied_and_learned_in_one_batch()
    {
        (Ledger ledger, MatchProposal proposal) = await HeldAsync(Unknown);
        Assert.Equal("review AmountOnly FA-1", SmallBook.Line(proposal));
        IReadOnlyList<JournalEntry> batch = proposal.Confirm(Header("c1"));
        Assert.Equal([nameof(Applied), nameof(MatchConfirmed)], batch.Select(e => e.Payload.GetType().Name));
        await AppendAsync(ledger, batch);
        Assert.Null(ledger.Snapshot(SmallBook.AsOf).OpenItems.FirstOrDefault(i => i.Id == ItemId.From("FA-1")));
        var match = (MatchConfirmed)batch[^1].Payload;
        Assert.Equal((Unknown.Id, ConfirmationKind.AsSuggested, Alpha, SmallBook.Iban(7), "TREUHAND NORD"), (match.Payment, match.Kind, match.Customer!.Value, match.Account, match.PayerName));
        Assert.Equal(new MatchStructure(MatchSet.SingleItem, 1, 2, true, MatchDifference.None, false, -11), match.Structure);
        Assert.Equal([batch[0].Id], match.Booked);
        Assert.Equal(proposal.Confidence, (double)match.Confidence!.Value, 1e-6);
    }

    [Fact]
    public async Task An_undo_takes_back_what_was_booked_and_what_was_learned_and_the_payment_can_be_confirmed_anew()
    {
        (Ledger ledger, MatchProposal proposal) = await HeldAsync(Unknown);
        IReadOnlyList<JournalEntry> batch = proposal.Confirm(Header("c1"));
        await AppendAsync(ledger, batch);
        IReadOnlyList<JournalEntry> undo = MatchUndone.ToEntries(Header("u1"), batch[^1], "wrong customer");
        Assert.Equal([nameof(EntryReversed), nameof(MatchUndone)], undo.Select(e => e.Payload.GetType().Name));
        await AppendAsync(ledger, undo);
        Assert.Contains(ledger.Snapshot(SmallBook.AsOf).OpenItems, i => i.Id == ItemId.From("FA-1"));
        Assert.Equal(PayerMemoryTests.Json(PayerMemory.Empty), PayerMemoryTests.Json(PayerMemory.From(batch.Concat(undo))));
        await AppendAsync(ledger, proposal.ConfirmOnAccount(Header("c2"), Beta));
        Assert.Equal([new UnappliedCash(Unknown.Id, Beta, Unknown.BookingDate, Unknown.Amount)], ledger.Snapshot(SmallBook.AsOf).Unapplied);
        Assert.Throws<ArgumentException>(() => MatchUndone.ToEntries(Header("u2"), batch[0]));
    }

    [Fact]
    public async Task What_a_person_allocates_is_booked_and_the_rest_stands_on_the_account_of_the_customer()
    {
        (Ledger ledger, MatchProposal proposal) = await HeldAsync(Unknown);
        IReadOnlyList<JournalEntry> batch = proposal.Confirm(Header("c1"), [new Allocation(ItemId.From("FA-3"), Money.Eur(100))]);
        await AppendAsync(ledger, batch);
        Assert.Equal([nameof(Applied), nameof(UnappliedMoved), nameof(MatchConfirmed)], batch.Select(e => e.Payload.GetType().Name));
        var match = (MatchConfirmed)batch[^1].Payload;
        Assert.Equal((ConfirmationKind.Corrected, Beta, MatchDifference.Partial), (match.Kind, match.Customer!.Value, match.Structure!.Difference));
        Assert.Equal([new UnappliedCash(Unknown.Id, Beta, Unknown.BookingDate, Money.Eur(1134.56m))], ledger.Snapshot(SmallBook.AsOf).Unapplied);
        await AppendAsync(ledger, MatchUndone.ToEntries(Header("u1"), batch[^1]));
        Assert.Equal([new UnappliedCash(Unknown.Id, null, Unknown.BookingDate, Unknown.Amount)], ledger.Snapshot(SmallBook.AsOf).Unapplied);
    }

    [Fact]
    public async Task A_payment_that_was_applied_is_corrected_in_one_batch()
    {
        (Ledger ledger, MatchProposal proposal) = await HeldAsync(SmallBook.Pay(123_456, "FA-1", id: "P1"));
        Assert.Equal("apply FA-1", SmallBook.Line(proposal));
        Assert.Equal([nameof(MatchConfirmed)], proposal.Confirm(Header("c0")).Select(e => e.Payload.GetType().Name));
        IReadOnlyList<JournalEntry> batch = proposal.Confirm(Header("c1"), [new Allocation(ItemId.From("FA-3"), Money.Eur(1234.56m))]);
        Assert.Equal([nameof(EntryReversed), nameof(Applied), nameof(MatchConfirmed)], batch.Select(e => e.Payload.GetType().Name));
        await AppendAsync(ledger, batch);
    }

    [Fact]
    public async Task Nobodys_payment_stands_among_the_unidentified_receipts()
    {
        (Ledger ledger, MatchProposal proposal) = await HeldAsync(SmallBook.Pay(50_000, "", 1, id: "P1"));
        Assert.Equal(Alpha, proposal.Customer);
        IReadOnlyList<JournalEntry> batch = proposal.ConfirmSomebodyElse(Header("c1"));
        await AppendAsync(ledger, batch);
        Assert.Equal([new UnappliedCash(PaymentId.From("P1"), null, Unknown.BookingDate, Money.Eur(500))], ledger.Snapshot(SmallBook.AsOf).Unapplied);
        Assert.Null(((MatchConfirmed)batch[^1].Payload).Customer);
    }

    [Fact]
    public async Task What_cannot_be_confirmed_is_refused()
    {
        (_, MatchProposal proposal) = await HeldAsync(Unknown);
        (_, MatchProposal nothing) = await HeldAsync(SmallBook.Pay(77, "", 9, id: "P1"));
        Assert.Throws<InvalidOperationException>(() => nothing.Confirm(Header("c")));
        Assert.Throws<ArgumentException>(() => proposal.Confirm(Header("c"), []));
        Assert.Throws<ArgumentException>(() => proposal.Confirm(Header("c"), [new Allocation(ItemId.From("FA-99"), Money.Eur(1))]));
        Assert.Throws<ArgumentException>(() => proposal.Confirm(Header("c"), [new Allocation(ItemId.From("FA-1"), Money.Eur(2000))]));
        Assert.Throws<ArgumentException>(() => proposal.ConfirmOnAccount(Header("c"), CustomerId.From("Z")));
        Assert.Throws<ArgumentNullException>(() => proposal.Confirm(null!));
    }

    [Theory]
    [InlineData("FA-1", MatchSet.SingleItem, true)]
    [InlineData("FA-2", MatchSet.SingleItem, false)]
    [InlineData("FA-1 FA-2", MatchSet.WholeBalance, true)]
    [InlineData("FB-1 FB-2", MatchSet.DueToDate, true)]
    [InlineData("FB-1 FB-3", MatchSet.SeveralItems, false)]
    [InlineData("FA-1 FB-1", null, false)]
    public async Task The_structure_of_a_match_is_read_off_the_book(string items, MatchSet? set, bool oldestFirst)
    {
        (_, MatchProposal proposal) = await HeldAsync(SmallBook.Pay(100_000, "", 7, id: "P1"));
        Allocation[] allocations = [.. items.Split(' ').Select(i => new Allocation(ItemId.From(i), Money.Eur(10)))];
        MatchStructure? structure = ((MatchConfirmed)proposal.Confirm(Header("c"), allocations)[^1].Payload).Structure;
        Assert.Equal((set, set is null ? null : (bool?)oldestFirst), (structure?.Set, structure?.IsOldestFirst));
    }

    // One in full and one in part is a part; both in full, and something left, is too much.
    [Fact]
    public async Task How_the_amount_differs_is_read_off_all_items()
    {
        (_, MatchProposal proposal) = await HeldAsync(SmallBook.Pay(900_000, "", 7, id: "P1"));
        Allocation whole = new(ItemId.From("FA-1"), proposal.Book.Find(ItemId.From("FA-1"))!.Open);
        Allocation other = new(ItemId.From("FA-2"), proposal.Book.Find(ItemId.From("FA-2"))!.Open);
        Assert.Equal(MatchDifference.Partial, DifferenceOf(proposal, whole, new Allocation(other.Item, Money.Eur(10))));
        Assert.Equal(MatchDifference.Partial, DifferenceOf(proposal, new Allocation(whole.Item, Money.Eur(10)), other));
        Assert.Equal(MatchDifference.Excess, DifferenceOf(proposal, whole, other));
    }

    private static MatchDifference DifferenceOf(MatchProposal proposal, params Allocation[] allocations) =>
        ((MatchConfirmed)proposal.Confirm(Header("c"), allocations)[^1].Payload).Structure!.Difference;

    private static BatchHeader Header(string prefix) => new(prefix, SmallBook.AsOf, Recorded, "m.leroy");

    private static async Task AppendAsync(Ledger ledger, IEnumerable<JournalEntry> batch)
    {
        AppendResult answer = await ledger.AppendAsync(batch, TestContext.Current.CancellationToken);
        Assert.True(answer.Status == AppendStatus.Appended, $"{answer.Status} {answer.Refusal}");
    }

    // Two items of A, one of B that is larger, three of another; the report is appended.
    private static async Task<(Ledger Ledger, MatchProposal Proposal)> HeldAsync(Payment payment)
    {
        SmallBook small = new SmallBook().Customer("A", "Alpha", 1).Customer("B", "Beta", 2).Customer("C", "Gamma", 3)
            .Invoice("FA-1", "A", 123_456, "2026-06-01").Invoice("FA-2", "A", 50_001, "2026-06-02").Invoice("FA-3", "B", 200_000, "2026-05-20")
            .Invoice("FB-1", "C", 10_011, "2026-05-03").Invoice("FB-2", "C", 20_022, "2026-05-04").Invoice("FB-3", "C", 30_033, "2026-05-05");
        Ledger ledger = await Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("L"), cancellationToken: TestContext.Current.CancellationToken);
        await AppendAsync(ledger, small.Items.Select((item, i) => new JournalEntry(EntryId.From($"issued:{i}"), item.IssueDate, Recorded, "erp", new InvoiceIssued((Invoice)item.Document!))));
        MatchReport report = small.Engine.Match(MatchingBook.From(ledger.Snapshot(SmallBook.AsOf), small.Book.Customers), [payment]);
        await AppendAsync(ledger, report.ToEntries(Recorded, "matching"));
        return (ledger, report.Proposals[0]);
    }
}
