using NodaTime;

namespace Receivables.Matching.Books;

/// <summary>Finds which documents are settled by a change of items, and which are open again: as in a ledger, a document is settled once all of it is.</summary>
internal sealed class DocumentChanges
{
    private readonly BookIndex _book;
    private readonly Dictionary<ItemId, EditedItem> _edited;
    private readonly HashSet<SettledDocument> _open;

    private DocumentChanges(BookIndex book, ItemChanges changes)
    {
        _book = book;
        _edited = changes.Items.ToDictionary(i => i.Item.Id);
        _open = [.. changes.Items.Where(i => i.IsOpen).Select(DocumentOf)];
    }

    /// <summary>Finds them.</summary>
    /// <param name="book">The book.</param>
    /// <param name="known">Its settled documents.</param>
    /// <param name="changes">The change of its items.</param>
    internal static DocumentEdits Of(BookIndex book, IReadOnlyList<SettledDocument> known, ItemChanges changes) => new DocumentChanges(book, changes).Find(known);

    private DocumentEdits Find(IReadOnlyList<SettledDocument> known)
    {
        var settled = new Dictionary<SettledDocument, LocalDate>();
        HashSet<int> reopened = [];
        foreach (EditedItem item in _edited.Values)
        {
            SettledDocument document = DocumentOf(item);
            (List<int> rows, List<int> places) = _book.Numbers.Find(document.Number.Value);
            places.RemoveAll(place => known[place] != document);
            if (item.IsOpen && IsNewIn(item))
            {
                reopened.UnionWith(places);
            }

            if (item.IsSettled && places.Count == 0 && !_open.Contains(document) && !rows.Exists(row => IsStillOpen(row, document)))
            {
                settled[document] = settled.TryGetValue(document, out LocalDate issued) ? LocalDate.Max(issued, item.Item.IssueDate) : item.Item.IssueDate;
            }
        }

        return new([.. settled.Select(s => (s.Key, s.Value))], [.. reopened]);
    }

    private static SettledDocument DocumentOf(EditedItem item) => new(item.Item.Id.Document, item.Item.Customer);

    private bool IsNewIn(in EditedItem item) => item.Row < 0 || _book.Columns.OpenItems[item.Row].Customer != item.Item.Customer;

    private bool IsStillOpen(int row, SettledDocument document) =>
        _book.Columns.OpenItems[row] is var item && item.Customer == document.Customer && !_edited.ContainsKey(item.Id);
}
