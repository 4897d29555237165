using Receivables.Journal;

namespace Receivables.Ledgers;

/// <summary>An earlier entry of the ledger was wrong or undone: all its movements are taken back, from the effective date of this entry on.</summary>
/// <remarks>An entry is reversed at most once, never before its own effective date; a reversal is not reversed but its target entered anew.</remarks>
/// <param name="Target">The entry.</param>
/// <param name="Reason">Why, for the audit trail, or null.</param>
public sealed record EntryReversed(EntryId Target, string? Reason = null) : EntryPayload;
