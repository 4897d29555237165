using Receivables.Matching.Books;

namespace Receivables.Matching.Amounts;

/// <summary>The items of a book by currency and open amount.</summary>
internal sealed class AmountIndex
{
    private readonly Dictionary<Currency, (int Start, int Count)> _currencies = [];
    private readonly Dictionary<Currency, AmountChance> _chances = [];
    private readonly long[] _amounts;
    private readonly int[] _items;

    // How many of the items before are the oldest of those like them: a month of a subscription is not another invoice of the amount.
    private readonly int[] _oldestBefore;

    internal AmountIndex(BookColumns book)
    {
        _items = [.. Enumerable.Range(0, book.Items.Length).Where(i => book.Items[i].Open > 0 && book.Items[i].CanPay)];
        Array.Sort(_items, (a, b) => Compare(book, a, b));
        _amounts = [.. _items.Select(i => book.Items[i].Open)];
        _oldestBefore = new int[_items.Length + 1];
        for (int i = 0; i < _items.Length; i++)
        {
            _oldestBefore[i + 1] = _oldestBefore[i] + (book.Items[_items[i]].Peer == _items[i] ? 1 : 0);
        }

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
        (int start, int end) = RangeOf(currency, amount);
        return _items.AsSpan(start, end - start);
    }

    /// <summary>How many invoices share an amount; those between which nothing tells a difference are one.</summary>
    internal int CountOf(Currency currency, long amount)
    {
        (int start, int end) = RangeOf(currency, amount);
        return _oldestBefore[end] - _oldestBefore[start];
    }

    /// <summary>The weight of an amount that is exact: minus the logarithm of the chance that an amount of this book is it.</summary>
    internal int WeightOf(Currency currency, long amount) =>
        _chances.TryGetValue(currency, out AmountChance? chance) ? chance.WeightOf(amount, CountOf(currency, amount)) : 0;

    private (int Start, int End) RangeOf(Currency currency, long amount)
    {
        if (!_currencies.TryGetValue(currency, out (int Start, int Count) run))
        {
            return (0, 0);
        }

        ReadOnlySpan<long> amounts = _amounts.AsSpan(run.Start, run.Count);
        int end = amount == long.MaxValue ? amounts.Length : LowerBound(amounts, amount + 1);
        return (run.Start + LowerBound(amounts, amount), run.Start + end);
    }

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
