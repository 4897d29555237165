namespace Receivables.Ledgers.Twin;

/// <summary>The parts of an item and of an account of a payment that the twin adds up.</summary>
internal enum PlainPart
{
    /// <summary>Of an item: what it was opened with.</summary>
    Original,

    /// <summary>Of an item: what cash and credits paid.</summary>
    Settled,

    /// <summary>Of an item: what was settled without cash.</summary>
    Adjusted,

    /// <summary>Of an item: what was given up.</summary>
    Lost,

    /// <summary>Of an item: what became an item of its own.</summary>
    Moved,

    /// <summary>Of an account: what came in.</summary>
    Received,

    /// <summary>Of an account: what settled items.</summary>
    Allocated,

    /// <summary>Of an account: what was paid out.</summary>
    Refunded,

    /// <summary>Of an account: what the bank took back.</summary>
    Returned,

    /// <summary>Of an account: what went to another account.</summary>
    Out,

    /// <summary>Of an account: what came from another account.</summary>
    In,
}
