namespace Receivables.Ledgers;

/// <summary>Which part of a payment's account a movement changed.</summary>
public enum PaymentChange
{
    /// <summary>What was received.</summary>
    Received = 0,

    /// <summary>What applications used.</summary>
    Allocated = 1,

    /// <summary>What was paid back.</summary>
    Refunded = 2,

    /// <summary>What the bank took back.</summary>
    Returned = 3,

    /// <summary>What left for another account.</summary>
    MovedOut = 4,

    /// <summary>What came from another account.</summary>
    MovedIn = 5,
}
