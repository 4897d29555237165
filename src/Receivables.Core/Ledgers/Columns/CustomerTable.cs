using System.Runtime.CompilerServices;
using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>Customers as rows, in the order in which the journal first names them, with the newest item and account of each.</summary>
internal sealed class CustomerTable
{
    private const int None = -1;

    private readonly ChunkedList<CustomerId> _ids = new();
    private readonly ChunkedList<int> _lastItems = new();
    private readonly ChunkedList<int> _lastAccounts = new();
    private readonly RowIndex _index = new();
    private HashMemo _hashes;
    private int _last;

    internal int Count => _ids.Count;

    internal ChunkedView<CustomerId> View => _ids.View;

    internal CustomerId this[int row] => _ids[row];

    internal ref int LastItem(int row) => ref _lastItems[row];

    internal ref int LastAccount(int row) => ref _lastAccounts[row];

    /// <summary>The row of a customer, or -1.</summary>
    [MethodImpl(Hot.Path)]
    internal int Find(CustomerId id)
    {
        int hash = _hashes.Of(id.Value);
        int row = _index.Newest(hash);
        while (row >= 0 && _ids[row] != id)
        {
            row = _index.Newest(hash, row);
        }

        return row;
    }

    [MethodImpl(Hot.Path)]
    internal int FindOrAdd(CustomerId id)
    {
        // Invoices and payments of one customer often come one after the other.
        int row = _last < _ids.Count && _ids[_last] == id ? _last : Find(id);
        if (row >= 0)
        {
            return _last = row;
        }

        _ids.Add(id);
        _lastItems.Add(None);
        _lastAccounts.Add(None);
        _index.Add(_hashes.Of(id.Value));
        return _last = _ids.Count - 1;
    }

    internal void Truncate(int count)
    {
        for (int row = _ids.Count - 1; row >= count; row--)
        {
            _index.RemoveLast(_hashes.Of(_ids[row].Value));
        }

        _ids.Truncate(count);
        _lastItems.Truncate(count);
        _lastAccounts.Truncate(count);
    }
}
