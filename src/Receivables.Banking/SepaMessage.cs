using NodaTime;

namespace Receivables.Banking;

/// <summary>The head of a SEPA message: its id, when it is made, and the own account.</summary>
/// <param name="Id">The id of the message: 1 to 30 characters, never used again; the ids of its lots are made of it.</param>
/// <param name="CreatedAt">When it is made, in the time of the sender. The library asks no clock.</param>
/// <param name="Own">The own name and account: the creditor of direct debits, the debtor of transfers.</param>
public sealed record SepaMessage(string Id, LocalDateTime CreatedAt, SepaParty Own)
{
    /// <summary>The creditor identifier; needed for direct debits only.</summary>
    public SepaCreditorId CreditorId { get; init; }

    /// <summary>Whether each lot is booked in one sum. Default true, as most banks do.</summary>
    public bool IsBatchBooked { get; init; } = true;

    /// <summary>Which version is written. Default: that of 2019.</summary>
    public SepaVersion Version { get; init; }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
