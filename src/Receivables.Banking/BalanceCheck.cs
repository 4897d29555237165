namespace Receivables.Banking;

/// <summary>Whether the opening balance and the booked movements of a statement give its closing balance.</summary>
public enum BalanceCheck
{
    /// <summary>The statement gives no opening or no closing balance; there is nothing to verify.</summary>
    NotStated = 0,

    /// <summary>They do, in every currency that has both balances.</summary>
    Holds = 1,

    /// <summary>They do not; a diagnostic gives the difference. Something is missing, or the bank's file is wrong.</summary>
    Broken = 2,

    /// <summary>It cannot be said, because an entry or a balance was refused, the file ended early, or a movement is in a currency without balances.</summary>
    NotVerifiable = 3,
}
