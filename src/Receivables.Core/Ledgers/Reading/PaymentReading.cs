using Receivables.Internals;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Reading;

/// <summary>One payment: its state and its history.</summary>
internal static class PaymentReading
{
    /// <summary>The payment as of a day; null where it is unknown, not received yet or taken back.</summary>
    internal static PaymentPosition? Find(LedgerReader reader, PaymentId id, int day)
    {
        int row = reader.FindPayment(id, day);
        if (row < 0)
        {
            return null;
        }

        PaymentRow payment = reader.View.Payments[row];
        var accounts = new List<PaymentAccount>();
        bool received = false;
        foreach (int account in reader.AccountsOf(row))
        {
            AccountSums sums = Sum(reader, account, day, out bool touched);
            received |= sums.Received != 0;
            if (touched)
            {
                accounts.Add(Account(reader.View, account, payment.Currency, sums));
            }
        }

        return received ? new PaymentPosition(reader.View.PaymentIdOf(row), DayNumber.ToDate(payment.BookingDay), payment.Currency, accounts) : null;
    }

    internal static IReadOnlyList<PaymentMovement> History(LedgerReader reader, PaymentId id)
    {
        int row = reader.FindPayment(id, int.MaxValue);
        if (row < 0)
        {
            return [];
        }

        var history = new List<(int Day, int Index, PaymentMovement Movement)>();
        Currency currency = reader.View.Payments[row].Currency;
        foreach (int account in reader.AccountsOf(row))
        {
            long unapplied = 0;
            foreach (int index in reader.MovementsOfAccount(account))
            {
                Movement movement = reader.View.Movements[index];
                unapplied += movement.Effect;
                history.Add((reader.DayOf(index), index, new PaymentMovement(
                    reader.Reference(movement.Entry),
                    CustomerOf(reader.View, account),
                    (PaymentChange)(movement.Column - Column.Received),
                    Money.FromMinor(movement.Amount, currency),
                    Money.FromMinor(unapplied, currency))));
            }
        }

        return [.. history.OrderBy(h => h.Day).ThenBy(h => h.Index).Select(h => h.Movement)];
    }

    private static AccountSums Sum(LedgerReader reader, int account, int day, out bool touched)
    {
        var sums = default(AccountSums);
        touched = false;
        foreach (int index in reader.MovementsOfAccount(account))
        {
            if (reader.DayOf(index) <= day)
            {
                sums.Add(reader.View.Movements[index].Column, reader.View.Movements[index].Amount);
                touched = true;
            }
        }

        return sums;
    }

    private static PaymentAccount Account(LedgerView view, int account, Currency currency, AccountSums sums)
    {
        Money Amount(long minor) => Money.FromMinor(minor, currency);
        long unapplied = sums.Received + sums.MovedIn - sums.MovedOut - sums.Allocated - sums.Refunded - sums.Returned;
        return new PaymentAccount(
            CustomerOf(view, account),
            Amount(sums.Received),
            Amount(sums.MovedIn),
            Amount(sums.MovedOut),
            Amount(sums.Allocated),
            Amount(sums.Refunded),
            Amount(sums.Returned),
            Amount(unapplied));
    }

    private static CustomerId? CustomerOf(LedgerView view, int account) =>
        view.Accounts[account].IsIdentified ? view.Customers[view.Accounts[account].Customer] : null;
}
