namespace Receivables.Ledgers;

/// <summary>A journal read back does not hold: its store lost, changed or reordered entries, or something else wrote to it.</summary>
/// <remarks>
/// An exception and not a value: no honest writer can bring it about, because the same rules are checked when writing, and no caller can go on with such a journal.
/// </remarks>
public sealed class JournalCorruptException : Exception
{
    /// <summary>Names the entry.</summary>
    /// <param name="ledger">Whose journal.</param>
    /// <param name="sequence">The place of the entry in the journal.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="reason">Which rule it breaks; null where the order of the journal itself is broken.</param>
    /// <param name="message">What is wrong.</param>
    public JournalCorruptException(LedgerId ledger, long sequence, EntryId entry, RefusalReason? reason, string message)
        : base($"The journal of {ledger} is corrupt at sequence {sequence}, entry {entry}{(reason is { } rule ? $", {rule}" : "")}: {message}")
    {
        Ledger = ledger;
        Sequence = sequence;
        Entry = entry;
        Reason = reason;
    }

    /// <summary>Whose journal.</summary>
    public LedgerId Ledger { get; }

    /// <summary>The place of the entry in the journal.</summary>
    public long Sequence { get; }

    /// <summary>The entry.</summary>
    public EntryId Entry { get; }

    /// <summary>Which rule it breaks; null where the order of the journal itself is broken.</summary>
    public RefusalReason? Reason { get; }
}
