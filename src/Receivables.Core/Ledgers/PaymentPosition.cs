using NodaTime;
using Receivables.Internals;

namespace Receivables.Ledgers;

/// <summary>A payment with what became of it, as of a date.</summary>
/// <remarks>
/// What else the bank said about it stays in the journal: <see cref="Ledger.ReadPaymentAsync"/>. Over all accounts: <c>received = allocated + refunded + returned + moved out − moved in + unapplied</c>, and what moved out of one account moved into another.
/// Immutable; equal when all parts are; safe to share between threads.
/// </remarks>
public sealed record PaymentPosition
{
    private readonly Currency _currency;

    internal PaymentPosition(PaymentId id, LocalDate bookingDate, Currency currency, IEnumerable<PaymentAccount> accounts)
    {
        Id = id;
        BookingDate = bookingDate;
        _currency = currency;
        Accounts = ValueList<PaymentAccount>.From(accounts);
    }

    /// <summary>The payment.</summary>
    public PaymentId Id { get; }

    /// <summary>The day the bank booked it.</summary>
    public LocalDate BookingDate { get; }

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

    /// <summary>Returns the payment, what was received and what is left.</summary>
    public override string ToString() => $"{Id} {Received} {Unapplied}";

    private Money Sum(Func<PaymentAccount, Money> part) => Money.Sum(Accounts.Select(part), _currency);
}
