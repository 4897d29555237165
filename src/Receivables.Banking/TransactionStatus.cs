namespace Receivables.Banking;

/// <summary>How far a transaction has come.</summary>
public enum TransactionStatus
{
    /// <summary>Booked: it moved the booked balance.</summary>
    Booked = 0,

    /// <summary>Pending: announced, not booked; it may never come.</summary>
    Pending = 1,

    /// <summary>For information only: it does not move the balance.</summary>
    Information = 2,

    /// <summary>To be booked on a later day.</summary>
    Future = 3,

    /// <summary>A status that the format does not know; it is not counted as booked.</summary>
    Unknown = 4,
}
