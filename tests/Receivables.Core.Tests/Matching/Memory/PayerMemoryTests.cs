using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.Serialization;
using Receivables.TestKit.Generators;

namespace Receivables.Matching.Memory;

public class PayerMemoryTests
{
    private static readonly Iban Account = SmallBook.Iban(7);

    // Few accounts, names and customers, so that they meet.
    private static readonly Gen<MatchConfirmed> Colliding =
        from match in Any.Confirmation
        from account in Gen.Choose(0, 3)
        from name in Gen.Elements(null, "Alpha", "ALPHA", "Béta & Co.")
        from customer in Gen.Elements("A", "B", "C")
        select new MatchConfirmed(
            match.Payment, match.Kind, match.Customer is null ? null : CustomerId.From(customer), account == 0 ? default : SmallBook.Iban(account), name, match.Structure);

    [Fact]
    public void A_confirmation_and_its_undo_leave_nothing_however_they_are_mixed() =>
        Property.ForAll(
            from matches in Colliding.ArrayOf(8)
            from undone in Gen.Elements(false, true).ArrayOf(8)
            from keys in Gen.Choose(0, int.MaxValue - 1).ArrayOf(16)
            select (matches, undone, keys),
            c =>
            {
                JournalEntry[] confirmations = [.. c.matches.Select((m, i) => Entry($"C{i}", m))];
                IEnumerable<JournalEntry> undos = confirmations.Where((_, i) => c.undone[i]).Select((e, i) => Entry($"U{i}", new MatchUndone(e.Id, (MatchConfirmed)e.Payload)));
                IEnumerable<JournalEntry> mixed = confirmations.Concat(undos).Zip(c.keys).OrderBy(p => p.Second).Select(p => p.First);
                Assert.Equal(Json(PayerMemory.From(confirmations.Where((_, i) => !c.undone[i]))), Json(PayerMemory.From(mixed)));
            }, 500);

    [Fact]
    public void The_order_of_entries_repeats_and_the_place_where_a_fold_is_cut_make_no_difference() =>
        Property.ForAll(
            from matches in Colliding.ArrayOf(6)
            from keys in Gen.Choose(0, int.MaxValue - 1).ArrayOf(6)
            from cut in Gen.Choose(0, 6)
            select (matches, keys, cut),
            c =>
            {
                JournalEntry[] entries = [.. c.matches.Select((m, i) => Entry($"C{i}", m))];
                JournalEntry[] shuffled = [.. entries.Zip(c.keys).OrderBy(p => p.Second).Select(p => p.First)];
                string expected = Json(PayerMemory.From(entries));
                Assert.Equal(expected, Json(PayerMemory.From(shuffled)));
                Assert.Equal(expected, Json(PayerMemory.From(shuffled[c.cut..], PayerMemory.From(shuffled))));
                Assert.Equal(expected, Json(PayerMemory.From(shuffled[..c.cut]).Add(PayerMemory.From(shuffled[c.cut..]))));
                Assert.Equal(expected, Json(PayerMemory.From(shuffled[c.cut..], Read(Json(PayerMemory.From(shuffled[..c.cut]))))));
            }, 300);

    [Fact]
    public void Imports_add_up_in_any_order() =>
        Property.ForAll(
            from first in Colliding.ArrayOf(4)
            from second in Colliding.ArrayOf(4)
            select (first, second),
            c =>
            {
                PayerMemory a = Read(Json(PayerMemory.From(c.first.Select((m, i) => Entry($"A{i}", m)))));
                PayerMemory b = Read(Json(PayerMemory.From(c.second.Select((m, i) => Entry($"B{i}", m)))));
                Assert.Equal(Json(a.Add(b)), Json(b.Add(a)));
                Assert.Equal(Json(a), Json(a.Add(PayerMemory.Empty)));
            }, 200);

    [Fact]
    public void It_tells_what_was_confirmed()
    {
        PayerMemory memory = PayerMemory.From(
        [
            Entry("1", Confirmed("A", MatchSet.SingleItem, days: 2)),
            Entry("2", Confirmed("A", MatchSet.WholeBalance, days: 30)),
            Entry("3", Confirmed("B", MatchSet.SingleItem, days: 2)),
            Entry("4", new MatchConfirmed(PaymentId.From("P"), ConfirmationKind.SomebodyElse, account: Account, payerName: "Lampes Durand, SARL")),
            Entry("5", new MatchConfirmed(PaymentId.From("P"), ConfirmationKind.Corrected, account: Account, payerName: "Lampes Durand, SARL")),
            Entry("6", new EntryReversed(EntryId.From("1"))),
        ]);
        PayerAlias alias = memory.FindAccount(Account)!;
        Assert.Equal((2, 1, 0, 1, 4), (alias.CountOf(CustomerId.From("A")), alias.CountOf(CustomerId.From("B")), alias.CountOf(CustomerId.From("C")), alias.Nobody, alias.Confirmations));

        // (2 + ½) ÷ (4 + 3 − ½)
        Assert.Equal(2.5 / 6.5, alias.ShareOf(CustomerId.From("A")), 1e-12);
        Assert.Equal(0, alias.ShareOf(CustomerId.From("C")));
        Assert.Equal("LAMPES DURAND SARL", memory.FindName("lampes durand sarl")!.Name);
        Assert.Equal(alias.Customers, memory.FindName("Lampes-Durand SARL")!.Customers);
        PayerHabits habits = memory.HabitsOf(CustomerId.From("A"));
        Assert.Equal((2, 1, 1, 0), (habits.Confirmations, habits.CountOf(MatchSet.SingleItem), habits.CountOf(MatchSet.WholeBalance), habits.CountOf(MatchSet.OnAccount)));
        Assert.Equal([0, 0, 1, 0, 0, 1, 0, 0], habits.DaysFromDue);
        Assert.Equal(2, habits.CountOf(MatchDifference.None));
        Assert.Equal((3, 2), (memory.Overall.Confirmations, memory.Overall.CountOf(MatchSet.SingleItem)));
        Assert.Equal(0, memory.HabitsOf(CustomerId.From("C")).Confirmations);
        Assert.Null(memory.FindAccount(SmallBook.Iban(8)));
        Assert.Null(memory.FindAccount(default));
        Assert.Null(memory.FindName("-"));
    }

    // Of three, two named a document, one settled the oldest, one left a part; an undo takes its own back.
    [Fact]
    public void Habits_count_what_was_named_what_was_oldest_and_what_differed()
    {
        JournalEntry[] entries =
        [
            Entry("1", With(new MatchStructure(MatchSet.SingleItem, 1, 3, isOldestFirst: true, namesDocuments: true, daysFromDue: 1))),
            Entry("2", With(new MatchStructure(MatchSet.SingleItem, 1, 3, difference: MatchDifference.Partial, namesDocuments: true, daysFromDue: 1))),
            Entry("3", With(new MatchStructure(MatchSet.SingleItem, 1, 3, difference: MatchDifference.Charge, daysFromDue: 1))),
        ];
        PayerHabits habits = PayerMemory.From(entries).HabitsOf(CustomerId.From("A"));
        Assert.Equal((3, 2, 1), (habits.Confirmations, habits.NamedDocuments, habits.OldestFirst));
        Assert.Equal((1, 1, 1, 0), (habits.CountOf(MatchDifference.None), habits.CountOf(MatchDifference.Partial), habits.CountOf(MatchDifference.Charge), habits.CountOf(MatchDifference.Excess)));
        PayerHabits without = PayerMemory.From([.. entries, Entry("4", new MatchUndone(EntryId.From("2"), (MatchConfirmed)entries[1].Payload))]).HabitsOf(CustomerId.From("A"));
        Assert.Equal((2, 1, 1, 0), (without.Confirmations, without.NamedDocuments, without.OldestFirst, without.CountOf(MatchDifference.Partial)));
    }

    private static MatchConfirmed With(MatchStructure structure) => new(PaymentId.From("P"), ConfirmationKind.Corrected, CustomerId.From("A"), Account, structure: structure);

    [Theory]
    [InlineData(1, 0, 0.75)]
    [InlineData(3, 0, 0.875)]
    [InlineData(1, 1, 0.5)]
    [InlineData(0, 1, 0)]
    public void The_share_of_one_customer_is_the_estimate_of_Krichevsky_and_Trofimov(int his, int nobodys, double share) =>
        Assert.Equal(share, new PayerAlias(Account, null, his > 0 ? [new AliasCount(CustomerId.From("A"), his)] : [], nobodys).ShareOf(CustomerId.From("A")), 1e-12);

    [Fact]
    public void An_undo_that_undoes_nothing_known_shows_no_count_below_zero()
    {
        PayerMemory memory = PayerMemory.Empty.Learn(Entry("U", new MatchUndone(EntryId.From("gone"), Confirmed("A", MatchSet.SingleItem, 0))));
        Assert.Empty(memory.Accounts);
        Assert.Empty(memory.Habits);
        Assert.Equal(0, memory.Overall.Confirmations);
        Assert.Equal(Json(PayerMemory.Empty), Json(memory));
    }

    [Fact]
    public async Task A_journal_is_folded_whole_or_from_where_a_memory_stands()
    {
        var store = new InMemoryJournalStore();
        LedgerId ledger = LedgerId.From("L");
        JournalEntry[] entries = [.. Enumerable.Range(0, 4).Select(i => Entry($"{i}", Confirmed(i % 2 == 0 ? "A" : "B", MatchSet.SingleItem, i)))];
        await store.AppendAsync(ledger, 0, entries, TestContext.Current.CancellationToken);
        PayerMemory whole = await PayerMemory.ReadAsync(store, ledger, cancellationToken: TestContext.Current.CancellationToken);
        PayerMemory rest = await PayerMemory.ReadAsync(store, ledger, PayerMemory.From(entries[..2]), 2, TestContext.Current.CancellationToken);
        Assert.Equal(4, whole.Overall.Confirmations);
        Assert.Equal(Json(whole), Json(rest));
    }

    [Fact]
    public void What_contradicts_itself_is_refused()
    {
        var structure = new MatchStructure(MatchSet.SingleItem, 1, 1, daysFromDue: 0);
        PaymentId payment = PaymentId.From("P");
        CustomerId customer = CustomerId.From("A");
        Assert.Throws<ArgumentException>(() => new MatchConfirmed(default, ConfirmationKind.SomebodyElse));
        Assert.Throws<ArgumentException>(() => new MatchConfirmed(payment, (ConfirmationKind)9));
        Assert.Throws<ArgumentException>(() => new MatchConfirmed(payment, ConfirmationKind.SomebodyElse, customer, structure: structure));
        Assert.Throws<ArgumentException>(() => new MatchConfirmed(payment, ConfirmationKind.OnAccount, customer, structure: structure));
        Assert.Throws<ArgumentException>(() => new MatchConfirmed(payment, ConfirmationKind.AsSuggested, customer));
        Assert.Throws<ArgumentException>(() => new MatchConfirmed(payment, ConfirmationKind.AsSuggested, structure: structure));
        Assert.Throws<ArgumentException>(() => new MatchConfirmed(payment, ConfirmationKind.SomebodyElse, confidence: 1.1m));
        Assert.Throws<ArgumentException>(() => new MatchStructure(MatchSet.OnAccount, 1, 1, daysFromDue: 0));
        Assert.Throws<ArgumentException>(() => new MatchStructure(MatchSet.SingleItem, 0, 1));
        Assert.Throws<ArgumentException>(() => new MatchStructure(MatchSet.WholeBalance, 1, 1, daysFromDue: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchStructure(MatchSet.SingleItem, 2, 1, daysFromDue: 0));
        Assert.Throws<ArgumentException>(() => new MatchUndone(default, new MatchConfirmed(payment, ConfirmationKind.SomebodyElse)));
        Assert.Equal(MatchStructure.MaxDaysFromDue, new MatchStructure(MatchSet.SingleItem, 1, 1, daysFromDue: int.MaxValue).DaysFromDue);
    }

    internal static JournalEntry Entry(string id, EntryPayload payload) => new(EntryId.From(id), SmallBook.AsOf, Instant.FromUtc(2026, 7, 1, 8, 0), "m.leroy", payload);

    internal static MatchConfirmed Confirmed(string customer, MatchSet set, int days, int account = 7, string name = "Lampes Durand SARL") => new(
        PaymentId.From("P"), ConfirmationKind.AsSuggested, CustomerId.From(customer), account == 0 ? default : SmallBook.Iban(account), name,
        new MatchStructure(set, set == MatchSet.SingleItem ? 1 : 2, 3, daysFromDue: days));

    internal static string Json(PayerMemory memory) => ReceivablesJson.Serialize(memory);

    internal static PayerMemory Read(string json)
    {
        ReadResult<PayerMemory> read = ReceivablesJson.Read<PayerMemory>(Encoding.UTF8.GetBytes(json));
        Assert.Empty(read.Diagnostics);
        return Assert.Single(read.Items);
    }
}
