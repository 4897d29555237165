namespace Receivables.Ledgers.Columns;

/// <summary>Which running total of an item or of a payment's account a movement adds to.</summary>
internal enum Column
{
    /// <summary>Item: what it was opened with.</summary>
    Original = 0,

    /// <summary>Item: what cash and credits settled.</summary>
    Settled = 1,

    /// <summary>Item: what was settled without cash, losses apart.</summary>
    Adjusted = 2,

    /// <summary>Item: what was given up as a loss.</summary>
    WrittenOff = 3,

    /// <summary>Item: what became an item of its own.</summary>
    Moved = 4,

    /// <summary>Account: what was received.</summary>
    Received = 5,

    /// <summary>Account: what applications used.</summary>
    Allocated = 6,

    /// <summary>Account: what was paid back.</summary>
    Refunded = 7,

    /// <summary>Account: what the bank took back.</summary>
    Returned = 8,

    /// <summary>Account: what left for another account.</summary>
    MovedOut = 9,

    /// <summary>Account: what came from another account.</summary>
    MovedIn = 10,
}
