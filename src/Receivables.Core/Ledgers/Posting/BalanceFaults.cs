using Receivables.Ledgers.Columns;
using static Receivables.Ledgers.RefusalReason;

namespace Receivables.Ledgers.Posting;

/// <summary>The messages of what would break conservation, with the amounts of the day on which it would break.</summary>
internal static class BalanceFaults
{
    internal static Fault Item(LedgerColumns columns, int item, in ItemSums sums, int day)
    {
        ItemRow row = columns.Items[item];
        ItemId id = columns.Items.IdOf(item);
        string on = Faults.Day(day);
        Money Amount(long minor) => Money.FromMinor(minor, row.Currency);
        bool crossed = sums.Original != 0 && Math.Sign(sums.Open) == -Math.Sign(sums.Original);
        string counted = $"original {Amount(sums.Original)}, settled {Amount(sums.Settled)}, adjusted {Amount(sums.Adjusted)}, written off {Amount(sums.WrittenOff)}, moved {Amount(sums.Moved)}";
        return sums.Original == 0
                ? new(ItemInUse, $"{id} would be taken back on {on} while it is in use ({counted}). Reverse first what settled it.")
            : !crossed
                ? throw new InvalidOperationException($"{id} has {Amount(sums.Open)} open on {on} ({counted}): no entry can make more open than there was.")
            : sums.WrittenOff != 0
                ? new(WrittenOffBefore, $"{id} would have {Amount(sums.Open)} open on {on} because {Amount(sums.WrittenOff)} was written off ({counted}). Reverse the write-off first, in the same batch.")
            : new(OverOpen, $"{id} would have {Amount(sums.Open)} open on {on} ({counted}). Settle at most what is open on every day from the effective date on.");
    }

    internal static Fault Unapplied(LedgerColumns columns, int account, long unapplied, in DatedMovement movement)
    {
        AccountRow row = columns.Payments.Account(account);
        PaymentRow payment = columns.Payments[row.Payment];
        string whose = row.IsIdentified ? $"on the account of {columns.Customers[row.Customer]}" : "among the unidentified receipts";
        string message = $"Of the payment {columns.Payments.IdOf(row.Payment)}, {Money.FromMinor(unapplied, payment.Currency)} would be unapplied {whose} on {Faults.Day(movement.Day)}. "
            + "Use at most what is unapplied on every day from the effective date on; reverse first what used it.";
        return new(OverUnapplied, message);
    }

    internal static Fault Deposit(LedgerColumns columns, int deposit, long left, int day)
    {
        ItemRow row = columns.Items[deposit];
        return new(OverDepositPaid, $"{Money.FromMinor(-left, row.Currency)} more of the deposit {columns.Items.IdOf(deposit).Document} would be credited on {Faults.Day(day)} than was paid of it. Reverse the credit first, or credit less.");
    }
}
