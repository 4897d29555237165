using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>Makes the columns of an edited book: what is not touched is copied, row numbers moved along, and only the accounts touched are made again.</summary>
internal sealed class ColumnSplice
{
    private readonly BookColumns _before;
    private readonly AccountEdit[] _edits;
    private readonly CustomerEdits? _customers;
    private readonly OpenItem[] _openItems;
    private readonly ItemRow[] _items;
    private readonly AccountRow[] _accounts;
    private readonly (int Before, int After)[] _touched;
    private int _row;
    private int _account;

    private ColumnSplice(BookColumns before, AccountEdit[] edits, CustomerEdits? customers, int items)
    {
        _before = before;
        _edits = edits;
        _customers = customers;
        _openItems = new OpenItem[items];
        _items = GC.AllocateUninitializedArray<ItemRow>(items);
        _accounts = new AccountRow[before.Accounts.Length + edits.Count(e => e.IsNew) - edits.Count(e => e.Items.Count == 0)];
        _touched = new (int, int)[edits.Length];
    }

    /// <summary>Edits a book.</summary>
    /// <param name="before">The book.</param>
    /// <param name="items">What becomes of its items.</param>
    /// <param name="masters">Master data that are new or changed, each id once.</param>
    internal static BookEdit Edit(BookColumns before, ItemEdits items, IReadOnlyList<Customer> masters)
    {
        AccountEdit[] edits = AccountEdits.Of(before, items);
        CustomerEdits? customers = CustomerEdits.Of(before, edits, masters);
        var rows = new RowShift(before.Items.Length, items.Gone, items.Before);
        if (edits.Length == 0 && customers is null)
        {
            return new(before, before, items, rows, [], true);
        }

        var splice = new ColumnSplice(before, edits, customers, before.Items.Length - items.Gone.Length + items.New.Length);
        splice.CopyAll();
        return new(before, splice.ToColumns(), items, rows, splice._touched, customers is null);
    }

    private void CopyAll()
    {
        int next = 0;
        for (int e = 0; e < _edits.Length; e++)
        {
            AccountEdit edit = _edits[e];
            Copy(next, edit.Account);
            next = edit.IsNew ? edit.Account : edit.Account + 1;
            _touched[e] = (edit.IsNew ? -1 : edit.Account, edit.Items.Count == 0 ? -1 : _account);
            if (edit.Items.Count > 0)
            {
                Make(edit);
            }
        }

        Copy(next, _before.Accounts.Length);
    }

    // Accounts of which nothing changes, and their items.
    private void Copy(int first, int end)
    {
        if (first >= end)
        {
            return;
        }

        int start = _before.Accounts[first].Start;
        int count = _before.Accounts[end - 1].End - start;
        Array.Copy(_before.OpenItems, start, _openItems, _row, count);
        CopyItems(_before.Items.AsSpan(start, count), _items.AsSpan(_row, count), _row - start, _account - first);
        for (int a = first; a < end; a++)
        {
            AccountRow account = _before.Accounts[a];
            _accounts[_account++] = account with { Customer = RowOf(account.Customer), Start = account.Start + _row - start };
        }

        _row += count;
    }

    private static void CopyItems(ReadOnlySpan<ItemRow> from, Span<ItemRow> to, int rows, int accounts)
    {
        from.CopyTo(to);
        if (rows == 0 && accounts == 0)
        {
            return;
        }

        foreach (ref ItemRow item in to)
        {
            item.Account += accounts;
            item.Peer += rows;
        }
    }

    private void Make(AccountEdit edit)
    {
        edit.Items.CopyTo(_openItems, _row);
        int customer = edit.IsNew ? -1 : RowOf(_before.Accounts[edit.Account].Customer);
        AccountRow account = BookColumns.AccountFrom(_openItems, customer, _row, _row + edit.Items.Count, _account, _items);
        _accounts[_account++] = account;
        PeerFinder.Mark(_openItems, _items, account);
        _row = account.End;
    }

    private int RowOf(int customer) => _customers?.Rows[customer] ?? customer;

    private BookColumns ToColumns()
    {
        CustomerSlots? slots = _before.CustomerRows;
        CustomerRow[]? rows = _customers?.ToRows(out slots);
        foreach ((int before, int after) in _touched)
        {
            if (before < 0)
            {
                CustomerId owner = _openItems[_accounts[after].Start].Customer;
                _accounts[after] = _accounts[after] with { Customer = rows is null ? _before.RowOf(owner) : slots.RowOf(owner, rows) };
            }
        }

        bool sameAccounts = Array.TrueForAll(_touched, t => t.Before >= 0 && t.After >= 0);
        CustomerRow[] customers = rows ?? (sameAccounts ? _before.Customers : [.. _before.Customers]);
        if (customers != _before.Customers)
        {
            CustomerRow.SetAccounts(customers, _accounts);
        }

        return new(_openItems, _items, _accounts, customers, slots);
    }
}
