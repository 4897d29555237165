using Receivables.Matching.Books;

namespace Receivables.Matching.Amounts;

/// <summary>The items of a book by currency and open amount, the oldest for all between which nothing tells a difference: a month of a subscription is not another invoice of the amount.</summary>
internal sealed class AmountIndex
{
    private readonly Dictionary<Currency, (int Start, int Count)> _currencies = [];
    private readonly Dictionary<Currency, AmountChance> _chances = [];
    private readonly long[] _amounts;
    private readonly int[] _items;

    internal AmountIndex(BookColumns book)
    {
        _items = [.. Enumerable.Range(0, book.Items.Length).Where(i => book.Items[i].Open > 0 && book.Items[i].CanPay && book.Items[i].Peer == i)];
        Array.Sort(_items, (a, b) => Compare(book, a, b));
        _amounts = [.. _items.Select(i => book.Items[i].Open)];
        for (int start = 0; start < _items.Length;)
        {
            Currency currency = book.Accounts[book.Items[_items[start]].Account].Currency;
            int end = start;
            while (end < _items.Length && book.Accounts[book.Items[_items[end]].Account].Currency == currency)
            {
                end++;
            }

            _currencies.Add(currency, (start, end - start));
            _chances.Add(currency, new AmountChance(_amounts.AsSpan(start, end - start)));
            start = end;
        }
    }

    /// <summary>Whether cash can settle anything in a currency.</summary>
    internal bool Has(Currency currency) => _currencies.ContainsKey(currency);

    /// <summary>The items of which exactly an amount is open, in the order of the book.</summary>
    internal ReadOnlySpan<int> ItemsOf(Currency currency, long amount)
    {
        if (!_currencies.TryGetValue(currency, out (int Start, int Count) run))
        {
            return [];
        }

        ReadOnlySpan<long> amounts = _amounts.AsSpan(run.Start, run.Count);
        int first = LowerBound(amounts, amount);
        int count = (amount == long.MaxValue ? amounts.Length : LowerBound(amounts, amount + 1)) - first;
        return _items.AsSpan(run.Start + first, count);
    }

    /// <summary>The weight of an amount that is exact: minus the logarithm of the chance that an amount of this book is it.</summary>
    internal int WeightOf(Currency currency, long amount) =>
        WeightOf(currency, amount, ItemsOf(currency, amount).Length);

    /// <summary>The same where it is known how many items have the amount.</summary>
    internal int WeightOf(Currency currency, long amount, int sharedBy) => _chances.TryGetValue(currency, out AmountChance? chance) ? chance.WeightOf(amount, sharedBy) : 0;

    private static int LowerBound(ReadOnlySpan<long> sorted, long value)
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static int Compare(BookColumns book, int left, int right)
    {
        ItemRow a = book.Items[left];
        ItemRow b = book.Items[right];
        int order = book.Accounts[a.Account].Currency.CompareTo(book.Accounts[b.Account].Currency);
        order = order != 0 ? order : a.Open.CompareTo(b.Open);
        return order != 0 ? order : left.CompareTo(right);
    }
}
