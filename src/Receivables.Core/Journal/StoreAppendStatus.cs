namespace Receivables.Journal;

/// <summary>How an append to a store ended.</summary>
public enum StoreAppendStatus
{
    /// <summary>Every entry is in the journal now; those that were there before with the same content are named as repeated.</summary>
    Appended = 0,

    /// <summary>The journal has moved on from the expected version; nothing was written.</summary>
    Conflict = 1,

    /// <summary>An id is already in the journal, or twice in the batch, with other content; nothing was written.</summary>
    IdReused = 2,

    /// <summary>A recorded instant lies before one that is already in the journal; nothing was written.</summary>
    RecordedBackwards = 3,
}
