using System.Runtime.CompilerServices;
using NodaTime;

namespace Receivables.Journal;

/// <summary>Stores with one mistake each, as a hurried author would make it, and the case of the suite that names the mistake.</summary>
internal static class BrokenStores
{
    internal static readonly Dictionary<string, (Func<IJournalStore> Create, string Case)> All = new(StringComparer.Ordinal)
    {
        ["loses an update between check and write"] = (() => new LosesUpdates(), "Racing writers lose nothing and write nothing twice"),
        ["writes entry by entry and stops at the one it refuses"] = (() => new NotAtomic(), "A refused batch leaves nothing behind"),
        ["keeps the ids of a refused batch"] = (() => new RemembersRefusedIds(), "A refused batch leaves nothing behind"),
        ["accepts a reused id"] = (() => new AcceptsReusedIds(), "An id with other content is refused, whichever part differs"),
        ["compares content without the actor"] = (() => new ComparesLoosely(), "An id with other content is refused, whichever part differs"),
        ["does not look inside the batch for reused ids"] = (() => new LooksAtTheJournalOnly(), "An id with other content inside one batch is refused"),
        ["loses the order"] = (() => new SortsById(), "Entries come back in order, numbered from 1, equal to what was written"),
        ["numbers from 0"] = (() => new NumbersFromZero(), "Entries come back in order, numbered from 1, equal to what was written"),
        ["leaves gaps in the sequence"] = (() => new LeavesGaps(), "Entries come back in order, numbered from 1, equal to what was written"),
        ["ignores the expected version"] = (() => new IgnoresVersion(), "A writer that decided on another version meets a conflict"),
        ["accepts a version from the future"] = (() => new AcceptsFuture(), "A writer that decided on another version meets a conflict"),
        ["shows a batch while it is written"] = (() => new ShowsParts(), "Readers never see a part of a batch"),
        ["names no repeats"] = (() => new NamesNoRepeats(), "A repeat is accepted once, whatever the expected version"),
        ["names every entry as repeated"] = (() => new NamesAllRepeated(), "Of repeats and new entries together, only the new are written"),
        ["writes repeats again"] = (() => new WritesRepeats(), "A repeat is accepted once, whatever the expected version"),
        ["answers a late repeat with a conflict"] = (() => new ConflictBeforeRepeat(), "A repeat is accepted once, whatever the expected version"),
        ["refuses an entry that is twice in a batch"] = (() => new RefusesTwins(), "An entry twice in one batch is written once"),
        ["says the conflict before the reused id"] = (() => new ConflictBeforeReused(), "A reused id is said before a conflict"),
        ["lets instants run backwards"] = (() => new RunsBackwards(), "Recorded instants never decrease"),
        ["does not look at instants inside a batch"] = (() => new LooksAtFirstInstant(), "Recorded instants never decrease"),
        ["wants instants to rise"] = (() => new WantsRisingInstants(), "Equal recorded instants are fine"),
        ["names no culprit"] = (() => new NamesNoCulprit(), "An id with other content is refused, whichever part differs"),
        ["names the wrong culprit"] = (() => new NamesFirstAsCulprit(), "Recorded instants never decrease"),
        ["mixes ledgers"] = (() => new MixesLedgers(), "Ledgers are apart"),
        ["compares ids without case"] = (() => new IgnoresCase(), "Ids are compared letter by letter"),
        ["rounds instants to milliseconds"] = (() => new RoundsInstants(), "Entries of every kind come back with all their parts"),
        ["reads from, not after, a version"] = (() => new ReadsFrom(), "Reading after a version gives the rest"),
        ["keeps the caller's list"] = (() => new KeepsList(), "What the caller does with the batch afterwards changes nothing"),
        ["writes although cancelled"] = (() => new IgnoresCancellation(), "A cancelled append writes nothing"),
        ["reads on although cancelled"] = (() => new ReadsOn(), "Reading ends when it is cancelled"),
        ["cuts a large batch"] = (() => new CutsBatches(), "A large batch is written whole"),
        ["answers with the version before"] = (() => new AnswersOldVersion(), "An empty batch only asks for the version"),
        ["writes at a conflict"] = (() => new WritesAtConflict(), "A conflict writes nothing"),
        ["answers racing repeats with a conflict"] = (() => new RepeatsRaceBadly(), "The same batch from racing writers is written once"),
        ["begins at version 1"] = (() => new BeginsAtOne(), "A journal never written is empty, at version 0"),
        ["lets repeats carry new entries past the version check"] = (() => new RepeatsOpenTheDoor(), "Repeats with new entries still meet the version check"),
        ["says the instant before the conflict"] = (() => new BackwardsBeforeConflict(), "A conflict is said before an instant that runs backwards"),
        ["numbers all ledgers together"] = (() => new OneVersionForAll(), "Writers of different ledgers do not hinder each other"),
    };

    private sealed class BeginsAtOne : SketchStore
    {
        protected override StoreAppendResult Write(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch)
        {
            StoreAppendResult result = base.Write(journal, batch);
            return journal.Count == 0 ? result with { Version = 1 } : result;
        }
    }

    private sealed class RepeatsOpenTheDoor : SketchStore
    {
        private bool _hasRepeats;

        protected override StoreAppendResult? Decide(List<JournalEntry> journal, long expectedVersion, IReadOnlyList<JournalEntry> batch)
        {
            _hasRepeats = Repeated(journal, batch).Count > 0;
            return base.Decide(journal, expectedVersion, batch);
        }

        protected override bool VersionDiffers(List<JournalEntry> journal, long expectedVersion) => !_hasRepeats && base.VersionDiffers(journal, expectedVersion);
    }

    private sealed class BackwardsBeforeConflict : SketchStore
    {
        protected override StoreAppendResult? Decide(List<JournalEntry> journal, long expectedVersion, IReadOnlyList<JournalEntry> batch) =>
            Reused(journal, batch) is null && Backwards(journal, New(journal, batch)) is { } backwards
                ? new StoreAppendResult(StoreAppendStatus.RecordedBackwards, journal.Count, [], backwards)
                : base.Decide(journal, expectedVersion, batch);
    }

    private sealed class OneVersionForAll : SketchStore
    {
        protected override StoreAppendResult Write(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch) =>
            base.Write(journal, batch) with { Version = Journals.Values.Sum(j => j.Count) };
    }

    private sealed class LosesUpdates : SketchStore
    {
        public override async ValueTask<StoreAppendResult> AppendAsync(LedgerId ledger, long expectedVersion, IReadOnlyList<JournalEntry> batch, CancellationToken cancellationToken = default)
        {
            Check(cancellationToken);
            List<JournalEntry> seen = Copy(ledger);
            if (Decide(seen, expectedVersion, batch) is { } answer)
            {
                return answer;
            }

            await Task.Yield();
            lock (Gate)
            {
                Write(seen, batch);
                Journals[ledger] = seen;
                return new StoreAppendResult(StoreAppendStatus.Appended, seen.Count, []);
            }
        }
    }

    private sealed class NotAtomic : SketchStore
    {
        protected override StoreAppendResult? Decide(List<JournalEntry> journal, long expectedVersion, IReadOnlyList<JournalEntry> batch)
        {
            StoreAppendResult? answer = base.Decide(journal, expectedVersion, batch);
            if (answer?.Culprit is { } culprit)
            {
                journal.AddRange(New(journal, [.. batch.TakeWhile(e => e.Id != culprit)]));
            }

            return answer;
        }
    }

    private sealed class RemembersRefusedIds : SketchStore
    {
        private readonly HashSet<EntryId> _refused = [];

        protected override StoreAppendResult? Decide(List<JournalEntry> journal, long expectedVersion, IReadOnlyList<JournalEntry> batch)
        {
            StoreAppendResult? answer = batch.Any(e => _refused.Contains(e.Id))
                ? new(StoreAppendStatus.IdReused, journal.Count, [], batch[0].Id)
                : base.Decide(journal, expectedVersion, batch);
            if (answer?.Status == StoreAppendStatus.RecordedBackwards)
            {
                _refused.UnionWith(batch.Select(e => e.Id));
            }

            return answer;
        }
    }

    private sealed class AcceptsReusedIds : SketchStore
    {
        protected override EntryId? Reused(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch) => null;
    }

    private sealed class ComparesLoosely : SketchStore
    {
        protected override bool SameContent(JournalEntry left, JournalEntry right) =>
            left == new JournalEntry(right.Id, right.EffectiveDate, right.RecordedAt, left.Actor, right.Payload);
    }

    private sealed class LooksAtTheJournalOnly : SketchStore
    {
        protected override EntryId? Reused(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch) =>
            batch.Select(e => base.Reused(journal, [e])).FirstOrDefault(id => id is not null);
    }

    private sealed class SortsById : SketchStore
    {
        protected override StoreAppendResult Write(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch) =>
            base.Write(journal, [.. batch.OrderBy(e => e.Id)]);
    }

    private sealed class NumbersFromZero : SketchStore
    {
        protected override JournalEnvelope Envelope(LedgerId ledger, int index, JournalEntry entry) => new(ledger, index, entry);
    }

    private sealed class LeavesGaps : SketchStore
    {
        protected override JournalEnvelope Envelope(LedgerId ledger, int index, JournalEntry entry) => new(ledger, index < 2 ? index + 1 : index + 2, entry);
    }

    private sealed class IgnoresVersion : SketchStore
    {
        protected override bool VersionDiffers(List<JournalEntry> journal, long expectedVersion) => false;
    }

    private sealed class AcceptsFuture : SketchStore
    {
        protected override bool VersionDiffers(List<JournalEntry> journal, long expectedVersion) => expectedVersion < journal.Count;
    }

    private sealed class ShowsParts : SketchStore
    {
        private int _busy;

        public override async ValueTask<StoreAppendResult> AppendAsync(LedgerId ledger, long expectedVersion, IReadOnlyList<JournalEntry> batch, CancellationToken cancellationToken = default)
        {
            while (Interlocked.Exchange(ref _busy, 1) == 1)
            {
                await Task.Delay(1, cancellationToken);
            }

            try
            {
                List<JournalEntry> seen = Copy(ledger);
                if (Decide(seen, expectedVersion, batch) is { } answer)
                {
                    return answer;
                }

                foreach (JournalEntry entry in New(seen, batch))
                {
                    lock (Gate)
                    {
                        JournalOf(ledger).Add(entry);
                    }

                    await Task.Delay(1, cancellationToken);
                }

                return new StoreAppendResult(StoreAppendStatus.Appended, Copy(ledger).Count, Repeated(seen, batch));
            }
            finally
            {
                Volatile.Write(ref _busy, 0);
            }
        }
    }

    private sealed class NamesNoRepeats : SketchStore
    {
        protected override List<EntryId> Repeated(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch) => [];
    }

    private sealed class NamesAllRepeated : SketchStore
    {
        protected override List<EntryId> Repeated(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch) =>
            base.Repeated(journal, batch).Count == 0 ? [] : [.. batch.Select(e => e.Id)];
    }

    private sealed class WritesRepeats : SketchStore
    {
        protected override List<JournalEntry> New(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch) => [.. batch];

        protected override bool VersionDiffers(List<JournalEntry> journal, long expectedVersion) => false;
    }

    private sealed class ConflictBeforeRepeat : SketchStore
    {
        protected override StoreAppendResult? Decide(List<JournalEntry> journal, long expectedVersion, IReadOnlyList<JournalEntry> batch) =>
            Reused(journal, batch) is null && VersionDiffers(journal, expectedVersion)
                ? new StoreAppendResult(StoreAppendStatus.Conflict, journal.Count, [])
                : base.Decide(journal, expectedVersion, batch);
    }

    private sealed class RefusesTwins : SketchStore
    {
        protected override EntryId? Reused(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch) =>
            batch.GroupBy(e => e.Id).FirstOrDefault(g => g.Count() > 1)?.Key ?? base.Reused(journal, batch);
    }

    private sealed class ConflictBeforeReused : SketchStore
    {
        protected override StoreAppendResult? Decide(List<JournalEntry> journal, long expectedVersion, IReadOnlyList<JournalEntry> batch) =>
            New(journal, batch).Count > 0 && VersionDiffers(journal, expectedVersion)
                ? new StoreAppendResult(StoreAppendStatus.Conflict, journal.Count, [])
                : base.Decide(journal, expectedVersion, batch);
    }

    private sealed class RunsBackwards : SketchStore
    {
        protected override EntryId? Backwards(List<JournalEntry> journal, List<JournalEntry> added) => null;
    }

    private sealed class LooksAtFirstInstant : SketchStore
    {
        protected override EntryId? Backwards(List<JournalEntry> journal, List<JournalEntry> added) => base.Backwards(journal, [.. added.Take(1)]);
    }

    private sealed class WantsRisingInstants : SketchStore
    {
        protected override EntryId? Backwards(List<JournalEntry> journal, List<JournalEntry> added) =>
            journal.Count > 0 && added.Count > 0 && added[0].RecordedAt <= journal[^1].RecordedAt ? added[0].Id : base.Backwards(journal, added);
    }

    private sealed class NamesNoCulprit : SketchStore
    {
        protected override StoreAppendResult? Decide(List<JournalEntry> journal, long expectedVersion, IReadOnlyList<JournalEntry> batch) =>
            base.Decide(journal, expectedVersion, batch) is { } answer ? answer with { Culprit = null } : null;
    }

    private sealed class NamesFirstAsCulprit : SketchStore
    {
        protected override StoreAppendResult? Decide(List<JournalEntry> journal, long expectedVersion, IReadOnlyList<JournalEntry> batch) =>
            base.Decide(journal, expectedVersion, batch) is { } answer ? answer with { Culprit = answer.Culprit is null ? null : batch[0].Id } : null;
    }

    private sealed class MixesLedgers : SketchStore
    {
        private static readonly LedgerId Only = LedgerId.From("only");

        protected override List<JournalEntry> JournalOf(LedgerId ledger) => base.JournalOf(Only);
    }

    private sealed class IgnoresCase : SketchStore
    {
        protected override bool SameId(EntryId left, EntryId right) => left.Value.Equals(right.Value, StringComparison.OrdinalIgnoreCase);
    }

    private sealed class RoundsInstants : SketchStore
    {
        protected override JournalEnvelope Envelope(LedgerId ledger, int index, JournalEntry entry) => base.Envelope(
            ledger, index, new(entry.Id, entry.EffectiveDate, Instant.FromUnixTimeMilliseconds(entry.RecordedAt.ToUnixTimeMilliseconds()), entry.Actor, entry.Payload));
    }

    private sealed class ReadsFrom : SketchStore
    {
        public override IAsyncEnumerable<JournalEnvelope> ReadAsync(LedgerId ledger, long afterVersion = 0, CancellationToken cancellationToken = default) =>
            base.ReadAsync(ledger, Math.Max(0, afterVersion - 1), cancellationToken);
    }

    private sealed class KeepsList : SketchStore
    {
        private readonly List<IReadOnlyList<JournalEntry>> _batches = [];

        public override async IAsyncEnumerable<JournalEnvelope> ReadAsync(LedgerId ledger, long afterVersion = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            foreach ((int i, JournalEntry entry) in _batches.SelectMany(b => b).Index().Skip((int)afterVersion))
            {
                yield return Envelope(ledger, i, entry);
            }
        }

        protected override StoreAppendResult Write(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch)
        {
            _batches.Add(batch);
            return base.Write(journal, batch);
        }
    }

    private sealed class IgnoresCancellation : SketchStore
    {
        public override ValueTask<StoreAppendResult> AppendAsync(LedgerId ledger, long expectedVersion, IReadOnlyList<JournalEntry> batch, CancellationToken cancellationToken = default) =>
            base.AppendAsync(ledger, expectedVersion, batch, CancellationToken.None);
    }

    private sealed class ReadsOn : SketchStore
    {
        public override IAsyncEnumerable<JournalEnvelope> ReadAsync(LedgerId ledger, long afterVersion = 0, CancellationToken cancellationToken = default) =>
            base.ReadAsync(ledger, afterVersion, CancellationToken.None);
    }

    private sealed class CutsBatches : SketchStore
    {
        protected override StoreAppendResult Write(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch) => base.Write(journal, [.. batch.Take(1_000)]);
    }

    private sealed class AnswersOldVersion : SketchStore
    {
        protected override StoreAppendResult Write(List<JournalEntry> journal, IReadOnlyList<JournalEntry> batch)
        {
            StoreAppendResult result = base.Write(journal, batch);
            return batch.Count > 0 ? result : result with { Version = journal.Count - 1 };
        }
    }

    private sealed class WritesAtConflict : SketchStore
    {
        protected override StoreAppendResult? Decide(List<JournalEntry> journal, long expectedVersion, IReadOnlyList<JournalEntry> batch)
        {
            StoreAppendResult? answer = base.Decide(journal, expectedVersion, batch);
            if (answer?.Status == StoreAppendStatus.Conflict)
            {
                journal.AddRange(New(journal, batch));
            }

            return answer;
        }
    }

    private sealed class RepeatsRaceBadly : SketchStore
    {
        protected override StoreAppendResult? Decide(List<JournalEntry> journal, long expectedVersion, IReadOnlyList<JournalEntry> batch) =>
            batch.Count > 0 && VersionDiffers(journal, expectedVersion) && expectedVersion == journal.Count - batch.Count
                ? new StoreAppendResult(StoreAppendStatus.Conflict, journal.Count, [])
                : base.Decide(journal, expectedVersion, batch);
    }
}
