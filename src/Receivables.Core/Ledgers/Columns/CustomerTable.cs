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

    internal int Count => _ids.Count;

    internal ChunkedView<CustomerId> View => _ids.View;

    internal CustomerId this[int row] => _ids[row];

    internal ref int LastItem(int row) => ref _lastItems[row];

    internal ref int LastAccount(int row) => ref _lastAccounts[row];

    /// <summary>The row of a customer, or -1.</summary>
    internal int Find(CustomerId id)
    {
        int hash = id.GetHashCode();
        int row = _index.Newest(hash);
        while (row >= 0 && _ids[row] != id)
        {
            row = _index.Newest(hash, row);
        }

        return row;
    }

    internal int FindOrAdd(CustomerId id)
    {
        int row = Find(id);
        if (row >= 0)
        {
            return row;
        }

        _ids.Add(id);
        _lastItems.Add(None);
        _lastAccounts.Add(None);
        _index.Add(id.GetHashCode());
        return _ids.Count - 1;
    }

    internal void Truncate(int count)
    {
        for (int row = _ids.Count - 1; row >= count; row--)
        {
            _index.RemoveLast(_ids[row].GetHashCode());
        }

        _ids.Truncate(count);
        _lastItems.Truncate(count);
        _lastAccounts.Truncate(count);
    }
}
