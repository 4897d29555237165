using Receivables.Internals;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers;

/// <summary>Makes the lists of a snapshot in their documented order.</summary>
internal static class SnapshotLists
{
    internal static IReadOnlyList<OpenItem> OpenItems(SnapshotState state)
    {
        ItemSums[] sums = state.SumOpenItems();
        var items = new OpenItem[sums.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Item(state.View, state.OpenRows[i], sums[i]);
        }

        return Sort(items);
    }

    internal static IReadOnlyList<UnappliedCash> Unapplied(SnapshotState state)
    {
        var cash = new List<UnappliedCash>();
        for (int account = 0; account < state.Unapplied.Length; account++)
        {
            if (state.Unapplied[account] == 0)
            {
                continue;
            }

            AccountRow row = state.View.Accounts[account];
            PaymentRow payment = state.View.Payments[row.Payment];
            CustomerId? customer = row.IsIdentified ? state.View.Customers[row.Customer] : null;
            cash.Add(new UnappliedCash(state.View.PaymentIdOf(row.Payment), customer, DayNumber.ToDate(payment.BookingDay), Money.FromMinor(state.Unapplied[account], payment.Currency)));
        }

        return Sort([.. cash]);
    }

    internal static OpenItem Item(LedgerView view, int row, in ItemSums sums)
    {
        ItemRow item = view.Items[row];
        Money Amount(long minor) => Money.FromMinor(minor, item.Currency);
        return new OpenItem(
            view.ItemIdOf(row),
            item.Kind,
            view.Customers[item.Customer],
            DayNumber.ToDate(item.IssueDay),
            DayNumber.ToDate(item.DueDay),
            Amount(sums.Original),
            Amount(sums.Settled),
            Amount(sums.Adjusted + sums.WrittenOff),
            Amount(sums.Moved),
            view.DocumentOf(row),
            view.RelatesToOf(row));
    }

    internal static IReadOnlyList<OpenItem> Sort(OpenItem[] items)
    {
        Array.Sort(items, CompareItems);
        return Array.AsReadOnly(items);
    }

    internal static IReadOnlyList<UnappliedCash> Sort(UnappliedCash[] cash)
    {
        Array.Sort(cash, CompareCash);
        return Array.AsReadOnly(cash);
    }

    private static int CompareItems(OpenItem left, OpenItem right)
    {
        int byCustomer = left.Customer.CompareTo(right.Customer);
        int byDue = byCustomer != 0 ? byCustomer : left.DueDate.CompareTo(right.DueDate);
        return byDue != 0 ? byDue : left.Id.CompareTo(right.Id);
    }

    private static int CompareCash(UnappliedCash left, UnappliedCash right)
    {
        int byCustomer = (left.Customer ?? default).CompareTo(right.Customer ?? default);
        int byBooking = byCustomer != 0 ? byCustomer : left.BookingDate.CompareTo(right.BookingDate);
        return byBooking != 0 ? byBooking : left.Payment.CompareTo(right.Payment);
    }
}
