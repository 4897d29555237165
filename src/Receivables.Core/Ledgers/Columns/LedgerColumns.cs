using System.Runtime.CompilerServices;
using Receivables.Internals;
using Receivables.Journal;

namespace Receivables.Ledgers.Columns;

/// <summary>All that a ledger keeps: rows that are only added, so that each earlier state is a prefix and any tail can be taken away again.</summary>
/// <remarks>One writer at a time. What is marked mutable in the tables (the newest movement of a row, the indexes) is read under the writer's lock.</remarks>
internal sealed class LedgerColumns
{
    private readonly ChunkedList<Movement> _movements = new();
    private readonly ChunkedList<ControlRow> _controls = new();
    private readonly ChunkedList<FxRow> _fxDifferences = new();

    internal EntryTable Entries { get; } = new();

    internal CustomerTable Customers { get; } = new();

    internal ItemTable Items { get; } = new();

    internal PaymentTable Payments { get; } = new();

    internal ReversalTable Reversals { get; } = new();

    internal DepositTable Deposits { get; } = new();

    internal Turnover Turnover { get; } = new();

    internal ref readonly Movement Movement(int index) => ref _movements[index];

    internal int MovementCount => _movements.Count;

    internal ref readonly ControlRow Control(int index) => ref _controls[index];

    internal int ControlCount => _controls.Count;

    internal ref readonly FxRow FxDifference(int index) => ref _fxDifferences[index];

    internal int FxCount => _fxDifferences.Count;

    internal LedgerView View() => new(this, _movements.View, _controls.View, _fxDifferences.View);

    internal ColumnsMark Mark() => new(
        Entries.Count, _movements.Count, _controls.Count, _fxDifferences.Count, Customers.Count, Items.Count, Payments.Count, Payments.AccountCount, Reversals.Count, Deposits.Count);

    [MethodImpl(Hot.Path)]
    internal int AddEntry(JournalEntry entry, EntryKind kind) => Entries.Add(entry, kind, _movements.Count);

    [MethodImpl(Hot.Path)]
    internal int AddItem(in ItemRow item, ItemId id, Document? document, DocumentNumber relatesTo)
    {
        int row = Items.Add(item, id, document, relatesTo);
        Customers.LastItem(item.Customer) = row;
        return row;
    }

    /// <summary>The account of a payment with a customer, or with nobody; or -1.</summary>
    [MethodImpl(Hot.Path)]
    internal int FindAccount(int payment, CustomerId? customer)
    {
        if (customer is not { } id)
        {
            return Payments.FindAccount(payment, AccountRow.Unidentified);
        }

        // Nearly every payment has one account: a look at it saves that at the index.
        int newest = Payments.LastAccount(payment);
        if (newest >= 0 && Payments.Account(newest) is { IsIdentified: true } account && Customers[account.Customer] == id)
        {
            return newest;
        }

        int row = Customers.Find(id);
        return row < 0 ? -1 : Payments.FindAccount(payment, row);
    }

    /// <summary>The account of a payment with a customer, made where it is not there.</summary>
    [MethodImpl(Hot.Path)]
    internal int AccountOf(int payment, int customer)
    {
        int account = Payments.FindAccount(payment, customer);
        if (account >= 0)
        {
            return account;
        }

        if (customer == AccountRow.Unidentified)
        {
            return Payments.AddAccount(payment, customer, -1);
        }

        account = Payments.AddAccount(payment, customer, Customers.LastAccount(customer));
        Customers.LastAccount(customer) = account;
        return account;
    }

    [MethodImpl(Hot.Path)]
    internal void MoveItem(int item, Column column, long amount, int entry)
    {
        if (amount == 0)
        {
            return;
        }

        Turnover.Add(Items[item].Currency, amount);
        ref int last = ref Items.LastMovement(item);
        _movements.Add(new Movement(item, column, amount, entry, last));
        last = _movements.Count - 1;
    }

    [MethodImpl(Hot.Path)]
    internal void MoveAccount(int account, Column column, long amount, int entry)
    {
        Turnover.Add(Payments.CurrencyOf(account), amount);
        ref int last = ref Payments.LastMovement(account);
        _movements.Add(new Movement(account, column, amount, entry, last));
        last = _movements.Count - 1;
    }

    /// <summary>Adds what an entry says about a control account to what it said before; most applications say nothing in the end.</summary>
    /// <remarks>The rows of the newest entry lie beyond every view, so they may still change.</remarks>
    [MethodImpl(Hot.Path)]
    internal void AddControl(int entry, Currency currency, ControlAccount account, long amount)
    {
        for (int i = _controls.Count - 1; i >= 0 && _controls[i].Entry == entry; i--)
        {
            ref ControlRow row = ref _controls[i];
            if (row.Currency == currency && row.Account == account)
            {
                row = new ControlRow(entry, currency, account, checked(row.Amount + amount));
                bool isIdle = row.Amount == 0 && i == _controls.Count - 1;
                _controls.Truncate(isIdle ? i : _controls.Count);
                return;
            }
        }

        if (amount != 0)
        {
            _controls.Add(new ControlRow(entry, currency, account, amount));
        }
    }

    /// <summary>The first row of the control accounts that an entry wrote, or the first of a later entry.</summary>
    internal int FirstControlOf(int entry)
    {
        int low = 0;
        for (int high = _controls.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _controls[middle].Entry < entry ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The first exchange difference that an entry wrote, or the first of a later entry.</summary>
    internal int FirstFxOf(int entry)
    {
        int low = 0;
        for (int high = _fxDifferences.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _fxDifferences[middle].Entry < entry ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    internal void AddFxDifference(int entry, Currency currency, long amount)
    {
        Turnover.Add(currency, amount);
        _fxDifferences.Add(new FxRow(entry, currency, amount));
    }

    /// <summary>Forgets all that came after a mark, newest first.</summary>
    internal void RollBack(in ColumnsMark mark)
    {
        for (int i = _movements.Count - 1; i >= mark.Movements; i--)
        {
            UndoMovement(_movements[i]);
        }

        for (int i = _fxDifferences.Count - 1; i >= mark.FxDifferences; i--)
        {
            Turnover.Remove(_fxDifferences[i].Currency, _fxDifferences[i].Amount);
        }

        for (int item = Items.Count - 1; item >= mark.Items; item--)
        {
            Customers.LastItem(Items[item].Customer) = Items[item].PreviousOfCustomer;
        }

        for (int account = Payments.AccountCount - 1; account >= mark.Accounts; account--)
        {
            AccountRow row = Payments.Account(account);
            if (row.IsIdentified)
            {
                Customers.LastAccount(row.Customer) = row.PreviousOfCustomer;
            }
        }

        TruncateTo(mark);
    }

    private void UndoMovement(in Movement movement)
    {
        if (movement.IsOfItem)
        {
            Turnover.Remove(Items[movement.Subject].Currency, movement.Amount);
            Items.LastMovement(movement.Subject) = movement.Previous;
        }
        else
        {
            Turnover.Remove(Payments.CurrencyOf(movement.Subject), movement.Amount);
            Payments.LastMovement(movement.Subject) = movement.Previous;
        }
    }

    private void TruncateTo(in ColumnsMark mark)
    {
        _movements.Truncate(mark.Movements);
        _controls.Truncate(mark.Controls);
        _fxDifferences.Truncate(mark.FxDifferences);
        Deposits.Truncate(mark.Deposits);
        Reversals.Truncate(mark.Reversals);
        Payments.Truncate(mark.Payments, mark.Accounts);
        Items.Truncate(mark.Items);
        Customers.Truncate(mark.Customers);
        Entries.Truncate(mark.Entries);
    }
}
