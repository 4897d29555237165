using NodaTime;
using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>The rows of a ledger up to one version: never changes, needs no lock.</summary>
internal sealed class LedgerView
{
    private readonly PaymentTable _payments;
    private readonly ItemTable _items;

    internal LedgerView(LedgerColumns columns, ChunkedView<Movement> movements, ChunkedView<ControlRow> controls, ChunkedView<FxRow> fxDifferences)
    {
        Entries = columns.Entries.View;
        Runs = columns.Entries.Runs;
        Customers = columns.Customers.View;
        Items = columns.Items.View;
        Payments = columns.Payments.View;
        Accounts = columns.Payments.AccountsView;
        KeptPayments = columns.Payments.Kept;
        FirstPaymentKept = columns.Payments.FirstKept;
        LastPaymentDropped = columns.Payments.LastDropped;
        _payments = columns.Payments;
        _items = columns.Items;
        Movements = movements;
        Controls = controls;
        FxDifferences = fxDifferences;
    }

    internal ChunkedView<EntryRow> Entries { get; }

    internal ChunkedView<RecordedRun> Runs { get; }

    internal ChunkedView<CustomerId> Customers { get; }

    internal ChunkedView<ItemRow> Items { get; }

    internal ChunkedView<PaymentRow> Payments { get; }

    /// <summary>What the bank said of the payments, from <see cref="FirstPaymentKept"/> on.</summary>
    internal KeptPaymentsView KeptPayments { get; }

    internal int FirstPaymentKept { get; }

    /// <summary>The latest booking day of a payment that is not kept whole.</summary>
    internal int LastPaymentDropped { get; }

    internal ChunkedView<AccountRow> Accounts { get; }

    internal ChunkedView<Movement> Movements { get; }

    internal ChunkedView<ControlRow> Controls { get; }

    internal ChunkedView<FxRow> FxDifferences { get; }

    // The place of a text never changes, so that the texts of a row in the view are read without the lock.
    internal PaymentId PaymentIdOf(int row) => _payments.IdOf(row);

    /// <summary>A payment with all that the bank said, from <see cref="FirstPaymentKept"/> on.</summary>
    internal Payment PaymentAt(int row) => KeptPayments.At(row, PaymentIdOf(row), Payments[row]);

    internal ItemId ItemIdOf(int row) => _items.IdOf(row);

    internal DocumentNumber? RelatesToOf(int row) => _items.RelatesTo(row);

    internal Document? DocumentOf(int row) => _items.DocumentOf(row, Customers[Items[row].Customer]);

    internal long Version => Entries.Count;

    /// <summary>How many of the first entries an instant knows; null for all.</summary>
    internal int EntriesKnownAt(Instant? knownAt) =>
        knownAt is { } instant ? RecordedRun.CountUpTo(Runs, Entries.Count, instant) : Entries.Count;

    /// <summary>How many of the first movements belong to the first entries.</summary>
    internal int MovementsOf(int entries) => entries < Entries.Count ? Entries[entries].FirstMovement : Movements.Count;

    /// <summary>How many of the first items were opened by the first entries.</summary>
    internal int ItemsOf(int entries)
    {
        int low = 0;
        for (int high = Items.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = Items[middle].Entry < entries ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
