using System.Runtime.CompilerServices;
using Receivables.Internals;

namespace Receivables.Ledgers.Columns;

/// <summary>Items as rows, in the order in which the journal opens them.</summary>
/// <remarks>An id that is used again, after its first use was reversed, has a newer row that shadows the older.</remarks>
internal sealed class ItemTable
{
    private const int None = -1;
    private const uint NoText = uint.MaxValue;

    private readonly ChunkedList<ItemRow> _rows = new();
    private readonly ChunkedList<int> _lastMovements = new();
    private readonly RowIndex _index = new();
    private HashMemo _hashes;
    private readonly TextArena _texts = new();
    private readonly DocumentTable _documents = new();

    internal int Count => _rows.Count;

    internal ChunkedView<ItemRow> View => _rows.View;

    internal ref readonly ItemRow this[int row] => ref _rows[row];

    /// <summary>The newest movement of an item, or -1.</summary>
    internal ref int LastMovement(int row) => ref _lastMovements[row];

    internal ItemId IdOf(int row) => new(DocumentNumber.From(_texts[_rows[row].IdPlace]), _rows[row].Part);

    /// <summary>The document that an item belongs to, or null.</summary>
    internal DocumentNumber? RelatesTo(int row) => _rows[row].RelatesTo is var place && place != NoText ? DocumentNumber.From(_texts[place]) : null;

    /// <summary>The document that an item comes from, or null.</summary>
    internal Document? DocumentOf(int row, CustomerId customer) => _documents.At(_rows[row], IdOf(row).Document, customer, RelatesTo(row));

    /// <summary>The newest row of an item among the first rows, or -1.</summary>
    [MethodImpl(Hot.Path)]
    internal int Find(ItemId id, int count = int.MaxValue)
    {
        int hash = HashOf(id);
        int row = _index.Newest(hash, count);
        while (row >= 0 && !Is(row, id))
        {
            row = _index.Newest(hash, row);
        }

        return row;
    }

    /// <summary>The next older row of the same item, whose opening was reversed before this one was opened; or -1.</summary>
    internal int Older(int row) => Find(IdOf(row), row);

    /// <summary>Adds a row; where its texts and its document are kept is found here.</summary>
    [MethodImpl(Hot.Path)]
    internal int Add(in ItemRow item, ItemId id, Document? document, DocumentNumber relatesTo)
    {
        uint place = _texts.Add(id.Document.Value);
        _rows.Add(item with
        {
            IdPlace = place,
            Part = id.Part,
            Document = PlaceOf(document, item.Entry),
            RelatesTo = relatesTo.IsEmpty ? NoText : _texts.Add(relatesTo.Value),
        });
        _lastMovements.Add(None);
        _index.Add(HashOf(id));
        return _rows.Count - 1;
    }

    internal void Truncate(int count)
    {
        for (int row = _rows.Count - 1; row >= count; row--)
        {
            _index.RemoveLast(HashOf(IdOf(row)));
            _documents.Forget(_rows[row].Document);
            _texts.Truncate(_rows[row].IdPlace);
        }

        _rows.Truncate(count);
        _lastMovements.Truncate(count);
    }

    // The items that one entry opens come one after the other and have one document.
    [MethodImpl(Hot.Path)]
    private uint PlaceOf(Document? document, int entry) =>
        document is not null && _rows.Count > 0 && _rows[_rows.Count - 1].Entry == entry ? _rows[_rows.Count - 1].Document : _documents.Add(document);

    // The same parts of documents that follow one another lie side by side: whether a number is free is asked of the document and of its first part.
    [MethodImpl(Hot.Path)]
    private int HashOf(ItemId id) => unchecked(_hashes.Of(id.Document.Value) + (id.Part * TextHash.Span));

    [MethodImpl(Hot.Path)]
    private bool Is(int row, ItemId id) => _rows[row].Part == id.Part && _texts.IsAt(_rows[row].IdPlace, id.Document.Value);
}
