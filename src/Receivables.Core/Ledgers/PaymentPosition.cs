using Receivables.Internals;

namespace Receivables.Ledgers;

/// <summary>A payment with what became of it, as of a date.</summary>
/// <remarks>
/// Over all accounts: <c>received = allocated + refunded + returned + moved out − moved in + unapplied</c>, and what moved out of one account moved into another.
/// Immutable; equal when all parts are; safe to share between threads.
/// </remarks>
public sealed record PaymentPosition
{
    internal PaymentPosition(Payment payment, IEnumerable<PaymentAccount> accounts)
    {
        Payment = payment;
        Accounts = ValueList<PaymentAccount>.From(accounts);
    }

    /// <summary>The payment.</summary>
    public Payment Payment { get; }

    /// <summary>The accounts on which it stands or stood, in the order in which it came to them.</summary>
    public IReadOnlyList<PaymentAccount> Accounts { get; }

    /// <summary>What was received.</summary>
    public Money Received => Sum(a => a.Received);

    /// <summary>What applications used.</summary>
    public Money Allocated => Sum(a => a.Allocated);

    /// <summary>What was paid back.</summary>
    public Money Refunded => Sum(a => a.Refunded);

    /// <summary>What the bank took back.</summary>
    public Money Returned => Sum(a => a.Returned);

    /// <summary>What is left.</summary>
    public Money Unapplied => Sum(a => a.Unapplied);

    private Money Sum(Func<PaymentAccount, Money> part) => Money.Sum(Accounts.Select(part), Payment.Amount.Currency);
}
