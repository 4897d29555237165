namespace Receivables.Ledgers;

/// <summary>How an append to a ledger ended.</summary>
public enum AppendStatus
{
    /// <summary>Every entry is in the journal now; those that were there before are named as repeated.</summary>
    Appended = 0,

    /// <summary>All entries were in the journal before, with the same content; nothing was written and nothing had to be.</summary>
    Repeated = 1,

    /// <summary>Somebody else wrote first; nothing was written. The ledger now knows what they wrote: decide again and append again.</summary>
    Conflict = 2,

    /// <summary>An entry cannot stand; nothing was written. <see cref="AppendResult.Refusal"/> names it and says why.</summary>
    Refused = 3,
}
