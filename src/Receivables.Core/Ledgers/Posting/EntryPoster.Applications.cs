using System.Runtime.CompilerServices;
using Receivables.Internals;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Posting;

/// <content>Applications: signed items and payments that net to zero after adjustments.</content>
internal sealed partial class EntryPoster
{
    private const int FewEnoughToCompare = 8;

    [MethodImpl(Hot.Path)]
    private Fault? PostApplication(Applied applied, in Place place)
    {
        ReadOnlySpan<Allocation> allocations = applied.AllocationSpan;
        ReadOnlySpan<PaymentUse> payments = applied.PaymentSpan;
        if (allocations.IsEmpty)
        {
            return Faults.Empty();
        }

        // In which currency it has to net to zero: that of its payments, else that in which the first item is met.
        Currency currency = payments.IsEmpty ? allocations[0].Met.Currency : payments[0].Amount.Currency;
        Fault? fault = CheckRepeats(allocations, payments);
        long used = 0;
        for (int i = 0; fault is null && i < payments.Length; i++)
        {
            fault = PostUse(payments[i], currency, place);
            used = checked(used + payments[i].Amount.MinorUnits);
        }

        long taken = 0;
        for (int i = 0; fault is null && i < allocations.Length; i++)
        {
            fault = PostAllocation(allocations[i], currency, place);
            taken = checked(taken + allocations[i].Met.MinorUnits);
        }

        return fault ?? (taken == used ? null : Faults.Unbalanced(Money.FromMinor(taken, currency), Money.FromMinor(used, currency)));
    }

    [MethodImpl(Hot.Path)]
    private static Fault? CheckRepeats(ReadOnlySpan<Allocation> allocations, ReadOnlySpan<PaymentUse> payments)
    {
        ItemId? item = allocations.Length > 1 ? FirstRepeat(allocations, a => a.Item) : null;
        (PaymentId Payment, CustomerId? Account)? use = item is null && payments.Length > 1 ? FirstRepeat(payments, p => (p.Payment, p.Account)) : null;
        return item is { } twice ? Faults.Twice($"The item {twice}") : use is { } again ? Faults.Twice($"The payment {again.Payment}") : null;
    }

    private static TKey? FirstRepeat<T, TKey>(ReadOnlySpan<T> values, Func<T, TKey> key)
        where TKey : struct, IEquatable<TKey>
    {
        if (values.Length > FewEnoughToCompare)
        {
            var seen = new HashSet<TKey>();
            foreach (T value in values)
            {
                if (!seen.Add(key(value)))
                {
                    return key(value);
                }
            }

            return null;
        }

        for (int i = 1; i < values.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (key(values[i]).Equals(key(values[j])))
                {
                    return key(values[i]);
                }
            }
        }

        return null;
    }

    [MethodImpl(Hot.Path)]
    private Fault? PostUse(in PaymentUse use, Currency currency, in Place place)
    {
        Fault? fault = RequireUse(use, "The amount used", place, out int account);
        if (fault is not null || use.Amount.Currency != currency)
        {
            return fault ?? Faults.Currency($"The payment {use.Payment}", use.Amount.Currency, currency);
        }

        _columns.MoveAccount(account, Column.Allocated, use.Amount.MinorUnits, place.Entry);
        Control(place, use.Account is not null, use.Amount);
        return null;
    }

    [MethodImpl(Hot.Path)]
    private Fault? PostAllocation(Allocation allocation, Currency currency, in Place place)
    {
        Fault? fault = RequireItem(allocation.Item, place, out int item)
            ?? RequireCurrency(item, "The amount settled", allocation.Settled)
            ?? RequireSign(item, "what is settled", allocation.Settled)
            ?? RequireSign(item, "the cash part", allocation.Cash)
            ?? CheckNotEmpty(allocation)
            ?? CheckCrossing(allocation, currency)
            ?? (allocation.HasCrossing ? PostFx(allocation, currency, place) : null);
        if (fault is not null)
        {
            return fault;
        }

        _columns.MoveItem(item, Column.Settled, allocation.Cash.MinorUnits, place.Entry);
        Control(place, ControlAccount.Customers, -allocation.Settled);
        int adjustments = allocation.Adjustments.Count;
        for (int i = 0; fault is null && i < adjustments; i++)
        {
            fault = PostAdjustment(allocation.Adjustments[i], item, place);
        }

        return fault;
    }

    private Fault? PostAdjustment(Adjustment adjustment, int item, in Place place)
    {
        bool negativeOnly = adjustment.Kind is AdjustmentKind.InterestPaid or AdjustmentKind.CompensationPaid;
        if ((negativeOnly && !adjustment.Amount.IsNegative) || (adjustment.Kind == AdjustmentKind.WriteOff && adjustment.Amount.Sign != SignOf(item)))
        {
            return Faults.Sign(_columns.Items.IdOf(item), $"the adjustment {adjustment.Kind}", adjustment.Amount);
        }

        Column column = adjustment.Kind == AdjustmentKind.WriteOff ? Column.WrittenOff : adjustment.Opens is null ? Column.Adjusted : Column.Moved;
        _columns.MoveItem(item, column, adjustment.Amount.MinorUnits, place.Entry);
        return adjustment.Opens is { } opens ? OpenMoved(adjustment, opens, item, place) : null;
    }

    private Fault? OpenMoved(Adjustment adjustment, MovedItem opens, int item, in Place place)
    {
        if (CheckNewItem(opens.Item, opens.Customer, place) is { } fault)
        {
            return fault;
        }

        Open(new NewItem(opens.Item, OpenItem.KindOf(adjustment.Kind), opens.Customer, adjustment.Amount, place.Day, DayNumber.Of(opens.DueDate), null, _columns.Items.IdOf(item).Document), place);
        Control(place, ControlAccount.Customers, adjustment.Amount);
        return null;
    }

    [MethodImpl(Hot.Path)]
    private static Fault? CheckNotEmpty(Allocation allocation) =>
        allocation.Settled.IsZero && allocation.Adjustments.Count == 0 ? Faults.NotPositive($"What is settled of {allocation.Item}", allocation.Settled) : null;

    [MethodImpl(Hot.Path)]
    private static Fault? CheckCrossing(Allocation allocation, Currency currency)
    {
        Currency own = allocation.Settled.Currency;
        if (!allocation.HasCrossing || allocation.Paid is not { } paid)
        {
            return own == currency ? null : Faults.NoRate(allocation.Item, own, currency);
        }

        ExchangeRate rate = allocation.Rate!.Value;
        Money lowest = rate.Convert(allocation.Cash, MidpointRounding.ToPositiveInfinity);
        Money highest = rate.Convert(allocation.Cash, MidpointRounding.ToNegativeInfinity);
        bool near = paid.MinorUnits >= lowest.MinorUnits - 1 && paid.MinorUnits <= highest.MinorUnits + 1;
        return paid.Currency != currency ? Faults.Currency($"What was paid for {allocation.Item}", paid.Currency, currency)
            : paid.Sign * allocation.Cash.Sign < 0 ? Faults.Sign(allocation.Item, "what was paid", paid)
            : near ? null : Faults.Rate(allocation.Item, allocation.Cash, paid, rate);
    }

    private Fault? PostFx(Allocation allocation, Currency currency, in Place place)
    {
        if (allocation.FxDifference is not { } difference)
        {
            return null;
        }

        Currency? functional = _options.FunctionalCurrency;
        if (functional is { } own && difference.Currency != own)
        {
            return Faults.Fx($"The exchange difference on {allocation.Item} is in {difference.Currency}; the ledger keeps its books in {own}.");
        }

        if (allocation.Settled.Currency == difference.Currency && currency == difference.Currency)
        {
            return Faults.Fx($"{allocation.Item} and its payment are both in {currency}, so there is no exchange difference.");
        }

        _columns.AddFxDifference(place.Entry, difference.Currency, difference.MinorUnits);
        return null;
    }
}
