using System.Runtime.CompilerServices;
using Receivables.Internals;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Posting;

/// <content>What brings cash, moves it and takes it away.</content>
internal sealed partial class EntryPoster
{
    [MethodImpl(Hot.Path)]
    private Fault? PostPayment(PaymentReceived received, in Place place)
    {
        Payment payment = received.Payment;
        int older = _columns.Payments.Find(payment.Id);
        if (older >= 0 && !IsGone(_columns.Payments[older].Entry, place.Day))
        {
            return Faults.PaymentInUse(payment.Id);
        }

        if (received.Customer is { IsEmpty: true })
        {
            return Faults.Missing($"The customer of the payment {payment.Id}");
        }

        int row = _columns.Payments.Add(payment, place.Entry);
        int account = _columns.AccountOf(row, CustomerRow(received.Customer));
        _columns.MoveAccount(account, Column.Received, payment.Amount.MinorUnits, place.Entry);
        Control(place, received.Customer is not null, -payment.Amount);
        return null;
    }

    private Fault? PostMove(UnappliedMoved moved, in Place place)
    {
        Fault? fault = moved.From == moved.To ? Faults.Same(moved.Payment, moved.From)
            : moved.To is { IsEmpty: true } ? Faults.Missing($"The account to which {moved.Payment} moves")
            : RequireUse(new PaymentUse(moved.Payment, moved.From, moved.Amount), "The amount moved", place, out int from) ?? Move(moved, from, place);
        return fault;
    }

    private Fault? Move(UnappliedMoved moved, int from, in Place place)
    {
        int to = _columns.AccountOf(_columns.Payments.Account(from).Payment, CustomerRow(moved.To));
        _columns.MoveAccount(from, Column.MovedOut, moved.Amount.MinorUnits, place.Entry);
        _columns.MoveAccount(to, Column.MovedIn, moved.Amount.MinorUnits, place.Entry);
        if (moved.From is null != moved.To is null)
        {
            Control(place, moved.From is not null, moved.Amount);
            Control(place, moved.To is not null, -moved.Amount);
        }

        return null;
    }

    private Fault? PostOutflow(in PaymentUse use, Column column, string what, in Place place)
    {
        if (RequireUse(use, what, place, out int account) is { } fault)
        {
            return fault;
        }

        _columns.MoveAccount(account, column, use.Amount.MinorUnits, place.Entry);
        Control(place, use.Account is not null, use.Amount);
        return null;
    }

    [MethodImpl(Hot.Path)]
    private Fault? RequireUse(in PaymentUse use, string what, in Place place, out int account)
    {
        account = -1;
        if (!use.Amount.IsPositive)
        {
            return Faults.NotPositive(what, use.Amount);
        }

        int payment = _columns.Payments.Find(use.Payment);
        if (payment < 0)
        {
            return Faults.Unknown(use.Payment);
        }

        int entry = _columns.Payments[payment].Entry;
        int received = _columns.Entries[entry].Day;
        Currency currency = _columns.Payments[payment].Currency;
        account = _columns.FindAccount(payment, use.Account);
        return received > place.Day ? Faults.NotYet(use.Payment, received, place.Day)
            : IsGone(entry, place.Day) ? Faults.Gone(use.Payment, _columns.Entries[_columns.Reversals.ReversalOf(entry)].Day)
            : use.Amount.Currency != currency ? Faults.Currency($"{what} of {use.Payment}", use.Amount.Currency, currency)
            : account < 0 ? Faults.Unknown(use.Payment, use.Account)
            : null;
    }

    private int CustomerRow(CustomerId? customer) => customer is { } id ? _columns.Customers.FindOrAdd(id) : AccountRow.Unidentified;
}
