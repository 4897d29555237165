using System.Diagnostics.CodeAnalysis;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>A person took a confirmation back: the payer memory forgets exactly what it had learned from it. It moves no money.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed record MatchUndone : EntryPayload
{
    /// <summary>States that a confirmation is taken back.</summary>
    /// <param name="confirmation">The entry of the confirmation.</param>
    /// <param name="match">What it said.</param>
    /// <exception cref="ArgumentException">The entry is empty.</exception>
    public MatchUndone(EntryId confirmation, MatchConfirmed match)
    {
        ArgumentNullException.ThrowIfNull(match);
        if (confirmation.IsEmpty)
        {
            throw new ArgumentException("An undo names the entry of the confirmation.", nameof(confirmation));
        }

        Confirmation = confirmation;
        Match = match;
    }

    /// <summary>The entry of the confirmation.</summary>
    public EntryId Confirmation { get; }

    /// <summary>What it said: payment, payer, customer and structure.</summary>
    public MatchConfirmed Match { get; }

    /// <summary>The batch that takes a confirmation back: what it booked is reversed, the last first, and the memory is told.</summary>
    /// <param name="header">What the entries share; the effective date is the day from which the undo counts, not before that of the confirmation.</param>
    /// <param name="confirmation">The entry whose payload is a <see cref="MatchConfirmed"/>, as it stands in the journal.</param>
    /// <param name="reason">Why, for the audit trail, or null.</param>
    /// <returns>One batch, to be appended whole.</returns>
    /// <exception cref="ArgumentException">The entry is no confirmation.</exception>
    public static IReadOnlyList<JournalEntry> ToEntries(BatchHeader header, JournalEntry confirmation, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(confirmation);
        if (confirmation.Payload is not MatchConfirmed match)
        {
            throw new ArgumentException("The entry is no confirmation of a match.", nameof(confirmation));
        }

        IEnumerable<EntryPayload> reversals = match.Booked.Reverse().Select(booked => new EntryReversed(booked, reason));
        return header.ToEntries([.. reversals, new MatchUndone(confirmation.Id, match)]);
    }

    /// <summary>Returns the entry of the confirmation and what it said.</summary>
    public override string ToString() => $"{Confirmation} {Match}";
}
