using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers;

/// <summary>The payments of a snapshot that were received and not reversed, by booking day and id; each is made when it is asked for.</summary>
internal sealed class ReceivedPayments
{
    private readonly LedgerView? _view;
    private readonly (int Row, bool IsReturned)[] _rows;

    private ReceivedPayments(LedgerView? view, (int Row, bool IsReturned)[] rows)
    {
        _view = view;
        _rows = rows;
    }

    internal static ReceivedPayments None { get; } = new(null, []);

    internal static ReceivedPayments Of(SnapshotState state)
    {
        LedgerView view = state.View;
        (long[] received, long[] returned) = Sum(state);
        IEnumerable<int> standing = Enumerable.Range(0, received.Length).Skip(view.FirstPaymentKept).Where(row => received[row] > 0);
        return new(view, [.. standing.OrderBy(row => view.Payments[row].BookingDay).ThenBy(view.PaymentIdOf).Select(row => (row, returned[row] == received[row]))]);
    }

    /// <summary>The payments booked between two days.</summary>
    /// <param name="from">The number of the first day.</param>
    /// <param name="to">The number of the last day.</param>
    /// <param name="returnedOnly">Only those that the bank took back in full.</param>
    internal IReadOnlyList<Payment> Between(int from, int to, bool returnedOnly) =>
        [.. _rows.Where(p => (p.IsReturned || !returnedOnly) && _view!.Payments[p.Row].BookingDay >= from && _view.Payments[p.Row].BookingDay <= to).Select(p => _view!.PaymentAt(p.Row))];

    private static (long[] Received, long[] Returned) Sum(SnapshotState state)
    {
        LedgerView view = state.View;
        long[] received = new long[view.Payments.Count];
        long[] returned = new long[view.Payments.Count];
        foreach (int entry in state.EntriesInEffect())
        {
            int end = view.MovementsOf(entry + 1);
            for (int i = view.Entries[entry].FirstMovement; i < end; i++)
            {
                ref readonly Movement movement = ref view.Movements[i];
                if (movement.Column is Column.Received or Column.Returned)
                {
                    (movement.Column == Column.Received ? received : returned)[view.Accounts[movement.Subject].Payment] += movement.Amount;
                }
            }
        }

        return (received, returned);
    }
}
