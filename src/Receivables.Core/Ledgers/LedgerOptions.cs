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

    /// <summary>
    /// Of how many payments, those received last, the ledger keeps all that the bank said, for <see cref="LedgerSnapshot.PaymentsReceived"/>; 250,000 by default, from 0.
    /// Of older ones it keeps id, day and amounts; the journal has the rest: <see cref="Ledger.ReadPaymentsAsync"/>. About 100 bytes each, more where texts are long.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public int PaymentsKept
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 250_000;
}
