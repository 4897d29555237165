using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>Payments as rows, and the accounts on which they stand.</summary>
internal sealed class PaymentTable
{
    private const int None = -1;

    private readonly ChunkedList<PaymentRow> _rows = new();
    private readonly ChunkedList<int> _lastAccounts = new();
    private readonly ChunkedList<AccountRow> _accounts = new();
    private readonly ChunkedList<int> _lastMovements = new();
    private readonly ChainIndex _index = new();

    internal int Count => _rows.Count;

    internal int AccountCount => _accounts.Count;

    internal ChunkedView<PaymentRow> View => _rows.View;

    internal ChunkedView<AccountRow> AccountsView => _accounts.View;

    internal ref readonly PaymentRow this[int row] => ref _rows[row];

    internal ref readonly AccountRow Account(int account) => ref _accounts[account];

    internal Currency CurrencyOf(int account) => _rows[_accounts[account].Payment].Currency;

    /// <summary>The newest movement of an account, or -1.</summary>
    internal ref int LastMovement(int account) => ref _lastMovements[account];

    /// <summary>The newest account of a payment, or -1.</summary>
    internal int LastAccount(int row) => _lastAccounts[row];

    /// <summary>The newest row of a payment among the first rows, or -1.</summary>
    internal int Find(PaymentId id, int count = int.MaxValue)
    {
        int row = _index.First(id.GetHashCode());
        while (row >= 0 && (row >= count || _rows[row].Id != id))
        {
            row = _index.Next(row);
        }

        return row;
    }

    /// <summary>The next older row of the same payment, whose entry was reversed before this one came; or -1.</summary>
    internal int Older(int row)
    {
        PaymentId id = _rows[row].Id;
        int older = _index.Next(row);
        while (older >= 0 && _rows[older].Id != id)
        {
            older = _index.Next(older);
        }

        return older;
    }

    /// <summary>The account of a payment with a customer, or -1.</summary>
    internal int FindAccount(int payment, int customer)
    {
        int account = _lastAccounts[payment];
        while (account >= 0 && _accounts[account].Customer != customer)
        {
            account = _accounts[account].PreviousOfPayment;
        }

        return account;
    }

    internal int Add(in PaymentRow payment)
    {
        _rows.Add(payment);
        _lastAccounts.Add(None);
        _index.Add(payment.Id.GetHashCode());
        return _rows.Count - 1;
    }

    internal int AddAccount(int payment, int customer, int previousOfCustomer)
    {
        _accounts.Add(new AccountRow(payment, customer, _lastAccounts[payment], previousOfCustomer));
        _lastMovements.Add(None);
        _lastAccounts[payment] = _accounts.Count - 1;
        return _accounts.Count - 1;
    }

    internal void Truncate(int count, int accountCount)
    {
        for (int account = _accounts.Count - 1; account >= accountCount; account--)
        {
            _lastAccounts[_accounts[account].Payment] = _accounts[account].PreviousOfPayment;
        }

        _accounts.Truncate(accountCount);
        _lastMovements.Truncate(accountCount);
        _rows.Truncate(count);
        _lastAccounts.Truncate(count);
        _index.Truncate(count);
    }
}
