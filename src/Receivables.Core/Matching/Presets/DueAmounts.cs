using NodaTime;
using Receivables.Matching.Amounts;
using Receivables.Matching.Books;

namespace Receivables.Matching.Presets;

/// <summary>What each item of a book takes on a day: what is open, less the discount that its terms grant on that day; and the items by it.</summary>
internal sealed class DueAmounts
{
    private readonly BookColumns _book;
    private readonly DiscountIndex _discounts;
    private readonly Dictionary<(Currency Currency, long Amount), List<int>> _items = [];

    internal DueAmounts(BookIndex index)
    {
        _book = index.Columns;
        _discounts = index.Discounts;
        for (int row = 0; row < _book.Items.Length; row++)
        {
            if (_book.Items[row] is { Open: > 0, CanPay: true } item)
            {
                // An item can take as many amounts as its terms have windows, and what is open.
                Add(row, item.Open);
                foreach (LocalDate day in index.Discounts.LastDaysOf(row))
                {
                    Add(row, item.Open - _discounts.InWindow(row, day));
                }
            }
        }
    }

    /// <summary>What an item takes on a day, in minor units.</summary>
    internal long Of(int item, LocalDate day) => _book.Items[item].Open - _discounts.InWindow(item, day);

    /// <summary>The items of the book that take exactly an amount on a day, in the order of the book.</summary>
    internal IEnumerable<int> Taking(Money amount, LocalDate day) =>
        _items.GetValueOrDefault((amount.Currency, amount.MinorUnits), []).Where(row => Of(row, day) == amount.MinorUnits);

    private void Add(int row, long amount)
    {
        (Currency, long) key = (_book.Accounts[_book.Items[row].Account].Currency, amount);
        if (!_items.TryGetValue(key, out List<int>? rows))
        {
            _items.Add(key, rows = []);
        }

        if (rows.Count == 0 || rows[^1] != row)
        {
            rows.Add(row);
        }
    }
}
