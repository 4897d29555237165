using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers.Twin;

namespace Receivables.Ledgers;

/// <summary>Random operations over several customers, currencies and days, back-dated, reversed and refused, held against the slow twin after each.</summary>
public class LedgerPropertyTests
{
    private const int Sequences = 2_500;
    private const int OperationsEach = 40;
    private const int NumbersEach = 24;

    private static readonly LedgerId Id = LedgerId.From("L");

    private static Gen<int[]> Operation => Gen.Choose(0, int.MaxValue / 2).ArrayOf(NumbersEach);

    /// <summary>Operations; shrinking leaves operations out, and what is left still fits the state it meets.</summary>
    private static Arbitrary<int[][]> Script => Arb.From(Operation.ArrayOf(OperationsEach), WithoutSome);

    [Fact]
    public void The_ledger_agrees_with_its_twin_on_every_day_and_at_every_instant()
    {
        var tally = new OperationTally();
        Property.ForAll(Script, script => RunAsync(script, tally), maxTest: Sequences);
        TestContext.Current.SendDiagnosticMessage(tally.ToString());

        // A replayed seed runs one sequence; it is no evidence of variety.
        Assert.True(!Property.IsFullSize || tally.Operations >= 100_000, tally.ToString());
        Assert.True(!Property.IsFullSize || tally.IsVaried, tally.ToString());
    }

    private static IEnumerable<int[][]> WithoutSome(int[][] script)
    {
        for (int size = script.Length / 2; size > 0; size /= 2)
        {
            for (int start = 0; start + size <= script.Length; start += size)
            {
                yield return [.. script[..start], .. script[(start + size)..]];
            }
        }
    }

    private static async Task RunAsync(int[][] script, OperationTally tally)
    {
        var store = new InMemoryJournalStore();
        var twin = new PlainLedger();
        var writer = new OperationWriter(twin);
        Ledger[] handles = [await Ledger.OpenAsync(store, Id), await Ledger.OpenAsync(store, Id)];
        List<JournalEntry> last = [];
        foreach (int[] numbers in script)
        {
            var draw = new Draw(numbers);
            Ledger ledger = handles[draw.OneIn(12) ? 1 : 0];
            bool stale = ledger.Version < twin.Entries.Count;
            LedgerSnapshot before = ledger.Snapshot(OperationWriter.Day(draw));
            int openBefore = before.OpenItems.Count;
            List<JournalEntry> batch = writer.Write(draw.Below(OperationWriter.Kinds), draw);
            AppendResult result = await ledger.AppendAsync(batch);
            tally.Count(batch, result);
            if (stale)
            {
                // Whatever it was, it was decided on an old version: the answer is a conflict, and the handle has caught up.
                Assert.Equal((AppendStatus.Conflict, (long)twin.Entries.Count), (result.Status, ledger.Version));
                result = await ledger.AppendAsync(batch);
            }

            Judge(twin, batch, result);
            Assert.Equal(twin.Entries.Count, ledger.Version);
            if (result.Status == AppendStatus.Appended)
            {
                last = batch;
            }

            LocalDate asOf = OperationWriter.Day(draw);
            Instant? knownAt = draw.OneIn(3) && twin.Entries.Count > 0 ? twin.Entries[draw.Below(twin.Entries.Count)].Entry.RecordedAt : null;
            TwinComparison.Snapshot(twin, ledger.Snapshot(asOf, knownAt), asOf, knownAt);
            Assert.Equal(openBefore, before.OpenItems.Count);
        }

        await FinishAsync(store, twin, handles[0], last, new Draw(script.Length > 0 ? script[^1] : [0]));
    }

    private static void Judge(PlainLedger twin, List<JournalEntry> batch, AppendResult result)
    {
        IReadOnlyCollection<RefusalReason> wrong = twin.Append(batch);
        Assert.Equal(wrong.Count == 0 ? AppendStatus.Appended : AppendStatus.Refused, result.Status);
        if (result.Refusal is { } refusal)
        {
            Assert.Contains(refusal.Reason, wrong);
            Assert.Equal(batch[refusal.Index].Id, refusal.Entry);
        }
    }

    /// <summary>What is looked at once a sequence, because it costs more.</summary>
    private static async Task FinishAsync(InMemoryJournalStore store, PlainLedger twin, Ledger ledger, List<JournalEntry> last, Draw draw)
    {
        await ledger.RefreshAsync();
        LocalDate asOf = OperationWriter.Day(draw);
        Instant? knownAt = draw.OneIn(2) && twin.Entries.Count > 0 ? twin.Entries[draw.Below(twin.Entries.Count)].Entry.RecordedAt : null;
        TwinComparison.Issued(twin, ledger.Snapshot(asOf, knownAt), asOf, knownAt);
        TwinComparison.Single(twin, ledger, asOf, knownAt);
        foreach (CustomerId customer in twin.Items.Select(i => i.Customer).Distinct())
        {
            TwinComparison.Statement(twin, ledger, customer, OperationWriter.FirstDay.PlusDays(draw.Below(4)), asOf.PlusDays(4), knownAt);
        }

        await AgreesWithReplayAsync(twin, ledger, asOf, knownAt);
        await IsIdempotentAsync(store, twin, ledger, last);
    }

    /// <summary>The past comes again: a ledger that never heard of what came later tells the same.</summary>
    private static async Task AgreesWithReplayAsync(PlainLedger twin, Ledger ledger, LocalDate asOf, Instant? knownAt)
    {
        JournalEntry[] heard = [.. twin.InEffect(asOf, knownAt).Select(e => e.Entry)];
        var store = new InMemoryJournalStore();
        await store.AppendAsync(Id, 0, heard);
        Ledger replay = await Ledger.OpenAsync(store, Id);
        LedgerSnapshot expected = replay.Snapshot(OperationWriter.FirstDay.PlusDays(OperationWriter.Days));
        LedgerSnapshot actual = ledger.Snapshot(asOf, knownAt);
        Assert.Equal(expected.OpenItems, actual.OpenItems);
        Assert.Equal(expected.Unapplied, actual.Unapplied);
        Assert.Equal(expected.Balances.Customers, actual.Balances.Customers);
    }

    /// <summary>The same batch again changes nothing; the journal read back gives the same ledger.</summary>
    private static async Task IsIdempotentAsync(InMemoryJournalStore store, PlainLedger twin, Ledger ledger, List<JournalEntry> last)
    {
        LocalDate end = OperationWriter.FirstDay.PlusDays(OperationWriter.Days);
        LedgerSnapshot before = ledger.Snapshot(end);
        if (last.Count > 0)
        {
            AppendResult again = await ledger.AppendAsync(last);
            Assert.Equal((AppendStatus.Repeated, (long)twin.Entries.Count), (again.Status, again.Version));
            Assert.Equal(last.Select(e => e.Id), again.Repeated);
        }

        Ledger reopened = await Ledger.OpenAsync(store, Id);
        LedgerSnapshot after = reopened.Snapshot(end);
        Assert.Equal(before.OpenItems, after.OpenItems);
        Assert.Equal(before.Unapplied, after.Unapplied);
        Assert.Equal(before.Balances, after.Balances);
        Assert.Equal(twin.Entries.Count, reopened.Version);
    }
}
