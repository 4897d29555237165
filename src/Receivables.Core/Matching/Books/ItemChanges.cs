using Receivables.Internals;
using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>Works through what a change says of items, one after the other, and refuses what cannot be.</summary>
internal sealed class ItemChanges
{
    private readonly BookIndex _book;
    private readonly Dictionary<ItemId, EditedItem> _items = [];

    private ItemChanges(BookIndex book) => _book = book;

    /// <summary>The items that a change is about, as they are once it took place.</summary>
    /// <exception cref="ArgumentException">An item is added that is there, one is not known, or more is settled than is open.</exception>
    internal static ItemChanges Of(BookIndex book, MatchingBookChange change)
    {
        var changes = new ItemChanges(book);
        foreach (OpenItem item in change.Added)
        {
            changes.Add(item);
        }

        foreach (OpenItem item in change.Changed)
        {
            changes.Put(changes.Require(item.Id) with { Item = item, IsOpen = !item.Open.IsZero, IsSettled = item.Open.IsZero });
        }

        foreach (Allocation allocation in change.Settled)
        {
            changes.Settle(allocation);
        }

        foreach (ItemId item in change.Withdrawn)
        {
            changes.Put(changes.Require(item) with { IsOpen = false, IsSettled = false });
        }

        return changes;
    }

    /// <summary>The items.</summary>
    internal IEnumerable<EditedItem> Items => _items.Values;

    /// <summary>What that makes of the rows of the book.</summary>
    internal ItemEdits ToEdits()
    {
        List<int> gone = [];
        List<(int, OpenItem)> changed = [];
        List<OpenItem> added = [];
        foreach (EditedItem edited in _items.Values)
        {
            bool stays = edited is { IsOpen: true, Row: >= 0 } && ItemOrder.Compare(_book.Columns.OpenItems[edited.Row], edited.Item) == 0;
            if (stays)
            {
                changed.Add((edited.Row, edited.Item));
                continue;
            }

            if (edited.Row >= 0)
            {
                gone.Add(edited.Row);
            }

            if (edited.IsOpen)
            {
                added.Add(edited.Item);
            }
        }

        return ItemEdits.Of(_book.Columns, gone, changed, added);
    }

    private void Add(OpenItem item)
    {
        if (_items.ContainsKey(item.Id) || _book.RowOf(item.Id) >= 0)
        {
            throw new ArgumentException($"The item {Printable.Clip(item.Id.ToString())} is added, and is there already: state it among those changed.", nameof(item));
        }

        if (!item.Open.IsZero)
        {
            Put(new EditedItem(-1, item, true, false));
        }
    }

    private void Settle(Allocation allocation)
    {
        EditedItem edited = Require(allocation.Item);
        Money open = edited.Item.Open;
        if (allocation.Settled.Currency != open.Currency)
        {
            throw new ArgumentException($"The item {Printable.Clip(allocation.Item.ToString())} is in {open.Currency}, and {allocation.Settled} is settled of it.", nameof(allocation));
        }

        if (allocation.Settled.Sign * open.Sign < 0 || allocation.Settled.Abs() > open.Abs())
        {
            throw new ArgumentException($"Of the item {Printable.Clip(allocation.Item.ToString())} {open} is open, and {allocation.Settled} is settled.", nameof(allocation));
        }

        OpenItem rest = RestOf(edited.Item, allocation);
        Put(edited with { Item = rest, IsOpen = !rest.Open.IsZero, IsSettled = rest.Open.IsZero });
    }

    // As a ledger books it: the cash, what was settled without, and what became an item of its own.
    private static OpenItem RestOf(OpenItem item, Allocation allocation)
    {
        Money moved = Money.Sum(allocation.Adjustments.Where(a => a.Opens is not null).Select(a => a.Amount), item.Open.Currency);
        Money adjusted = allocation.Settled - allocation.Cash - moved;
        return new OpenItem(
            item.Id, item.Kind, item.Customer, item.IssueDate, item.DueDate, item.Original,
            item.Settled + allocation.Cash, item.Adjusted + adjusted, item.Moved + moved, item.Document, item.RelatesTo);
    }

    private EditedItem Require(ItemId id)
    {
        if (!_items.TryGetValue(id, out EditedItem known) && _book.RowOf(id) is >= 0 and var row)
        {
            known = new EditedItem(row, _book.Columns.OpenItems[row], true, false);
        }

        return known.IsOpen ? known : throw new ArgumentException($"The item {Printable.Clip(id.ToString())} is not open in the book.", nameof(id));
    }

    private void Put(in EditedItem edited) => _items[edited.Item.Id] = edited;
}
