namespace Receivables.Journal;

/// <summary>What a store answers to an append: a value, never an exception, for everything that two honest writers can bring about.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Version">The version of the journal afterwards.</param>
/// <param name="Repeated">The entries of the batch that were there before with the same content; they were not written again.</param>
/// <param name="Culprit">The entry that was refused, where one was.</param>
public sealed record StoreAppendResult(StoreAppendStatus Status, long Version, IReadOnlyList<EntryId> Repeated, EntryId? Culprit = null);
