using System.Runtime.CompilerServices;
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
    private readonly RowIndex _index = new();
    private HashMemo _hashes;
    private readonly TextArena _ids = new();

    // The journal has them all.
    private readonly KeptPayments _kept = new();

    internal int Count => _rows.Count;

    internal int AccountCount => _accounts.Count;

    internal ChunkedView<PaymentRow> View => _rows.View;

    internal ChunkedView<AccountRow> AccountsView => _accounts.View;

    internal KeptPaymentsView Kept => _kept.View;

    /// <summary>The first row whose payment is still kept whole.</summary>
    internal int FirstKept { get; private set; }

    /// <summary>The latest booking day of a payment that is no longer kept whole.</summary>
    internal int LastDropped { get; private set; } = int.MinValue;

    internal ref readonly PaymentRow this[int row] => ref _rows[row];

    internal PaymentId IdOf(int row) => PaymentId.From(_ids[_rows[row].IdPlace]);

    internal ref readonly AccountRow Account(int account) => ref _accounts[account];

    internal Currency CurrencyOf(int account) => _rows[_accounts[account].Payment].Currency;

    /// <summary>The newest movement of an account, or -1.</summary>
    internal ref int LastMovement(int account) => ref _lastMovements[account];

    /// <summary>The newest account of a payment, or -1.</summary>
    internal int LastAccount(int row) => _lastAccounts[row];

    /// <summary>The newest row of a payment among the first rows, or -1.</summary>
    [MethodImpl(Hot.Path)]
    internal int Find(PaymentId id, int count = int.MaxValue)
    {
        int hash = _hashes.Of(id.Value);
        int row = _index.Newest(hash, count);
        while (row >= 0 && !_ids.IsAt(_rows[row].IdPlace, id.Value))
        {
            row = _index.Newest(hash, row);
        }

        return row;
    }

    /// <summary>The next older row of the same payment, whose entry was reversed before this one came; or -1.</summary>
    internal int Older(int row) => Find(IdOf(row), row);

    /// <summary>The account of a payment with a customer, or -1.</summary>
    [MethodImpl(Hot.Path)]
    internal int FindAccount(int payment, int customer)
    {
        int account = _lastAccounts[payment];
        while (account >= 0 && _accounts[account].Customer != customer)
        {
            account = _accounts[account].PreviousOfPayment;
        }

        return account;
    }

    [MethodImpl(Hot.Path)]
    internal int Add(Payment payment, int entry)
    {
        _rows.Add(new PaymentRow(_ids.Add(payment.Id.Value), DayNumber.Of(payment.BookingDate), entry, payment.Amount.Currency));
        _kept.Add(payment);
        _lastAccounts.Add(None);
        _index.Add(_hashes.Of(payment.Id.Value));
        return _rows.Count - 1;
    }

    [MethodImpl(Hot.Path)]
    internal int AddAccount(int payment, int customer, int previousOfCustomer)
    {
        _accounts.Add(new AccountRow(payment, customer, _lastAccounts[payment], previousOfCustomer));
        _lastMovements.Add(None);
        _lastAccounts[payment] = _accounts.Count - 1;
        return _accounts.Count - 1;
    }

    /// <summary>Lets go of what the bank said of all but the payments received last.</summary>
    [MethodImpl(Hot.Path)]
    internal void Keep(int most)
    {
        int first = _kept.DropBefore(Math.Max(0, _rows.Count - most));
        for (; FirstKept < first; FirstKept++)
        {
            LastDropped = Math.Max(LastDropped, _rows[FirstKept].BookingDay);
        }
    }

    internal void Truncate(int count, int accountCount)
    {
        for (int account = _accounts.Count - 1; account >= accountCount; account--)
        {
            _lastAccounts[_accounts[account].Payment] = _accounts[account].PreviousOfPayment;
        }

        for (int row = _rows.Count - 1; row >= count; row--)
        {
            _index.RemoveLast(_hashes.Of(IdOf(row).Value));
            _ids.Truncate(_rows[row].IdPlace);
        }

        _kept.Truncate(count);
        if (count == 0)
        {
            (FirstKept, LastDropped) = (0, int.MinValue);
        }

        _accounts.Truncate(accountCount);
        _lastMovements.Truncate(accountCount);
        _rows.Truncate(count);
        _lastAccounts.Truncate(count);
    }
}
