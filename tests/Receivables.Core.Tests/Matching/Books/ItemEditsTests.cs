using Receivables.Ledgers;

namespace Receivables.Matching.Books;

public class ItemEditsTests
{
    private static readonly OpenItem Item = Given.Item("X", "C", "2026-05-01", "2026-06-01", "10.00 EUR");

    // Rows gone | changed | new
    [Theory]
    [InlineData(0, 0, 0, true)]
    [InlineData(1, 0, 0, false)]
    [InlineData(0, 1, 0, false)]
    [InlineData(0, 0, 1, false)]
    [InlineData(1, 1, 0, false)]
    [InlineData(1, 0, 1, false)]
    [InlineData(0, 1, 1, false)]
    [InlineData(1, 2, 1, false)]
    [InlineData(2, 1, 1, false)]
    [InlineData(1, 1, 2, false)]
    public void They_are_empty_where_nothing_goes_comes_or_changes(int gone, int changed, int added, bool isEmpty) =>
        Assert.Equal(isEmpty, new ItemEdits([.. Enumerable.Range(0, gone)], [.. Enumerable.Range(5, changed).Select(row => (row, Item))], [.. Enumerable.Range(8, added)], [.. Enumerable.Repeat(Item, added)]).IsEmpty);

    // Rows gone | before which row each new one stands | where it is then
    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "0", "0")]
    [InlineData("", "3 3 5", "3 4 7")]
    [InlineData("0", "0", "0")] // what is gone stood behind it
    [InlineData("0", "1", "0")]
    [InlineData("2", "3", "2")]
    [InlineData("1 2 8", "2 2 9 10", "1 2 8 10")]
    public void New_items_stand_where_the_order_of_the_book_puts_them(string gone, string before, string rows)
    {
        int[] places = Numbers(before);
        Assert.Equal(Numbers(rows), new ItemEdits(Numbers(gone), [], places, [.. places.Select(_ => Item)]).NewRows());
    }

    private static int[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
}
