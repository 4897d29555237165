namespace Receivables.Journal;

/// <summary>An entry in its place in one ledger's journal.</summary>
/// <param name="Ledger">Whose journal it is.</param>
/// <param name="Sequence">Its place, counted from 1 without gaps; the version of a journal is the sequence of its last entry.</param>
/// <param name="Entry">The entry.</param>
public sealed record JournalEnvelope(LedgerId Ledger, long Sequence, JournalEntry Entry);
