using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>Items as rows, in the order in which the journal opens them.</summary>
/// <remarks>An id that is used again, after its first use was reversed, has a newer row that shadows the older.</remarks>
internal sealed class ItemTable
{
    private const int None = -1;

    private readonly ChunkedList<ItemRow> _rows = new();
    private readonly ChunkedList<int> _lastMovements = new();
    private readonly ChainIndex _index = new();

    internal int Count => _rows.Count;

    internal ChunkedView<ItemRow> View => _rows.View;

    internal ref readonly ItemRow this[int row] => ref _rows[row];

    /// <summary>The newest movement of an item, or -1.</summary>
    internal ref int LastMovement(int row) => ref _lastMovements[row];

    /// <summary>The newest row of an item among the first rows, or -1.</summary>
    internal int Find(ItemId id, int count = int.MaxValue)
    {
        int row = _index.First(id.GetHashCode());
        while (row >= 0 && (row >= count || _rows[row].Id != id))
        {
            row = _index.Next(row);
        }

        return row;
    }

    /// <summary>The next older row of the same item, whose opening was reversed before this one was opened; or -1.</summary>
    internal int Older(int row)
    {
        ItemId id = _rows[row].Id;
        int older = _index.Next(row);
        while (older >= 0 && _rows[older].Id != id)
        {
            older = _index.Next(older);
        }

        return older;
    }

    internal int Add(in ItemRow item)
    {
        _rows.Add(item);
        _lastMovements.Add(None);
        _index.Add(item.Id.GetHashCode());
        return _rows.Count - 1;
    }

    internal void Truncate(int count)
    {
        _rows.Truncate(count);
        _lastMovements.Truncate(count);
        _index.Truncate(count);
    }
}
