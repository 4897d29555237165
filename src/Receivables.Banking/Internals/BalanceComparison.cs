namespace Receivables.Banking.Internals;

/// <summary>Opening, closing and movements in one currency.</summary>
internal readonly record struct BalanceComparison(Money Opening, Money Closing, Int128 Movements)
{
    /// <summary>What is missing between them, in minor units.</summary>
    internal Int128 Missing => (Int128)Closing.MinorUnits - Opening.MinorUnits - Movements;

    internal bool Holds => Missing == 0;

    /// <summary>What is missing, as money, or null where it does not fit.</summary>
    internal Money? Difference => Missing >= long.MinValue && Missing <= long.MaxValue ? Money.FromMinor((long)Missing, Opening.Currency) : null;
}
