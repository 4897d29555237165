namespace Receivables.Testing.Conformance;

/// <summary>The cases by name.</summary>
internal static class ConformanceCases
{
    internal static readonly Dictionary<string, Func<ConformanceScene, Task>> All = new(StringComparer.Ordinal)
    {
        ["A journal never written is empty, at version 0"] = ReadingCases.EmptyAsync,
        ["Entries come back in order, numbered from 1, equal to what was written"] = ReadingCases.OrderAsync,
        ["Entries of every kind come back with all their parts"] = ReadingCases.EveryKindAsync,
        ["Reading after a version gives the rest"] = ReadingCases.AfterAsync,
        ["Ledgers are apart"] = ReadingCases.LedgersApartAsync,
        ["Ids are compared letter by letter"] = ReadingCases.OrdinalAsync,
        ["A second way into the storage sees the same"] = ReadingCases.ReopenAsync,
        ["Reading ends when it is cancelled"] = ReadingCases.CancelAsync,
        ["What the caller does with the batch afterwards changes nothing"] = ReadingCases.CopyAsync,
        ["An empty batch only asks for the version"] = VersionCases.EmptyBatchAsync,
        ["A writer that decided on another version meets a conflict"] = VersionCases.ConflictAsync,
        ["A conflict writes nothing"] = VersionCases.ConflictWritesNothingAsync,
        ["A cancelled append writes nothing"] = VersionCases.CancelledAsync,
        ["A large batch is written whole"] = VersionCases.LargeAsync,
        ["A repeat is accepted once, whatever the expected version"] = RepeatCases.RepeatAsync,
        ["Of repeats and new entries together, only the new are written"] = RepeatCases.MixedAsync,
        ["Repeats with new entries still meet the version check"] = RepeatCases.MixedConflictAsync,
        ["An entry twice in one batch is written once"] = RepeatCases.TwiceInBatchAsync,
        ["An id with other content is refused, whichever part differs"] = RefusalCases.ReusedAsync,
        ["An id with other content inside one batch is refused"] = RefusalCases.ReusedInBatchAsync,
        ["A reused id is said before a conflict"] = RefusalCases.ReusedBeforeConflictAsync,
        ["Recorded instants never decrease"] = RefusalCases.BackwardsAsync,
        ["Equal recorded instants are fine"] = RefusalCases.EqualInstantsAsync,
        ["A conflict is said before an instant that runs backwards"] = RefusalCases.ConflictBeforeBackwardsAsync,
        ["A refused batch leaves nothing behind"] = RefusalCases.AtomicAsync,
        ["Racing writers lose nothing and write nothing twice"] = RaceCases.WritersAsync,
        ["The same batch from racing writers is written once"] = RaceCases.SameBatchAsync,
        ["Readers never see a part of a batch"] = RaceCases.ReadersAsync,
        ["Writers of different ledgers do not hinder each other"] = RaceCases.LedgersAsync,
    };
}
