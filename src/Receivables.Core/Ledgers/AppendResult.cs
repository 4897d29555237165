namespace Receivables.Ledgers;

/// <summary>What a ledger answers to an append.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Version">The version of the journal that the ledger has now.</param>
/// <param name="Repeated">The entries of the batch that were in the journal before with the same content; they were not written again.</param>
/// <param name="Refusal">Why the batch was refused; null where it was not.</param>
public sealed record AppendResult(AppendStatus Status, long Version, IReadOnlyList<EntryId> Repeated, Refusal? Refusal = null)
{
    /// <summary>Whether every entry of the batch is in the journal now.</summary>
    public bool IsInJournal => Status is AppendStatus.Appended or AppendStatus.Repeated;

    /// <summary>Returns the answer itself where every entry is in the journal now.</summary>
    /// <exception cref="InvalidOperationException">The batch was refused, or met a conflict; the message says why.</exception>
    public AppendResult EnsureInJournal() => Status switch
    {
        AppendStatus.Conflict => throw new InvalidOperationException($"The journal has moved on to version {Version}: decide again and append again."),
        AppendStatus.Refused => throw new InvalidOperationException($"The batch was refused. {Refusal}"),
        _ => this,
    };
}
