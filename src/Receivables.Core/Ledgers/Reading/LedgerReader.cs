using NodaTime;
using Receivables.Internals;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Reading;

/// <summary>Answers questions about single items, payments and customers from the chains of their movements.</summary>
/// <remarks>Made and used under the writer's gate; what lies beyond the view is not seen.</remarks>
internal sealed class LedgerReader
{
    private readonly LedgerColumns _columns;
    private readonly int _movements;

    internal LedgerReader(LedgerWriter writer, Instant? knownAt)
    {
        _columns = writer.Columns;
        View = writer.View;
        Entries = View.EntriesKnownAt(knownAt);
        _movements = View.MovementsOf(Entries);
    }

    internal LedgerView View { get; }

    /// <summary>How many of the first entries are known.</summary>
    internal int Entries { get; }

    /// <summary>The row of an item that was the last to be opened up to a day, or -1.</summary>
    internal int FindItem(ItemId id, int day)
    {
        int row = _columns.Items.Find(id, View.ItemsOf(Entries));
        while (row >= 0 && View.Entries[View.Items[row].Entry].Day > day)
        {
            row = _columns.Items.Older(row);
        }

        return row;
    }

    /// <summary>The row of a payment that was the last to be received up to a day, or -1.</summary>
    internal int FindPayment(PaymentId id, int day)
    {
        int row = _columns.Payments.Find(id, View.Payments.Count);
        while (row >= 0 && (View.Payments[row].Entry >= Entries || View.Entries[View.Payments[row].Entry].Day > day))
        {
            row = _columns.Payments.Older(row);
        }

        return row;
    }

    /// <summary>The accounts of a payment, the first first.</summary>
    internal List<int> AccountsOf(int payment)
    {
        var accounts = new List<int>();
        for (int account = _columns.Payments.LastAccount(payment); account >= 0; account = _columns.Payments.Account(account).PreviousOfPayment)
        {
            if (account < View.Accounts.Count)
            {
                accounts.Add(account);
            }
        }

        accounts.Reverse();
        return accounts;
    }

    /// <summary>The known movements of an item, by effective day and then by sequence.</summary>
    internal List<int> MovementsOfItem(int item) => Chain(_columns.Items.LastMovement(item), []);

    /// <summary>The known movements of an account, by effective day and then by sequence.</summary>
    internal List<int> MovementsOfAccount(int account) => Chain(_columns.Payments.LastMovement(account), []);

    /// <summary>The known movements of all items and accounts of a customer, by effective day and then by sequence.</summary>
    internal List<int> MovementsOfCustomer(CustomerId customer)
    {
        var found = new List<int>();
        int row = _columns.Customers.Find(customer);
        if (row < 0)
        {
            return found;
        }

        for (int item = _columns.Customers.LastItem(row); item >= 0; item = _columns.Items[item].PreviousOfCustomer)
        {
            Collect(_columns.Items.LastMovement(item), found);
        }

        for (int account = _columns.Customers.LastAccount(row); account >= 0; account = _columns.Payments.Account(account).PreviousOfCustomer)
        {
            Collect(_columns.Payments.LastMovement(account), found);
        }

        return Sort(found);
    }

    internal int DayOf(int movement) => View.Entries[View.Movements[movement].Entry].Day;

    internal EntryKind KindOf(int entry, out bool isReversal)
    {
        int target = _columns.Reversals.TargetOf(entry);
        isReversal = target >= 0;
        return View.Entries[isReversal ? target : entry].Kind;
    }

    internal EntryReference Reference(int entry)
    {
        int reversal = _columns.Reversals.ReversalOf(entry);
        return new EntryReference(
            _columns.Entries.IdOf(entry),
            entry + 1,
            View.Entries[entry].Kind,
            DayNumber.ToDate(View.Entries[entry].Day),
            _columns.Entries.RecordedAtOf(entry),
            _columns.Entries.ActorOf(entry),
            reversal >= 0 && reversal < Entries ? _columns.Entries.IdOf(reversal) : null);
    }

    private List<int> Chain(int newest, List<int> found)
    {
        Collect(newest, found);
        return Sort(found);
    }

    private void Collect(int newest, List<int> found)
    {
        for (int i = newest; i >= 0; i = _columns.Movement(i).Previous)
        {
            if (i < _movements)
            {
                found.Add(i);
            }
        }
    }

    private List<int> Sort(List<int> movements)
    {
        movements.Sort((left, right) => DayOf(left) != DayOf(right) ? DayOf(left).CompareTo(DayOf(right)) : left.CompareTo(right));
        return movements;
    }
}
