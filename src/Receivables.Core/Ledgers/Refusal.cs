namespace Receivables.Ledgers;

/// <summary>Which entry of a batch cannot stand, and why.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Index">Its place in the batch, from 0.</param>
/// <param name="Reason">Why, for a program.</param>
/// <param name="Message">Why and what to do, for a person, with the amounts.</param>
public sealed record Refusal(EntryId Entry, int Index, RefusalReason Reason, string Message)
{
    /// <summary>Returns the entry, the reason and the message.</summary>
    public override string ToString() => $"Entry {Index} ({Entry}), {Reason}: {Message}";
}
