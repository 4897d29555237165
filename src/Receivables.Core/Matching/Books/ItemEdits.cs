using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>What becomes of the items of a book, by row.</summary>
/// <param name="Gone">The rows that are taken out, ascending.</param>
/// <param name="Changed">The rows that stay where they are with another item, ascending.</param>
/// <param name="Before">For each new item the row before which it stands, ascending.</param>
/// <param name="New">The new items, in the order of the book.</param>
internal sealed record ItemEdits(int[] Gone, (int Row, OpenItem Item)[] Changed, int[] Before, OpenItem[] New)
{
    /// <summary>Whether nothing becomes of them.</summary>
    internal bool IsEmpty => Gone.Length + Changed.Length + New.Length == 0;

    /// <summary>Finds where in a book items go that are not in it.</summary>
    /// <param name="book">The book.</param>
    /// <param name="gone">The rows that are taken out.</param>
    /// <param name="changed">The rows that get another item with the same place in the order.</param>
    /// <param name="added">The new items.</param>
    internal static ItemEdits Of(BookColumns book, List<int> gone, List<(int Row, OpenItem Item)> changed, List<OpenItem> added)
    {
        OpenItem[] ordered = [.. added];
        Array.Sort(ordered, ItemOrder.Compare);
        var order = Comparer<OpenItem>.Create(ItemOrder.Compare);
        return new([.. gone.Order()], [.. changed.OrderBy(c => c.Row)], [.. ordered.Select(i => ~Array.BinarySearch(book.OpenItems, i, order))], ordered);
    }

    /// <summary>The rows of the new items once all is done.</summary>
    internal int[] NewRows()
    {
        int[] rows = new int[New.Length];
        int gone = 0;
        for (int n = 0; n < rows.Length; n++)
        {
            while (gone < Gone.Length && Gone[gone] < Before[n])
            {
                gone++;
            }

            rows[n] = Before[n] - gone + n;
        }

        return rows;
    }
}
