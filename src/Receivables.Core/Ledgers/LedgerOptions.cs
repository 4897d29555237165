namespace Receivables.Ledgers;

/// <summary>What a ledger is told when it is opened. Immutable; safe to share between threads.</summary>
public sealed record LedgerOptions
{
    /// <summary>No functional currency.</summary>
    public static LedgerOptions Default { get; } = new();

    /// <summary>
    /// The currency in which the creditor keeps its books, in which alone exchange differences exist. Null, the default, means that it is not known:
    /// then a difference is accepted in any currency, and kept by currency.
    /// </summary>
    public Currency? FunctionalCurrency { get; init; }
}
