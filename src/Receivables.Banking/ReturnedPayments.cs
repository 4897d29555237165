namespace Receivables.Banking;

/// <summary>Finds which payment a debit takes back.</summary>
/// <remarks>
/// <para>A debit relates to a payment of the amount it takes back, on the same account, that was booked on its day or up to thirteen months before (the longest time in which a
/// direct debit can be recalled, article 71 of directive (EU) 2015/2366), where both name the same end-to-end id; else, where one of them names none, the same mandate; else the same
/// account of the other side. It is certain only where exactly one such payment is left: a payment that was returned is not found again.</para>
/// <para>Banks take a fee of their own in the same debit. So the amount it takes back is that of the debit; else the debit less the charges that it says are included in it;
/// else the amount it says was instructed, where that is less than the debit; else, where one payment only has its end-to-end id, the amount of that payment, if the debit is less (a part is
/// taken back) or more by no more than a usual fee.</para>
/// <para>Not safe for use by several threads at once.</para>
/// </remarks>
public sealed class ReturnedPayments
{
    /// <summary>What a debit may have beyond the payment of its end-to-end id without stating it, in units of the account's currency, unless another bound is given: 20.</summary>
    public const decimal UsualFee = 20m;

    private const int MonthsToReturn = 13;

    private readonly ILookup<Money, Payment> _received;
    private readonly ILookup<string, Payment> _byEndToEndId;
    private readonly decimal _mostFee;
    private readonly HashSet<PaymentId> _returned = [];

    /// <summary>Starts with payments, none of them returned yet.</summary>
    /// <param name="received">The payments, in any order; one that was read twice from the same place of a statement counts once.</param>
    /// <param name="mostFee">What a debit may have beyond the payment of its end-to-end id without stating it, in units of the account's currency; zero or more.</param>
    public ReturnedPayments(IEnumerable<Payment> received, decimal mostFee = UsualFee)
    {
        ArgumentNullException.ThrowIfNull(received);
        ArgumentOutOfRangeException.ThrowIfNegative(mostFee);
        Payment[] distinct = [.. received.DistinctBy(p => p.SourceKey ?? p.Id.Value)];
        _received = distinct.ToLookup(p => p.Amount);
        _byEndToEndId = distinct.Where(p => p.EndToEndId is not null).ToLookup(p => p.EndToEndId!, StringComparer.Ordinal);
        _mostFee = mostFee;
    }

    /// <summary>Finds the payment that a debit takes back, and remembers that it is returned. To be called in the order of the booking dates.</summary>
    /// <param name="debit">A transaction of <see cref="TransactionClass.Return"/>.</param>
    /// <returns>The payment; null where there is none, or where it might be one of several. What the debit has beyond the payment's amount is the bank's fee.</returns>
    public Payment? Take(StatementTransaction debit)
    {
        ArgumentNullException.ThrowIfNull(debit);
        foreach (Money amount in AmountsTakenBack(debit))
        {
            if (Find(debit, amount) is { } found)
            {
                _returned.Add(found.Id);
                return found;
            }
        }

        if (ByEndToEndId(debit) is { } named)
        {
            _returned.Add(named.Id);
            return named;
        }

        return null;
    }

    private bool CanBeReturned(StatementTransaction debit, Payment payment) =>
        payment.BookingDate >= debit.BookingDate.PlusMonths(-MonthsToReturn) && payment.BookingDate <= debit.BookingDate && IsOnAccountOf(debit, payment) && !_returned.Contains(payment.Id);

    private Payment? ByEndToEndId(StatementTransaction debit)
    {
        if (debit.EndToEndId is not { } id || OnlyOne([.. _byEndToEndId[id].Where(p => CanBeReturned(debit, p))], p => p.Amount.Currency == debit.Amount.Currency) is not { } payment)
        {
            return null;
        }

        Money beyond = -debit.Amount - payment.Amount;
        return beyond.Amount <= _mostFee && !Differ(debit.MandateId, payment.MandateId) ? payment : null;
    }

    private Payment? Find(StatementTransaction debit, Money amount)
    {
        Payment[] candidates = [.. _received[amount].Where(p => CanBeReturned(debit, p))];
        return OnlyOne(candidates, p => Agree(debit.EndToEndId, p.EndToEndId))
            ?? OnlyOne(candidates, p => !Differ(debit.EndToEndId, p.EndToEndId) && Agree(debit.MandateId, p.MandateId))
            ?? OnlyOne(candidates, p => !Differ(debit.EndToEndId, p.EndToEndId) && !Differ(debit.MandateId, p.MandateId) && HasSameOtherSide(debit, p));
    }

    /// <summary>The amounts that the debit may take back by what it states, the likeliest first.</summary>
    private static IEnumerable<Money> AmountsTakenBack(StatementTransaction debit)
    {
        Money whole = -debit.Amount;
        Money fees = Money.Sum(debit.Charges.Where(c => c.IsIncluded && c.Amount.Currency == whole.Currency).Select(c => c.Amount), whole.Currency);
        // Fees that are nothing or more than all leave no receipt, and could not even be taken off.
        IEnumerable<Money> less = fees.IsPositive && fees < whole ? [whole - fees] : [];
        less = debit.InstructedAmount is { } instructed && instructed.Currency == whole.Currency ? less.Append(instructed) : less;
        return less.Where(a => a.IsPositive && a < whole).Prepend(whole).Distinct();
    }

    private static Payment? OnlyOne(Payment[] candidates, Func<Payment, bool> fits)
    {
        Payment[] fitting = [.. candidates.Where(fits).Take(2)];
        return fitting.Length == 1 ? fitting[0] : null;
    }

    private static bool Agree(string? left, string? right) => left is not null && left == right;

    private static bool Differ(string? left, string? right) => left is not null && right is not null && left != right;

    private static bool HasSameOtherSide(StatementTransaction debit, Payment payment) =>
        (!debit.Counterparty.Iban.IsEmpty && debit.Counterparty.Iban == payment.Payer.Iban) || Agree(debit.Counterparty.Account, payment.Payer.Account);

    private static bool IsOnAccountOf(StatementTransaction debit, Payment payment) =>
        payment.CreditedAccount is null || debit.Statement.Account.IsUnknown || Series.AccountKey.Of(payment.CreditedAccount) == debit.Statement.AccountKey;
}
