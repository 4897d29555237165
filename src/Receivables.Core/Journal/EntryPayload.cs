namespace Receivables.Journal;

/// <summary>What a journal entry says happened; each package that writes to the journal derives its own.</summary>
/// <remarks>
/// Payloads are immutable and compare by content: the journal relies on it to tell a repeat from a contradiction.
/// </remarks>
public abstract record EntryPayload
{
    /// <summary>The version of the payload's shape, from 1; it rises when a stored field changes its meaning.</summary>
    public virtual int SchemaVersion => 1;
}
